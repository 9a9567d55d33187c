package org.sevenloop.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sevenloop.model.people.IdNumber;

/** Invented people whose names, ID numbers and phones can be found wherever they lie, however they are written. */
final class Seeds {
    private static final String NAME = "欧阳试";
    /** An area that does not exist, and one day of birth. */
    private static final String ID = "42289919770101";

    private static final String PHONE = "1390770";
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));
    private static final String ENTRY = "PK\u0003\u0004";
    private static final int ENTRY_HEADER = 30;
    private static final int MOST_INFLATED = 64 << 20;
    private static final List<String> NEEDLES = needles();

    private Seeds() {}

    static String name(int number) {
        return NAME + (char) (0x4E00 + number);
    }

    static String id(int number) {
        String first17 = ID + String.format("%03d", number);
        return first17 + IdNumber.checkDigit(first17);
    }

    static String phone(int number) {
        return PHONE + String.format("%04d", number);
    }

    /** As text in each charset; ID numbers also as packed digits, and some as numbers. Bytes as ISO-8859-1. */
    private static List<String> needles() {
        List<byte[]> needles = new ArrayList<>();
        for (Charset charset : CHARSETS) {
            Stream.of(NAME, ID, PHONE).forEach(text -> needles.add(text.getBytes(charset)));
        }
        needles.add(HexFormat.of().parseHex(ID));
        IntStream.range(0, 20).forEach(number -> {
            long value = Long.parseLong(id(number).substring(0, 17));
            needles.add(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
            needles.add(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(value)
                    .array());
        });
        return needles.stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** The files below these folders in which somebody can be found. */
    static List<Path> found(Path... folders) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (hold(file.toString().getBytes(StandardCharsets.UTF_8))
                            || holdInside(Files.readAllBytes(file))) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private static boolean hold(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return NEEDLES.stream().anyMatch(text::contains);
    }

    private static boolean holdInside(byte[] bytes) throws IOException {
        if (hold(bytes)
                || hold(inflated(new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))))) {
            return true;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("\u001f\u008b\b"); at >= 0; at = text.indexOf("\u001f\u008b\b", at + 1)) {
            InputStream rest = new ByteArrayInputStream(bytes, at, bytes.length - at);
            if (hold(inflated(gunzip(rest)))) {
                return true;
            }
        }
        for (int at = text.indexOf(ENTRY); at >= 0; at = text.indexOf(ENTRY, at + 1)) {
            if (hold(entry(bytes, at))) {
                return true;
            }
        }
        return false;
    }

    /** One part of a zip, found by its own header, so that a broken one is looked into too. */
    private static byte[] entry(byte[] bytes, int at) {
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (at + ENTRY_HEADER > bytes.length) {
            return new byte[0];
        }
        int from = at
                + ENTRY_HEADER
                + Short.toUnsignedInt(header.getShort(at + 26))
                + Short.toUnsignedInt(header.getShort(at + 28));
        if (from >= bytes.length) {
            return new byte[0];
        }
        InputStream packed = new ByteArrayInputStream(bytes, from, bytes.length - from);
        return inflated(new InflaterInputStream(packed, new Inflater(true)));
    }

    private static InputStream gunzip(InputStream packed) {
        try {
            return new GZIPInputStream(packed);
        } catch (IOException no) {
            return InputStream.nullInputStream();
        }
    }

    /** As much as can be unpacked, nothing where it was not packed. */
    private static byte[] inflated(InputStream packed) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int read = packed.read(buffer); read > 0 && plain.size() < MOST_INFLATED; read = packed.read(buffer)) {
                plain.write(buffer, 0, read);
            }
        } catch (IOException end) {
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }
}
