package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.sevenloop.persistence.disk.Disk;

/** Something that is done to a data folder in many steps, between any two of which the power may go. */
abstract class Undertaking {
    /** Where the folder lies beside whatever else the work needs. */
    static Path data(Path root) {
        return root.resolve("data");
    }

    /**
     * Makes what is there before.
     *
     * @return what the store then holds
     */
    abstract Object prepare(Path root) throws IOException;

    /**
     * Does it.
     *
     * @param acknowledged told what the store holds, as soon as somebody would be told that it is done
     */
    abstract void run(Path root, Disk disk, Consumer<Object> acknowledged) throws IOException;

    /** Opens what is left. */
    Database open(Path root) throws IOException {
        return Database.openFolder(data(root));
    }

    /** What a store holds, to be compared. */
    Object content(Database database) {
        return Saves.everything(database);
    }

    /**
     * Whatever else must hold of what is left, before it is opened.
     *
     * @param acknowledged how much was; nought: nothing yet
     */
    void check(Path root, int acknowledged) throws IOException {}

    /**
     * Does once more, on what a cut left, what may not have been done.
     *
     * @param content what the store holds
     * @return what it holds then
     */
    Object again(Path root, Object content) throws IOException {
        return content;
    }

    static Database open(Path root, Disk disk) {
        DataFolder held = DataFolder.hold(data(root), disk);
        return held.open(held.keyring().open());
    }

    final void save(Database database, int number, Consumer<Object> acknowledged) {
        Saves.save(database, number);
        acknowledged.accept(content(database));
    }

    /** Opens once more, saves and closes. */
    final void goOn(Path root, Disk disk, Consumer<Object> acknowledged) {
        try (Database database = open(root, disk)) {
            save(database, 500, acknowledged);
        }
    }

    /** Saves into a folder that is closed again. */
    final Object filled(Path root, int from, int to) {
        try (Database database = Database.openFolder(data(root))) {
            for (int number = from; number < to; number++) {
                Saves.save(database, number);
            }
            return content(database);
        }
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
