package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.List;

/**
 * The daily summary, complete and in words, as it will be printed (GB/T 9704 proportions).
 *
 * @param recipient 舞阳坝街道疫情防控指挥部
 * @param checks sums that must agree, shown beside the page
 */
public record DailySummary(
        String title,
        LocalDate date,
        String community,
        String recipient,
        String lead,
        List<Line> lines,
        List<TrendDay> trend,
        List<String> problems,
        Signatures signatures,
        List<Check> checks) {
    /** @param change against yesterday; null where none can be told */
    public record Line(String label, String today, String change, String total) {}

    public record Signatures(String preparedBy, String reviewedBy, String signedBy) {
        public static final Signatures BLANK = new Signatures("", "", "");
    }

    /** A sum that must agree, or something still open. */
    public record Check(String label, String figures, boolean holds) {}
}
