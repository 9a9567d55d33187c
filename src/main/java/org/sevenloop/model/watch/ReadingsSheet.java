package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.List;

/**
 * The temperatures of fourteen days ending with the business day.
 *
 * @param days the fourteen days in order
 * @param lines everyone due today, and everyone else with a temperature in these days
 */
public record ReadingsSheet(
        List<LocalDate> days, List<ReadingsRow> lines, int due, int taken, int missing, int fever) {}
