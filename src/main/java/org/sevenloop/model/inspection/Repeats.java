package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The same thing found again in the same place within some days. */
public final class Repeats {
    /** Within a month it counts as found again. */
    public static final int USUAL_DAYS = 30;

    private Repeats() {}

    private record Thing(String site, String item) {}

    /** Those that were found before on another visit, at most so many days earlier. */
    public static Set<FindingId> of(Collection<Finding> findings, int days) {
        Set<FindingId> again = new HashSet<>();
        findings.stream()
                .filter(each -> !each.item().isEmpty())
                .collect(Collectors.groupingBy(
                        each -> new Thing(each.site().identity(), each.item()), Collectors.toList()))
                .values()
                .forEach(same -> same.stream()
                        .filter(each -> same.stream().anyMatch(before -> again(before, each, days)))
                        .forEach(each -> again.add(each.id())));
        return again;
    }

    private static boolean again(Finding before, Finding now, int days) {
        LocalDateTime at = before.raisedAt();
        return !before.visit().equals(now.visit())
                && at.isBefore(now.raisedAt())
                && !at.isBefore(now.raisedAt().minusDays(days));
    }

    /** Each place with what was found there, the worst first. */
    public static List<Offender> offenders(Collection<Finding> findings, int days, LocalDateTime now) {
        Set<FindingId> again = of(findings, days);
        return findings.stream()
                .collect(Collectors.groupingBy(each -> each.site().identity(), Collectors.toList()))
                .values()
                .stream()
                .map(there -> Offender.of(there, again, now))
                .sorted(Comparator.comparingInt(Offender::repeated)
                        .thenComparingInt(Offender::findings)
                        .thenComparingInt(Offender::late)
                        .reversed()
                        .thenComparing(each -> each.site().name()))
                .toList();
    }
}
