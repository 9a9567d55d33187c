package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells what the deciding facts were on an earlier day. */
public final class FactHistory {
    private FactHistory() {}

    /**
     * The facts as of a day.
     *
     * @param now the facts as they stand
     * @param changes every change on record of this case, in the order in which they were noted
     */
    public static WatchFacts asOf(WatchFacts now, List<FactChange> changes, LocalDate day) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        changes.stream().sorted(Comparator.comparing(FactChange::effectiveOn)).forEach(change -> {
            if (!change.effectiveOn().isAfter(day)) {
                values.put(change.fact(), change.becomes());
            } else {
                // The first change after the day tells what was on the day, unless an earlier one does.
                values.putIfAbsent(change.fact(), change.was());
            }
        });
        WatchFacts then = now;
        for (Map.Entry<Fact, String> value : values.entrySet()) {
            then = then.with(value.getKey(), value.getValue());
        }
        return then;
    }
}
