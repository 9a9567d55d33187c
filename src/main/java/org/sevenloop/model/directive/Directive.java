package org.sevenloop.model.directive;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;

/**
 * An order as it was issued; it does not change any more but for the moment in which it is closed.
 *
 * @param code the same at every station
 * @param number as it is called
 * @param station whose package brought it; null where it was issued here
 * @param closed when the last leaf answered
 */
public record Directive(
        DirectiveId id,
        String code,
        String number,
        Order order,
        UnitId from,
        Step issued,
        @Nullable StationId station,
        @Nullable LocalDateTime closed) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 20_000;

    /**
     * What is typed: the order itself, and whom it goes to.
     *
     * @param daily the next day has one of its own
     */
    public record Order(String title, String text, LocalDateTime due, Asked asked, boolean daily, Address address) {}

    /**
     * Whom it goes to.
     *
     * @param kinds in the subtree; empty for every kind
     * @param households whether it goes on from the lowest units to each household
     */
    public record Address(UnitId root, Set<UnitKind> kinds, boolean households) {
        public Address {
            kinds = Set.copyOf(kinds);
        }
    }

    public boolean open() {
        return closed == null;
    }

    public boolean late(LocalDateTime now) {
        return open() && now.isAfter(order.due());
    }

    /** Negative once it is late. */
    public Duration left(LocalDateTime now) {
        return Duration.between(now, order.due());
    }
}
