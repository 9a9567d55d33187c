package org.sevenloop.service.directive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sevenloop.persistence.keys.StationKeys;
import org.sevenloop.service.RefusedException;

/**
 * A package as a file of lines: from whom, to whom and its number stand open; its words are closed for the receiver; the
 * sender signed all of it.
 */
record PackageFile(String from, String to, int number, byte[] key, byte[] words, byte[] signature) {
    private static final String FIRST = "SEVENLOOP-PACKAGE 1";
    private static final Pattern HEAD = Pattern.compile("from: ([0-9 ]+)\nto: ([0-9 ]+)\nnumber: (\\d{1,9})\n");
    private static final Pattern FILE =
            Pattern.compile(FIRST + "\n(" + HEAD.pattern() + ")key: (\\S+)\nwords: (\\S+)\nsignature: (\\S+)\n?");

    static PackageFile close(String words, int number, StationKeys sender, String receiver) {
        String from = StationKeys.fingerprint(sender.identity());
        String to = StationKeys.fingerprint(receiver);
        byte[] head = head(from, to, number);
        StationKeys.Closed closed = StationKeys.seal(words.getBytes(StandardCharsets.UTF_8), head, receiver);
        PackageFile open = new PackageFile(from, to, number, closed.key(), closed.words(), new byte[0]);
        return new PackageFile(from, to, number, closed.key(), closed.words(), sender.sign(open.signed()));
    }

    /** @throws RefusedException where it is no package */
    static PackageFile parse(String text) {
        String lines = text.replace("\r\n", "\n").stripTrailing() + "\n";
        Matcher found = FILE.matcher(lines);
        if (!found.matches()) {
            throw new RefusedException("directive.refused.package");
        }
        try {
            Base64.Decoder base = Base64.getDecoder();
            PackageFile file = new PackageFile(
                    found.group(2),
                    found.group(3),
                    Integer.parseInt(found.group(4)),
                    base.decode(found.group(5)),
                    base.decode(found.group(6)),
                    base.decode(found.group(7)));
            if (!file.text().equals(lines)) {
                throw new RefusedException("directive.refused.changed");
            }
            return file;
        } catch (IllegalArgumentException e) {
            throw new RefusedException("directive.refused.package");
        }
    }

    boolean signedBy(String identity) {
        return StationKeys.signed(signed(), signature, identity);
    }

    /** @throws RefusedException where it was closed for another station */
    String open(StationKeys keys) {
        byte[] opened = keys.open(new StationKeys.Closed(key, words), head(from, to, number));
        if (opened == null) {
            throw new RefusedException("directive.refused.changed");
        }
        return new String(opened, StandardCharsets.UTF_8);
    }

    String text() {
        return body() + "signature: " + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    private byte[] signed() {
        return body().getBytes(StandardCharsets.UTF_8);
    }

    private String body() {
        Base64.Encoder base = Base64.getEncoder();
        return String.join(
                "",
                List.of(
                        FIRST + "\n",
                        new String(head(from, to, number), StandardCharsets.UTF_8),
                        "key: " + base.encodeToString(key) + "\n",
                        "words: " + base.encodeToString(words) + "\n"));
    }

    private static byte[] head(String from, String to, int number) {
        return ("from: " + from + "\nto: " + to + "\nnumber: " + number + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return from + " → " + to + " " + number;
    }
}
