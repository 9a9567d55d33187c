package org.sevenloop.persistence;

import java.nio.file.Path;

/** Lets the benchmarks open a bare H2 file through the same code as a data folder. */
public final class PlainStore {
    private PlainStore() {}

    public static Database open(Path folder) {
        return Database.ofPlainFile(folder.resolve("plain"));
    }
}
