package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.Person;

/**
 * One person's temperatures.
 *
 * @param card null for somebody with temperatures who is not on the board
 * @param dueToday whether morning and evening are due on the business day
 */
public record ReadingsRow(
        Person person,
        @Nullable BoardCard card,
        String address,
        OptionalInt day,
        boolean dueToday,
        Map<Slot, Celsius> taken) {
    /** Morning or evening of a day. */
    public record Slot(LocalDate day, Period period) {}

    public Optional<Celsius> at(LocalDate on, Period period) {
        return Optional.ofNullable(taken.get(new Slot(on, period)));
    }
}
