package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/** How a text file keeps its cells, so that it can be written again as it was. */
public record TextForm(Charset charset, char separator) {
    public static TextForm of(Path file) throws IOException {
        Charset charset = TextEncoding.of(file);
        return new TextForm(charset, TextReader.separator(file, charset));
    }
}
