package org.sevenloop.model.checkpoint;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The next moment at which gates stand short of hands.
 *
 * @param at when it begins; now where it has begun
 * @param shifts the shifts of that moment, those with nobody at all first
 */
public record Gap(LocalDateTime at, boolean begun, List<Shift> shifts) {
    public Gap {
        shifts = List.copyOf(shifts);
    }

    /** Whether nobody at all stands at every one of these gates. */
    public boolean empty() {
        return shifts.stream().allMatch(shift -> shift.heads() == 0);
    }

    public Duration left(LocalDateTime now) {
        return begun ? Duration.ZERO : Duration.between(now, at);
    }

    /** The first gap not over yet; a shift without known hours counts from the start of its day to the end. */
    public static Optional<Gap> next(List<Shift> shifts, LocalDateTime now) {
        List<Shift> ahead = new ArrayList<>();
        LocalDateTime first = LocalDateTime.MAX;
        for (Shift shift : shifts) {
            Span span = spanOrDay(shift);
            if (shift.isShort() && span.to().isAfter(now)) {
                ahead.add(shift);
                first = span.from().isBefore(first) ? span.from() : first;
            }
        }
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        boolean begun = !first.isAfter(now);
        LocalDateTime at = begun ? now : first;
        List<Shift> then = ahead.stream()
                .filter(shift -> !spanOrDay(shift).from().isAfter(at))
                .sorted(Comparator.comparingInt(shift -> shift.heads() == 0 ? 0 : 1))
                .toList();
        return Optional.of(new Gap(at, begun, then));
    }

    static Span spanOrDay(Shift shift) {
        return shift.span()
                .orElseGet(() -> new Span(
                        shift.day().atStartOfDay(), shift.day().plusDays(1).atStartOfDay()));
    }
}
