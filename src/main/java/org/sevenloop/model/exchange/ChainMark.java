package org.sevenloop.model.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the audit chain of a community stood, in few enough signs to be printed and typed again. It fixes everything that was
 * saved up to then: other data, or an older copy of them, have another mark or none.
 *
 * @param seq how many saves there were
 * @param digits the beginning of the last one's link: 16 hexadecimal digits, upper case
 */
public record ChainMark(long seq, String digits) {
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    /** The number, and at the end four groups of four; what paper has before and between is passed over. */
    private static final Pattern TYPED =
            Pattern.compile("\\D*(\\d[\\d,]{0,17})[^0-9A-F](?:.*[^0-9A-F])?((?:[0-9A-F]{4}\\W?){3}[0-9A-F]{4})\\W*");

    public static ChainMark of(long seq, String link) {
        return new ChainMark(seq, link.substring(0, LENGTH).toUpperCase(Locale.ROOT));
    }

    /** Reads a mark as somebody types it from paper: with or without its words, commas and spaces; empty where it is not whole. */
    public static Optional<ChainMark> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Matcher matcher = TYPED.matcher(plain);
        return matcher.matches()
                ? Optional.of(new ChainMark(
                        Long.parseLong(matcher.group(1).replace(",", "")),
                        matcher.group(2).replaceAll("\\W", "")))
                : Optional.empty();
    }

    /** In groups of four, to be read out and compared. */
    public String grouped() {
        return digits.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
