package org.sevenloop.service.exchange;

import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.value.HomeAddress;

/** An address reduced to what tells it apart within one community. */
final class AddressKey {
    private static final Pattern UPPER_LEVELS = Pattern.compile("^.*(社区|街道|居委会|村委会)(?=.)");
    private static final Pattern COMMUNITY = Pattern.compile(".*(社区|街道|居委会|村委会)");
    private static final Pattern UNKNOWN = Pattern.compile(".*(不详|不明|未知|待查|待核|暂无).*|无|空|/*");
    private static final String NOT_TELLING = " \t\n\u000B\f\r,、;·.。-‐‑‒–—―−#()";
    private static final String DIGITS = "0123456789";
    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final char WIDE_SPACE = '\u3000';

    private AddressKey() {}

    /** Empty where the address places nobody: blank, 不详, or only the community's own name. */
    static String of(String written) {
        String address = plain(written);
        if (address.isBlank()
                || has(address, "不未待暂无空/") && UNKNOWN.matcher(address).matches()) {
            return "";
        }
        // Looked at before a pattern is, and no pattern below: a register asks this for every row.
        boolean upper = has(address, "社街委");
        String below = upper ? UPPER_LEVELS.matcher(address).replaceFirst("") : address;
        boolean onlyTheCommunity = upper && COMMUNITY.matcher(below).matches();
        return onlyTheCommunity ? "" : ofUnits(below);
    }

    private static boolean has(String text, String any) {
        for (int at = 0; at < text.length(); at++) {
            if (isAt(text, at, any)) {
                return true;
            }
        }
        return false;
    }

    /** Full-width forms plain, letter by letter; most addresses have none. */
    private static String plain(String written) {
        StringBuilder plain = null;
        for (int at = 0; at < written.length(); at++) {
            char letter = written.charAt(at);
            if (letter >= FIRST_WIDE && letter <= LAST_WIDE || letter == WIDE_SPACE) {
                plain = plain == null ? new StringBuilder(written) : plain;
                plain.setCharAt(at, letter == WIDE_SPACE ? ' ' : (char) (letter - FIRST_WIDE + '!'));
            }
        }
        return plain == null ? written : plain.toString();
    }

    /** Without signs and spaces; between two numbers one is kept, as 6-2号 is not 62号. */
    private static String telling(String text) {
        StringBuilder telling = new StringBuilder(text.length());
        char sign = ' ';
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isAt(text, at, NOT_TELLING)) {
                sign = letter == '#' || sign == '#' ? '#' : '-';
                continue;
            }
            if (sign != ' ' && isAt(text, at, DIGITS) && isAt(telling, telling.length() - 1, DIGITS)) {
                telling.append(sign);
            }
            sign = ' ';
            telling.append(letter);
        }
        return telling.toString();
    }

    /** Whether three numbers follow each other with nothing but a sign between: 3-2-501. */
    private static boolean inNumbers(String telling) {
        boolean second = false;
        for (int at = 0; at < telling.length(); at++) {
            boolean sign = isAt(telling, at, "-#");
            if (sign && second) {
                return true;
            }
            second = sign || second && isAt(telling, at, DIGITS);
        }
        return false;
    }

    /** Units, and an address's, in one form: buildings by one word, rooms without one, so that 3栋501室 is 3号楼501. */
    static String ofUnits(String written) {
        String telling = telling(plain(written));
        return worded(inNumbers(telling) ? HomeAddress.worded(telling) : telling);
    }

    private static String worded(String written) {
        StringBuilder units = new StringBuilder(written.length() + 1);
        int at = 0;
        while (at < written.length()) {
            int end = endOfBuilding(written, at);
            if (end == at) {
                units.append(written.charAt(at++));
            } else {
                units.append("号楼");
                at = end;
            }
        }
        return endsInRoom(units) ? units.substring(0, units.length() - 1) : units.toString();
    }

    /** The end of the word of a building behind its number: 栋, 号楼, #楼, or # with a number on both sides; the same place where none is. */
    private static int endOfBuilding(String text, int at) {
        if (at == 0 || !isLetterOrDigit(text.charAt(at - 1))) {
            return at;
        }
        int word = isAt(text, at, "号#") ? at + 1 : at;
        if (isAt(text, word, "楼栋幢座")) {
            return word + 1;
        }
        boolean between = isAt(text, at - 1, DIGITS) && isAt(text, at, "#") && isAt(text, at + 1, DIGITS);
        return between ? at + 1 : at;
    }

    /** Whether it ends in a word behind three or four digits, before which there is something else. */
    private static boolean endsInRoom(CharSequence text) {
        int word = text.length() - 1;
        int number = word;
        while (number > 0 && isAt(text, number - 1, DIGITS)) {
            number--;
        }
        int digits = word - number;
        return number > 0 && (digits == 3 || digits == 4) && isAt(text, word, "室号房");
    }

    private static boolean isLetterOrDigit(char letter) {
        return letter >= '0' && letter <= '9' || letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    private static boolean isAt(CharSequence text, int at, String any) {
        return at >= 0 && at < text.length() && any.indexOf(text.charAt(at)) >= 0;
    }
}
