package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The files of this round and the one on view. What comes of work for a file that is no longer here goes nowhere. */
final class ImportFiles {
    private final ObservableList<ImportFile> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ImportFile> selected = new ReadOnlyObjectWrapper<>();
    private int last;

    ObservableList<ImportFile> all() {
        return all;
    }

    ReadOnlyObjectProperty<@Nullable ImportFile> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    void select(@Nullable ImportFile file) {
        selected.set(file);
    }

    /** A file to be read; it takes the place of the one that was read from the same path. */
    ImportFile add(Path path) {
        ImportFile file = reading(String.valueOf(path.getFileName()), path);
        at(path).ifPresentOrElse(before -> put(before, file), () -> all.add(file));
        return file;
    }

    /** What was copied, to be read; a second time it has a name of its own. */
    ImportFile addCopied(String name) {
        int count = 1;
        String wanted = name;
        while (named(wanted)) {
            count++;
            wanted = name + ' ' + count;
        }
        ImportFile file = reading(wanted, null);
        all.add(file);
        return file;
    }

    private boolean named(String name) {
        return all.stream().anyMatch(file -> file.name().equals(name));
    }

    private ImportFile reading(String name, @Nullable Path path) {
        last++;
        return ImportFile.reading(new Source(last, name, path));
    }

    Optional<ImportFile> at(Path path) {
        return all.stream().filter(file -> path.equals(file.path())).findFirst();
    }

    Optional<ImportFile> find(int number) {
        return all.stream().filter(file -> file.number() == number).findFirst();
    }

    /** Does nothing where the file is gone. */
    void change(int number, UnaryOperator<ImportFile> change) {
        find(number).ifPresent(now -> put(now, change.apply(now)));
    }

    private void put(ImportFile before, ImportFile next) {
        ImportFile shown = selected.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).number() == before.number()) {
                all.set(i, next);
            }
        }
        if (shown != null && shown.number() == before.number()) {
            select(next);
        }
    }

    void drop(int number) {
        ImportFile shown = selected.get();
        all.removeIf(file -> file.number() == number);
        if (shown != null && shown.number() == number) {
            select(all.isEmpty() ? null : all.getFirst());
        }
    }

    void clear() {
        all.clear();
        select(null);
    }
}
