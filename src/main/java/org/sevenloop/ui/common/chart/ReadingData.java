package org.sevenloop.ui.common.chart;

import java.util.List;

/**
 * Temperatures of some days, morning and evening.
 *
 * @param days the days' labels, oldest first
 * @param today the index of the business day, or −1
 */
public record ReadingData(List<String> days, int today, Heads heads, List<Row> rows, String spoken) {
    /** The words of the fixed columns, of the two halves of a day, and of a reading that is missing today. */
    public record Heads(String who, String day, String doctor, String morning, String evening, String missing) {}

    /**
     * One person.
     *
     * @param day “8/14”, or the word for a finished observation
     * @param finished whether that word is green
     * @param cells two a day: morning, evening
     */
    public record Row(String name, String address, String day, boolean finished, String doctor, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What a half-day holds. */
    public enum State {
        /** Not observed then: a dot. */
        OUTSIDE,
        TAKEN,
        FEVER,
        /** Due and not taken: hatched. */
        MISSED,
        /** Due later today. */
        OPEN
    }

    /** A half-day: its value as it is to be read, empty unless one was taken. */
    public record Cell(State state, String value) {}

    public ReadingData {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
    }
}
