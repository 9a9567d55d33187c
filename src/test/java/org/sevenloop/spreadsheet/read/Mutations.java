package org.sevenloop.spreadsheet.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Changes to a sound file by chance; the same seed makes the same change. */
final class Mutations {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\"[^\"]*\"");
    private static final List<String> ODD_NUMBERS =
            List.of("-1", "0", "65536", "2147483648", "99999999999999999999", "1e309", "NaN", "");
    private static final List<String> ODD_TEXTS =
            List.of("&#0;", "&e;", "\u0000", "\uFFFF", "]]>", "<", "=1+1", "../..");

    private final Random chance;

    Mutations(long seed) {
        chance = new Random(seed);
    }

    /** The file with one to four changes of its bytes, or of the XML inside a package. */
    byte[] of(byte[] sound) throws IOException {
        boolean zipped = sound.length > 4 && sound[0] == 'P' && sound[1] == 'K';
        if (zipped && chance.nextInt(3) > 0) {
            return parts(sound);
        }
        byte[] changed = sound.clone();
        for (int i = chance.nextInt(4); i >= 0; i--) {
            changed = bytes(changed);
        }
        return changed;
    }

    private byte[] bytes(byte[] from) {
        if (from.length < 2) {
            return from;
        }
        byte[] to = from.clone();
        int at = chance.nextInt(to.length);
        int length = 1 + chance.nextInt(Math.min(4096, to.length - at));
        switch (chance.nextInt(8)) {
            case 0 -> to[at] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> to[at] = (byte) chance.nextInt(256);
            case 2 -> swap(to, at, chance.nextInt(to.length));
            case 3 -> Arrays.fill(to, at, at + length, (byte) 0);
            case 4 -> Arrays.fill(to, at, Math.min(at + 4, to.length), (byte) 0xFF);
            case 5 -> to = Arrays.copyOf(to, at);
            case 6 -> to = joined(from, 0, at, at + length, from.length);
            default -> to = joined(from, 0, at + length, at, from.length);
        }
        return to;
    }

    private static void swap(byte[] bytes, int one, int other) {
        byte kept = bytes[one];
        bytes[one] = bytes[other];
        bytes[other] = kept;
    }

    private static byte[] joined(byte[] from, int start, int end, int secondStart, int secondEnd) {
        byte[] to = Arrays.copyOf(Arrays.copyOfRange(from, start, end), end - start + secondEnd - secondStart);
        System.arraycopy(from, secondStart, to, end - start, secondEnd - secondStart);
        return to;
    }

    private byte[] parts(byte[] sound) throws IOException {
        HostileBook book = new HostileBook();
        book.parts().clear();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                book.with(entry.getName(), HostileFile.bytes(zip.readAllBytes()));
            }
        }
        List<String> names = List.copyOf(book.parts().keySet());
        for (int i = chance.nextInt(3); i >= 0; i--) {
            String name = names.get(chance.nextInt(names.size()));
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            book.parts().get(name).write(part);
            book.with(name, markup(part.toString(StandardCharsets.UTF_8)));
        }
        return book.bytes();
    }

    private String markup(String part) {
        return switch (chance.nextInt(7)) {
            case 0 -> replaced(part, TAG, "");
            case 1 -> replaced(part, TAG, null);
            case 2 -> replaced(part, NUMBER, ODD_NUMBERS.get(chance.nextInt(ODD_NUMBERS.size())));
            case 3 -> replaced(part, ATTRIBUTE, "=\"" + "x".repeat(chance.nextInt(200_000)) + "\"");
            case 4 -> replaced(part, NUMBER, String.valueOf(chance.nextInt()));
            case 5 -> replaced(part, Pattern.compile(">"), ">" + ODD_TEXTS.get(chance.nextInt(ODD_TEXTS.size())));
            default -> replaced(part, ATTRIBUTE, "=\"" + ODD_TEXTS.get(chance.nextInt(ODD_TEXTS.size())) + "\"");
        };
    }

    /** With one match replaced, or repeated where there is nothing to put in its place. */
    private String replaced(String part, Pattern what, String by) {
        List<MatchResult> all = what.matcher(part).results().toList();
        if (all.isEmpty()) {
            return part;
        }
        MatchResult one = all.get(chance.nextInt(all.size()));
        String middle = by == null ? one.group().repeat(1 + chance.nextInt(300)) : by;
        return part.substring(0, one.start()) + middle + part.substring(one.end());
    }
}
