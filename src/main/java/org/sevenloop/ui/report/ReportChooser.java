package org.sevenloop.ui.report;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.SaveDialog;

/** The system's own dialogs. */
final class ReportChooser implements ReportFiles {
    private final Node owner;
    private final Messages text;

    ReportChooser(Node owner, Messages text) {
        this.owner = owner;
        this.text = text;
    }

    @Override
    public @Nullable Path form() {
        return open("report.open.title", "report.files.form", "*.xlsx", "*.xls", "*.et");
    }

    @Override
    public @Nullable Path definition() {
        return open("report.bringin.title", "report.files.package", "*.zip");
    }

    @Override
    public @Nullable Path saveAs(String name) {
        return SaveDialog.ask(window(), text.text("report.handon.title"), name);
    }

    @Override
    public @Nullable Path folder() {
        return SaveDialog.askFolder(window(), text.text("report.folder.ask"));
    }

    private Window window() {
        return owner.getScene().getWindow();
    }

    private @Nullable Path open(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.text(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(text.text(kind), endings));
        File file = chooser.showOpenDialog(window());
        return file == null ? null : file.toPath();
    }
}
