package org.sevenloop.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where a file is to be saved. Tests put their own answer in its place. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * Asks.
     *
     * @param name the name proposed, with its ending
     * @return null where nobody chose
     */
    @Nullable
    Path ask(String name);

    /** The system's own dialog for a folder. */
    static @Nullable Path askFolder(@Nullable Window owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        File folder = chooser.showDialog(owner);
        return folder == null ? null : folder.toPath();
    }

    /** The system's own dialog. */
    static @Nullable Path ask(@Nullable Window owner, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.substring(1).toUpperCase(Locale.ROOT), "*" + ending));
        File file = chooser.showSaveDialog(owner);
        if (file == null) {
            return null;
        }
        // Some desktops do not add the ending by themselves.
        Path path = file.toPath();
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ending)
                ? path
                : path.resolveSibling(path.getFileName() + ending);
    }
}
