package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The temperatures of fourteen days ending with the business day.
 *
 * @param days the fourteen days in order
 * @param lines everyone due today, and everyone else with a temperature in these days
 */
public record ReadingsSheet(List<LocalDate> days, List<ReadingsRow> lines, int due, int taken, int missing, int fever) {
    /** The business day. */
    public LocalDate today() {
        return days.get(days.size() - 1);
    }

    /** How many people's temperatures are due today. */
    public int people() {
        return (int) lines.stream().filter(ReadingsRow::dueToday).count();
    }

    /** How many temperatures the fourteen days have. */
    public int readings() {
        return lines.stream().mapToInt(row -> row.taken().size()).sum();
    }

    /** How many people had a fever in the fourteen days. */
    public int everFever() {
        return (int) lines.stream()
                .filter(row -> row.taken().values().stream().anyMatch(Celsius::fever))
                .count();
    }

    /** The units that rows stand in, for the filter. */
    public List<String> units() {
        return lines.stream()
                .flatMap(row -> Optional.ofNullable(row.card()).stream())
                .map(BoardCard::unitName)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }
}
