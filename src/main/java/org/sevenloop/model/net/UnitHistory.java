package org.sevenloop.model.net;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells an earlier day's net from today's and what changed since. */
public final class UnitHistory {
    private UnitHistory() {}

    /**
     * Units and when they were there.
     *
     * @param opened null: from the beginning
     * @param closed the first day on which it is no longer there; null while it is
     */
    public record Lived(
            Unit unit, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        boolean on(LocalDate day) {
            return (opened == null || !opened.isAfter(day)) && (closed == null || closed.isAfter(day));
        }
    }

    /**
     * The net as it stood at the end of a day.
     *
     * @param all closed ones too
     * @param changes in the order in which they were made
     */
    public static UnitTree asOf(Collection<Lived> all, List<UnitChange> changes, LocalDate day) {
        Map<UnitId, Unit> units = new HashMap<>();
        all.stream()
                .filter(each -> each.on(day))
                .forEach(each -> units.put(each.unit().id(), each.unit()));
        changes.reversed().stream()
                .filter(change -> change.on().isAfter(day))
                .forEach(change -> units.computeIfPresent(change.unit(), (id, unit) -> before(unit, change)));
        return new UnitTree(units.values().stream()
                .sorted(Comparator.comparingLong(unit -> unit.id().value()))
                .toList());
    }

    private static Unit before(Unit unit, UnitChange change) {
        return switch (change.what()) {
            case RENAMED -> unit.named(change.was());
            case MOVED -> unit.under(UnitChange.key(change.was()));
            default -> unit;
        };
    }
}
