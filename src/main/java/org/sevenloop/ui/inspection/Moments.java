package org.sevenloop.ui.inspection;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days with hours as they are typed: {@code 2-20 18:00}, or an hour of today. */
final class Moments {
    private static final Pattern TYPED =
            Pattern.compile("(?:(?:(\\d{4})\\D)?(\\d{1,2})\\D(\\d{1,2})\\D+)?(\\d{1,2})[:：](\\d{2})");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M-d HH:mm");

    private Moments() {}

    static String text(LocalDateTime moment) {
        return SHORT.format(moment);
    }

    /** @param now says the year, and the day, where they are not typed */
    static Optional<LocalDateTime> parse(String typed, LocalDateTime now) {
        Matcher found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    number(found, 1, now.getYear()),
                    number(found, 2, now.getMonthValue()),
                    number(found, 3, now.getDayOfMonth()),
                    number(found, 4, 0),
                    number(found, 5, 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group, int otherwise) {
        return found.group(group) == null ? otherwise : Integer.parseInt(found.group(group));
    }
}
