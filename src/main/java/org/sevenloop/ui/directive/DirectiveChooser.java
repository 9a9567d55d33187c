package org.sevenloop.ui.directive;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.SaveDialog;

/** The system's own dialogs. */
final class DirectiveChooser implements DirectiveFiles {
    private final Node owner;
    private final Messages text;

    DirectiveChooser(Node owner, Messages text) {
        this.owner = owner;
        this.text = text;
    }

    @Override
    public @Nullable Path attachment() {
        return ask(new FileChooser());
    }

    @Override
    public @Nullable Path saveAs(String name) {
        return SaveDialog.ask(window(), text.text("directive.file.save"), name);
    }

    @Override
    public @Nullable Path open(String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        text.text("directive.file.kind"),
                        Arrays.stream(endings).map(each -> "*." + each).toList()));
        return ask(chooser);
    }

    private @Nullable Path ask(FileChooser chooser) {
        chooser.setTitle(text.text("directive.file.open"));
        File file = chooser.showOpenDialog(window());
        return file == null ? null : file.toPath();
    }

    private Window window() {
        return owner.getScene().getWindow();
    }
}
