package org.sevenloop.model.verification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * In which order pushed names are called: open ones first, of these the latest arrivals, whose days are not over; those
 * with nothing to call by come after the others. Then the known, then the done, the newest result first.
 */
public final class CallQueue {
    private static final Comparator<PushItem> OPEN_FIRST = Comparator.comparing(PushItem::state);
    private static final Comparator<PushItem> CALLABLE_FIRST =
            Comparator.comparing(item -> item.phone().isBlank());
    private static final Comparator<PushItem> LATEST_DONE =
            Comparator.comparing(PushItem::doneOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
    private static final Comparator<PushItem> LATEST_ARRIVAL =
            Comparator.comparing(PushItem::arrivedOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));

    private CallQueue() {}

    public static List<PushItem> order(List<PushItem> items) {
        return items.stream()
                .sorted(OPEN_FIRST
                        .thenComparing(LATEST_DONE)
                        .thenComparing(CALLABLE_FIRST)
                        .thenComparing(LATEST_ARRIVAL)
                        .thenComparing(item -> item.id().value()))
                .toList();
    }
}
