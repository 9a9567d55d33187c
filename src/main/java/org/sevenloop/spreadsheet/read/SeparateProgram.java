package org.sevenloop.spreadsheet.read;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The program that reads one xls with a small heap: the file's name comes on its input, the cells go to its output. It
 * ends with the console that started it, whose end closes the input.
 */
final class SeparateProgram {
    private SeparateProgram() {}

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        Path file = Path.of(in.readUTF());
        Thread.ofPlatform().daemon().start(() -> endWith(in));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16))) {
            CellFrames frames = new CellFrames(out);
            try {
                read(file, frames);
            } catch (IOException | RuntimeException failure) {
                frames.refused(FileGrids.refusal(failure, "").code());
            }
            frames.finished();
        }
        System.exit(0);
    }

    private static void read(Path file, CellFrames frames) throws IOException {
        FileType type = FileType.ole(file);
        if (type == FileType.XLS) {
            new XlsReader().read(file, frames);
        } else {
            frames.refused(FileGrids.codeOf(type));
        }
    }

    private static void endWith(InputStream in) {
        try {
            while (in.read() >= 0) {
                // Nothing more is said on this way; its end is what counts.
            }
        } catch (IOException gone) {
            // The same as its end.
        }
        Runtime.getRuntime().halt(1);
    }
}
