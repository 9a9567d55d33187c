package org.sevenloop.spreadsheet.recognise;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.spreadsheet.read.Cell;

/**
 * A column of a table with its headings, group first, and what it was taken for.
 *
 * @param cells the heading cells, group first
 * @param rank the lower, the surer; decides between two columns for one field
 * @param source whom a remembered match comes from; blank otherwise
 */
public record Column(int index, List<Cell> cells, @Nullable Field field, Evidence evidence, int rank, String source) {
    /** Why a column was taken for its field. */
    public enum Evidence {
        HEADING,
        CONTENT,
        /** Somebody said so. */
        CHOSEN,
        /** Somebody said so of an earlier file of this layout. */
        REMEMBERED,
        /** Nothing tells, or another column is as likely. */
        UNSURE,
        NONE
    }

    /** Surer than any heading. */
    private static final int SAID = -1;

    public Column(int index, List<Cell> cells, @Nullable Field field, Evidence evidence, int rank) {
        this(index, cells, field, evidence, rank, "");
    }

    public List<String> parts() {
        return cells.stream().map(Cell::text).toList();
    }

    public String heading() {
        return String.join(
                "/",
                cells.stream().map(cell -> cell.text().replaceAll("\\s+", "")).toList());
    }

    Column as(@Nullable Field newField, Evidence newEvidence) {
        return new Column(index, cells, newField, newEvidence, rank);
    }

    Column ranked(int newRank) {
        return new Column(index, cells, field, evidence, newRank, source);
    }

    /** As somebody said; null takes the column out of use. */
    Column said(@Nullable Field newField, Evidence newEvidence, String newSource) {
        return new Column(index, cells, newField, newEvidence, newField == null ? rank : SAID, newSource);
    }

    /** Whether somebody said what it is, now or before. */
    public boolean said() {
        return evidence == Evidence.CHOSEN || evidence == Evidence.REMEMBERED;
    }

    /** As the preview shows it. */
    public ColumnMatch match() {
        Field kept = field == null || field.onlyTells() ? null : field;
        Evidence why = field != null && kept == null ? Evidence.NONE : evidence;
        return new ColumnMatch(
                index,
                heading(),
                kept == null ? "field.ignored" : kept.key(),
                "evidence." + why.name().toLowerCase(Locale.ROOT),
                source);
    }
}
