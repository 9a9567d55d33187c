package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one file format. A file that it cannot make sense of ends in an IOException or RuntimeException. */
interface FormatReader {
    void read(Path file, CellSink sink) throws IOException, UnreadableFileException;
}
