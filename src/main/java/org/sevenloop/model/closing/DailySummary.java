package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The summary of a day or a week, complete and in words, as it will be printed (GB/T 9704).
 *
 * @param span what it tells of; {@code date} is its last day
 * @param dateText the day as the page writes it
 * @param recipient 舞阳坝街道疫情防控指挥部
 * @param sections its text, a paragraph each
 * @param left the figure table's left half: households, people, returnees
 * @param right its right half: temperatures, posts, verification
 * @param units the people of each unit, as one sentence; blank where there are none
 * @param corrections what changed since the day was closed before; empty unless it was opened again
 * @param checks sums that must agree, shown beside the page
 * @param chain where the audit chain stands, by which an older copy of the data is told; blank until something was saved
 */
public record DailySummary(
        Span span,
        String title,
        LocalDate date,
        String dateText,
        String community,
        String recipient,
        Map<Section, List<String>> sections,
        List<Line> left,
        List<Line> right,
        String units,
        List<TrendDay> trend,
        List<String> corrections,
        Signatures signatures,
        List<Check> checks,
        String chain) {
    public DailySummary {
        Map<Section, List<String>> ordered = new EnumMap<>(Section.class);
        ordered.putAll(sections);
        sections = Collections.unmodifiableMap(ordered);
        left = List.copyOf(left);
        right = List.copyOf(right);
        trend = List.copyOf(trend);
        corrections = List.copyOf(corrections);
        checks = List.copyOf(checks);
    }

    public List<String> section(Section section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The first part in one piece: what the day was like. */
    public String lead() {
        return String.join("", section(Section.BASIC));
    }

    public List<String> problems() {
        return section(Section.PROBLEMS);
    }

    /** The same with a part as somebody wrote it, a paragraph a line. */
    public DailySummary with(Section part, String written) {
        Map<Section, List<String>> changed = new EnumMap<>(Section.class);
        changed.putAll(sections);
        changed.put(
                part,
                written.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return copy(changed, corrections);
    }

    /** The same, saying what changed since the day was closed before. */
    public DailySummary corrected(List<String> said) {
        return copy(sections, said);
    }

    private DailySummary copy(Map<Section, List<String>> texts, List<String> said) {
        return new DailySummary(
                span,
                title,
                date,
                dateText,
                community,
                recipient,
                texts,
                left,
                right,
                units,
                trend,
                said,
                signatures,
                checks,
                chain);
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
