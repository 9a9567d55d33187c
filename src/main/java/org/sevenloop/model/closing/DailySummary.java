package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The daily summary, complete and in words, as it will be printed (GB/T 9704 proportions).
 *
 * @param dateText the day as the page writes it
 * @param recipient 舞阳坝街道疫情防控指挥部
 * @param left the figure table's left half: households, people, returnees
 * @param right its right half: temperatures, posts, verification
 * @param units the people of each unit, as one sentence; blank where there are none
 * @param checks sums that must agree, shown beside the page
 * @param chain where the audit chain stands, by which an older copy of the data is told; blank until something was saved
 */
public record DailySummary(
        String title,
        LocalDate date,
        String dateText,
        String community,
        String recipient,
        String lead,
        List<Line> left,
        List<Line> right,
        String units,
        List<TrendDay> trend,
        List<String> problems,
        Signatures signatures,
        List<Check> checks,
        String chain) {
    public DailySummary {
        left = List.copyOf(left);
        right = List.copyOf(right);
        trend = List.copyOf(trend);
        problems = List.copyOf(problems);
        checks = List.copyOf(checks);
    }

    /** All lines of the figure table, the left half first. */
    public List<Line> lines() {
        List<Line> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    /** Whether there is nothing to report: not one figure of the table is above zero. */
    public boolean blank() {
        return lines().stream()
                .noneMatch(line ->
                        line.total().matches(".*[1-9].*") || line.today().matches(".*[1-9].*"));
    }

    /**
     * A line of the figure table.
     *
     * @param key tells the line apart in every language
     * @param part whether it is a part of the line above
     * @param change against yesterday; a dash where none can be told, as in {@code today}
     */
    public record Line(String key, String label, boolean part, String today, String change, String total) {}

    public record Signatures(String preparedBy, String reviewedBy, String signedBy) {
        public static final Signatures BLANK = new Signatures("", "", "");
    }

    /** A sum that must agree, or something still open. */
    public record Check(String label, String figures, boolean holds) {}
}
