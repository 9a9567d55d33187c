package org.sevenloop.ui.inspection;

import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.FormDialog;

/** The system's own dialog for a picture. */
final class PhotoChooser implements PhotoFiles {
    private final Messages text;

    PhotoChooser(Messages text) {
        this.text = text;
    }

    @Override
    public @Nullable Path ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.text("inspection.photo.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        text.text("inspection.photo.files"),
                        "*.jpg",
                        "*.jpeg",
                        "*.JPG",
                        "*.JPEG",
                        "*.png",
                        "*.PNG",
                        "*.bmp"));
        File file = chooser.showOpenDialog(FormDialog.front());
        return file == null ? null : file.toPath();
    }
}
