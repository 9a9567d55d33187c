package org.sevenloop.model.directive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

/**
 * How far one of the seven levels is, and how long it took: the middle one of all times since the order was issued.
 *
 * @param answered how many nodes are done or said that they cannot be
 * @param toReceive null while nobody has
 */
public record LevelTime(
        int level,
        int nodes,
        int answered,
        @Nullable Duration toReceive,
        @Nullable Duration toPass,
        @Nullable Duration toAnswer) {
    /** From the top level down. */
    public static List<LevelTime> of(UnitTree tree, LocalDateTime issued, Collection<Receipt> receipts) {
        Map<Integer, List<Receipt>> levels = new TreeMap<>();
        receipts.stream().filter(Receipt::live).forEach(each -> levels.computeIfAbsent(
                        level(tree, each), ignored -> new ArrayList<>())
                .add(each));
        return levels.entrySet().stream()
                .map(each -> of(each.getKey(), issued, each.getValue()))
                .toList();
    }

    private static LevelTime of(int level, LocalDateTime issued, List<Receipt> receipts) {
        return new LevelTime(
                level,
                receipts.size(),
                (int) receipts.stream().filter(Receipt::answered).count(),
                middle(issued, receipts, Receipt::received),
                middle(issued, receipts, Receipt::passed),
                middle(issued, receipts, Receipt::end));
    }

    private static int level(UnitTree tree, Receipt receipt) {
        return receipt.household() != null
                ? UnitKind.HOUSEHOLD_LEVEL
                : tree.find(receipt.unit()).map(unit -> unit.level()).orElse(0);
    }

    private static @Nullable Duration middle(
            LocalDateTime issued, List<Receipt> receipts, Function<Receipt, @Nullable Step> step) {
        List<Duration> times = receipts.stream()
                .map(step)
                .filter(Objects::nonNull)
                .map(each -> Duration.between(issued, each.at()))
                .sorted()
                .toList();
        return times.isEmpty() ? null : times.get(times.size() / 2);
    }
}
