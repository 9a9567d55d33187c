package org.sevenloop.model.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A resident identity number of 18 places (GB 11643): six of area, eight of birth date, three of sequence, one check
 * digit. The area is not judged: communities' test data use codes that do not exist.
 */
public record IdNumber(String digits) {
    private static final int PLACES = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** Reads a number of exactly 18 places; empty where its form, its date or its check digit is wrong. */
    public static Optional<IdNumber> of(String text) {
        if (!formed(text) || text.charAt(17) != checkDigit(text)) {
            return Optional.empty();
        }
        IdNumber number = new IdNumber(text);
        try {
            number.birthDate();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** By hand, as each row of a list asks several times. */
    private static boolean formed(String text) {
        if (text.length() != PLACES) {
            return false;
        }
        for (int i = 0; i < PLACES - 1; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return CHECK_DIGITS.indexOf(text.charAt(PLACES - 1)) >= 0;
    }

    /** The check digit that the first 17 places ask for (ISO 7064 MOD 11-2). */
    public static char checkDigit(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(digits, 6, 10, 10),
                Integer.parseInt(digits, 10, 12, 10),
                Integer.parseInt(digits, 12, 14, 10));
    }

    public Sex sex() {
        return (digits.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }
}
