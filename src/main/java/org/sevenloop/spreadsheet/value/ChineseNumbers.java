package org.sevenloop.spreadsheet.value;

/** Small numbers in Chinese characters or digits: 二十八, 廿八, 28. */
public final class ChineseNumbers {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumbers() {}

    /** −1 where the text is no number below a hundred. */
    public static int read(String text) {
        if (text.matches("\\d{1,2}")) {
            return Integer.parseInt(text);
        }
        String plain = text.replaceFirst("^廿", "二十").replaceFirst("^卅", "三十").replaceFirst("^初", "");
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.length() == 1 ? DIGITS.indexOf(plain) : -1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.substring(0, ten));
        String rest = plain.substring(ten + 1);
        int ones = rest.isEmpty() ? 0 : DIGITS.indexOf(rest);
        return tens < 1 || ones < 0 || rest.length() > 1 ? -1 : tens * 10 + ones;
    }
}
