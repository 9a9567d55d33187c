package org.sevenloop.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.sevenloop.platform.Messages;

/** Asks for the files to bring in. */
final class WorkbookChooser {
    private WorkbookChooser() {}

    /** Empty where nothing was chosen. */
    static List<Path> ask(Window owner, Messages text) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.text("exchange.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                text.text("exchange.choose.workbooks"),
                                "*.xlsx",
                                "*.xls",
                                "*.xlsm",
                                "*.et",
                                "*.csv",
                                "*.tsv",
                                "*.txt"),
                        new FileChooser.ExtensionFilter(text.text("exchange.choose.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
