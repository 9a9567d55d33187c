package org.sevenloop.spreadsheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which encoding a text file is in: what its mark says, else UTF-8 if every byte fits, else GB18030. */
final class TextEncoding {
    private TextEncoding() {}

    static Charset of(Path file) throws IOException {
        byte[] head = new byte[3];
        try (InputStream in = Files.newInputStream(file)) {
            int got = in.readNBytes(head, 0, head.length);
            if (got >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (got >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return decodes(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            int got = 0;
            while (got >= 0) {
                got = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
