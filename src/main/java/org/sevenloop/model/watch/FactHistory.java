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
        // What it was before anything was noted, and then whatever holds by the day.
        changes.forEach(change -> values.putIfAbsent(change.fact(), change.was()));
        changes.stream()
                .filter(change -> !change.effectiveOn().isAfter(day))
                .sorted(Comparator.comparing(FactChange::effectiveOn))
                .forEach(change -> values.put(change.fact(), change.becomes()));
        WatchFacts then = now;
        for (Map.Entry<Fact, String> value : values.entrySet()) {
            then = then.with(value.getKey(), value.getValue());
        }
        return then;
    }
}
