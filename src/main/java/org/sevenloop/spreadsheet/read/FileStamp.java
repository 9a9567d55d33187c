package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** By what a file that is read a second time is known to be the one that was read before. */
record FileStamp(long size, long changed) {
    private static final FileStamp GONE = new FileStamp(-1, -1);

    static FileStamp of(Path file) {
        try {
            return new FileStamp(
                    Files.size(file), Files.getLastModifiedTime(file).toMillis());
        } catch (IOException gone) {
            return GONE;
        }
    }
}
