package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;

/** One data row's cells by field, and the problems found in them. */
class RowCells {
    /** What is somebody's own is never taken from the row above. */
    private static final Set<Field> OWN =
            EnumSet.of(Field.NAME, Field.ID, Field.SERIAL, Field.PHONE, Field.SEX, Field.BIRTH);

    /** What may be told at length. */
    private static final Set<Field> STORIES = EnumSet.of(Field.NOTE, Field.REASON, Field.RELEASE_WHY);
    /** The patterns that values are read by take the square of a text's length: a page in the column of names would take minutes. */
    private static final int LONGEST_VALUE = 200;

    private final TableRows rows;
    private final GridRow row;
    private final List<Problem> problems = new ArrayList<>();

    RowCells(TableRows rows, GridRow row) {
        this.rows = rows;
        this.row = row;
    }

    RowCells(RowCells other) {
        this(other.rows, other.row);
    }

    TableRows rows() {
        return rows;
    }

    int index() {
        return row.index();
    }

    Place place() {
        return new Place(rows.sheet(), row.index(), -1);
    }

    Place place(Cell cell) {
        return new Place(rows.sheet(), row.index(), cell.column());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void flag(Cell cell, String code) {
        problems.add(Problem.flag(place(cell), cell.text(), code));
    }

    /** The first filled cell of the field's columns; null where all are blank. */
    @Nullable
    Cell cell(Field field) {
        for (Column column : rows.columns(field)) {
            Cell cell = cell(column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    List<Cell> cells(Field field) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : rows.columns(field)) {
            Cell cell = cell(column);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The cell as it shows: a merge over several rows counts for each, a mark “as above” for the cell above. */
    @Nullable
    Cell cell(Column column) {
        Cell own = row.cell(column.index());
        if (OWN.contains(column.field())) {
            return own == null ? null : rows.codes().meaning(shortened(own, column.field()));
        }
        Cell shown = own != null ? own : rows.merged(row, column.index());
        return shown == null ? null : rows.codes().meaning(shortened(rows.withoutDitto(shown), column.field()));
    }

    private static Cell shortened(Cell cell, @Nullable Field field) {
        if (cell.text().length() <= LONGEST_VALUE || (field != null && STORIES.contains(field))) {
            return cell;
        }
        String start = cell.text().substring(0, LONGEST_VALUE);
        return new Cell(cell.row(), cell.column(), cell.kind(), start, cell.number());
    }

    /** Whether the cell is the row's own, not shown by a merge. */
    boolean own(Field field) {
        for (Column column : rows.columns(field)) {
            if (row.cell(column.index()) != null) {
                return true;
            }
        }
        return false;
    }

    boolean covered(Field field) {
        return rows.columns(field).stream().anyMatch(column -> rows.merged(row, column.index()) != null);
    }

    /** As written but for white space at the ends; blank for fillers. */
    String text(Field field) {
        Cell cell = cell(field);
        return cell == null || Fold.filler(cell.text()) ? "" : Fold.verbatim(cell.text());
    }

    /** All columns of the field, such as several notes. */
    String joined(Field field) {
        return String.join(
                "；",
                cells(field).stream()
                        .filter(cell -> !Fold.filler(cell.text()))
                        .map(cell -> Fold.verbatim(cell.text()))
                        .distinct()
                        .toList());
    }

    /** The heading of the column that {@link #cell(Field)} came from. */
    String heading(Cell cell) {
        return rows.heading(cell.column());
    }

    /** A date; what cannot be read is flagged with its text. */
    Optional<LocalDate> date(Field field) {
        Cell cell = cell(field);
        if (cell == null || Fold.filler(cell.text())) {
            return Optional.empty();
        }
        Optional<LocalDate> day = rows.dates().read(cell);
        if (day.isEmpty()) {
            flag(cell, "date.unreadable");
        } else if (DateReader.lostZero(cell)) {
            flag(cell, "date.unsure");
        }
        return day;
    }
}
