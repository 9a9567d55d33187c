package org.sevenloop.spreadsheet.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML part; refuses to hand out too many of them for one piece of markup, or too many attributes:
 * the parser looks names up by a sum that can be made alike for all, and each would be compared with each.
 */
final class PartText extends Reader {
    private static final int HEAD = 200;
    /** No tag of a spreadsheet comes near it, so only odd ones are looked through. */
    private static final int LONG = 1 << 14;

    private static final Pattern STATED = Pattern.compile("encoding\\s*=\\s*[\"']([\\w-]+)[\"']");
    /** All that spreadsheets use; an odd one could hide markup from whoever looks at the bytes. */
    private static final Map<String, String> ENCODINGS = Map.of(
            "utf-8", "UTF-8",
            "utf8", "UTF-8",
            "us-ascii", "UTF-8",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "gb18030", "GB18030",
            "iso-8859-1", "ISO-8859-1",
            "windows-1252", "windows-1252");

    private final Reader in;
    private int sinceEvent;
    private int equalSigns;

    PartText(InputStream part) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(part, 1 << 16);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        if (head.length > 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            bytes.readNBytes(3);
        }
        in = new InputStreamReader(
                bytes,
                encoding(head)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The parser has come to its next event. */
    void event() {
        sinceEvent = 0;
        equalSigns = 0;
    }

    @Override
    public int read(char[] characters, int from, int length) throws IOException {
        int got = in.read(characters, from, length);
        sinceEvent += Math.max(got, 0);
        for (int i = from; sinceEvent > LONG && i < from + got; i++) {
            boolean drawn = i > from && characters[i - 1] == '='; // a line across a cell
            equalSigns += characters[i] == '=' && !drawn ? 1 : 0;
        }
        if (sinceEvent > Limits.LONGEST_MARKUP || equalSigns > Limits.MOST_EQUAL_SIGNS) {
            throw new LimitException("markup");
        }
        return got;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static Charset encoding(byte[] head) throws IOException {
        if (head.length > 3) {
            int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
            if (first == 0xFEFF || first == 0xFFFE) {
                return StandardCharsets.UTF_16;
            }
            if (first == 0x3C00 || first == 0x003C) {
                return first == 0x3C00 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            }
        }
        Matcher stated = STATED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!stated.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = ENCODINGS.get(stated.group(1).toLowerCase(Locale.ROOT));
        if (name == null) {
            throw new IOException("encoding");
        }
        return Charset.forName(name);
    }
}
