package org.sevenloop.persistence.folder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which copies are kept: of the last 24 hours, 14 days and 12 months that have any, the newest of each. */
final class Rotation {
    private static final int HOURS = 24;
    private static final int DAYS = 14;
    private static final int MONTHS = 12;

    private Rotation() {}

    static Set<Instant> kept(List<Instant> taken) {
        List<Instant> newest = taken.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new HashSet<>();
        keep(newest, HOURS, at -> local(at).truncatedTo(ChronoUnit.HOURS), kept);
        keep(newest, DAYS, at -> LocalDate.from(local(at)), kept);
        keep(newest, MONTHS, at -> YearMonth.from(local(at)), kept);
        return kept;
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }

    private static void keep(List<Instant> newest, int most, Function<Instant, Object> span, Set<Instant> kept) {
        Set<Object> spans = new HashSet<>();
        for (Instant at : newest) {
            if (spans.size() < most && spans.add(span.apply(at))) {
                kept.add(at);
            }
        }
    }
}
