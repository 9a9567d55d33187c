package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.ReadingsRow.Slot;

/**
 * A day's temperatures in figures.
 *
 * @param due two for everyone isolated at home
 * @param taken of anybody, whether due or not
 * @param missing due, and not taken
 */
public record ReadingFigures(int due, int taken, int missing, int fever) {

    /** @param ofDay the temperatures taken on the day */
    public static ReadingFigures of(List<WatchCase> asOfDay, List<Reading> ofDay, LocalDate day) {
        Set<Slot> slots = Set.of(new Slot(day, Period.MORNING), new Slot(day, Period.EVENING));
        Set<Taken> taken = new HashSet<>();
        ofDay.forEach(each -> taken.add(new Taken(each.person(), new Slot(each.day(), each.period()))));
        List<PersonId> people = asOfDay.stream()
                .filter(each -> each.readingsDueOn(day))
                .map(WatchCase::person)
                .toList();
        int missing = (int) people.stream()
                .flatMap(person -> slots.stream().map(slot -> new Taken(person, slot)))
                .filter(slot -> !taken.contains(slot))
                .count();
        int fever = (int) ofDay.stream().filter(each -> each.celsius().fever()).count();
        return new ReadingFigures(people.size() * slots.size(), ofDay.size(), missing, fever);
    }

    private record Taken(PersonId person, Slot slot) {}
}
