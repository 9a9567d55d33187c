package org.sevenloop.model.account;

/** What makes a password good enough: eight signs of three kinds, or fourteen of any. */
public enum PasswordRule {
    /** Fewer than eight signs. */
    SHORT,
    /** Long enough, of too few kinds. */
    PLAIN,
    /** Holds the name. */
    NAMED,
    GOOD;

    private static final int LEAST = 8;
    private static final int LONG = 14;
    private static final int KINDS = 3;

    public static PasswordRule of(CharSequence password, String name) {
        if (password.length() < LEAST) {
            return SHORT;
        }
        if (!name.isBlank() && contains(password, name.strip())) {
            return NAMED;
        }
        return password.length() >= LONG || kinds(password) >= KINDS ? GOOD : PLAIN;
    }

    private static boolean contains(CharSequence password, String name) {
        for (int at = 0; at + name.length() <= password.length(); at++) {
            if (CharSequence.compare(password.subSequence(at, at + name.length()), name) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int kinds(CharSequence password) {
        boolean[] seen = new boolean[4];
        password.codePoints()
                .forEach(sign -> seen[
                        Character.isLowerCase(sign)
                                ? 0
                                : Character.isUpperCase(sign) ? 1 : Character.isDigit(sign) ? 2 : 3] = true);
        int kinds = 0;
        for (boolean kind : seen) {
            kinds += kind ? 1 : 0;
        }
        return kinds;
    }
}
