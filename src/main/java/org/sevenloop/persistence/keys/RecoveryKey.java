package org.sevenloop.persistence.keys;

import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A secret of 170 bits on paper: 34 signs of Crockford's base 32 and one that tells a slip of the pen, in seven groups of
 * five. O is read as 0, I and L as 1; case, spaces and dashes do not matter.
 */
final class RecoveryKey {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 34;
    private static final int GROUP = 5;
    private static final int FIELD = 32;
    /** x⁵ + x² + 1, primitive: every wrong sign and every two swapped neighbours show. */
    private static final int POLYNOMIAL = 0b100101;

    private RecoveryKey() {}

    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return grouped(signs.append(check(signs)));
    }

    private static String grouped(CharSequence signs) {
        StringBuilder groups = new StringBuilder(signs);
        for (int at = groups.length() - GROUP; at > 0; at -= GROUP) {
            groups.insert(at, '-');
        }
        return groups.toString();
    }

    /** The key as it was printed, or null where what was typed cannot be one. */
    static @Nullable String read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\u3000]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = signs.length() == LENGTH + 1 && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return known && check(signs.substring(0, LENGTH)) == signs.charAt(LENGTH) ? grouped(signs) : null;
    }

    /** Makes the signs, read as a polynomial over GF(32), vanish at its generator. */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum = twice(sum) ^ SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(twice(sum));
    }

    private static int twice(int element) {
        int shifted = element << 1;
        return shifted < FIELD ? shifted : shifted ^ POLYNOMIAL;
    }
}
