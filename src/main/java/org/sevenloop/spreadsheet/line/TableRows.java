package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.read.Merge;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.RowKind;
import org.sevenloop.spreadsheet.recognise.SheetContext;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.UnitNames;

/** A table's data rows in order: what is blank, a total, a note, a repeated heading or a separator is passed over. */
final class TableRows {
    private static final Set<String> DITTO = Set.of("同上", "〃", "″", "''", "\"", "“", "”", ",,", "、、", "同前", "上同");
    private static final int LONGEST_DITTO = 4;
    private static final Set<Field> TELLING = Set.of(Field.NAME, Field.ID, Field.PHONE);
    private static final Set<Field> NAMING =
            EnumSet.of(Field.NAME, Field.HEAD, Field.OWNER, Field.REPRESENTATIVE, Field.PHONE, Field.ID);
    /** Kinds whose row may be a day and nothing else: a shift without names, a day without a reading. */
    private static final Set<SheetKind> DATED = EnumSet.of(SheetKind.ROSTER, SheetKind.READINGS);

    /** What is long enough to be wrapped within its cell. */
    private static final Set<Field> WRAPPED =
            EnumSet.of(Field.ADDRESS, Field.REGISTERED_ADDRESS, Field.LODGING, Field.WORK_UNIT);

    private static final Set<Field> ROSTER_AXES = Set.of(Field.SHIFT, Field.DATE, Field.CHECKPOINT, Field.STARTS);

    private Table table;
    private final Map<Field, List<Column>> columns;
    private final @Nullable Column[] byIndex;
    private final Map<Integer, String> headings = new HashMap<>();
    private final Map<Integer, Set<String>> parts = new HashMap<>();
    private final Codes codes;
    private final @Nullable Cell[] above;
    private final int firstColumn;
    private List<String> separatorUnit = List.of();

    TableRows(Table table) {
        this.table = table;
        this.columns = table.byField();
        this.codes = new Codes(table);
        this.firstColumn =
                table.columns().stream().mapToInt(Column::index).min().orElse(0);
        int last = table.columns().stream().mapToInt(Column::index).max().orElse(-1);
        this.byIndex = new @Nullable Column[last + 1];
        this.above = new @Nullable Cell[last + 1];
        for (Column column : table.columns()) {
            byIndex[column.index()] = column;
            headings.put(column.index(), column.heading());
            parts.put(column.index(), new HashSet<>(column.parts()));
        }
    }

    /** Goes on with further rows of the same table. */
    void goOn(Table piece) {
        table = piece;
    }

    /** What is done with each data row. */
    interface RowTaker {
        void take(RowCells cells);
    }

    void each(RowTaker taker) {
        for (GridRow row : table.rows()) {
            List<Cell> own = own(row);
            boolean aside = RowKind.aside(own) || repeatsHeading(own) || nearHeading(row) && hints(own);
            if (aside) {
                continue;
            }
            Cell telling = firstTelling(own);
            if (telling == null || own.size() == 1 && separator(telling)) {
                continue;
            }
            for (GridRow one : SharedRow.people(row, columns(Field.NAME), this::wrapped)) {
                taker.take(new RowCells(this, one));
            }
        }
    }

    private boolean wrapped(int column) {
        Column found = column(column);
        return found != null && found.field() != null && WRAPPED.contains(found.field());
    }

    /** The row's cells in the table's columns; what stands beside the table is no part of it. */
    private List<Cell> own(GridRow row) {
        List<Cell> own = new ArrayList<>(row.count());
        for (Cell cell : row.filled()) {
            if (column(cell.column()) != null) {
                own.add(cell);
            }
        }
        return own;
    }

    private @Nullable Column column(int index) {
        return index < byIndex.length ? byIndex[index] : null;
    }

    /** Whether the row tells how to fill in the columns: it says so, or has sentences where names belong. */
    private boolean hints(List<Cell> own) {
        return RowKind.hints(own)
                || own.stream().anyMatch(cell -> NAMING.contains(field(cell)) && RowKind.sentence(cell.text()));
    }

    private @Nullable Field field(Cell cell) {
        Column column = column(cell.column());
        return column == null ? null : column.field();
    }

    private boolean nearHeading(GridRow row) {
        return table.firstHeadingRow() >= 0 && row.index() < table.firstDataRow() + 3;
    }

    /** Whether a row says again what the heading says, as at the head of every printed page. */
    private boolean repeatsHeading(List<Cell> filled) {
        int others = 0;
        for (Cell cell : filled) {
            others += parts.getOrDefault(cell.column(), Set.of()).contains(cell.text()) ? 0 : 1;
            if (others * 3 >= filled.size()) {
                return false;
            }
        }
        return filled.size() > 1;
    }

    String sheet() {
        return table.grid().name();
    }

    int firstColumn() {
        return firstColumn;
    }

    SheetContext context() {
        return table.context();
    }

    DateReader dates() {
        return table.context().dates();
    }

    List<String> separatorUnit() {
        return separatorUnit;
    }

    List<Column> columns(Field field) {
        return columns.getOrDefault(field, List.of());
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    String heading(int index) {
        return headings.getOrDefault(index, "");
    }

    @Nullable
    Cell merged(GridRow row, int column) {
        Merge merge = table.grid().merge(row.index(), column);
        boolean fromAbove = merge != null
                && merge.firstRow() < row.index()
                && merge.firstRow() >= table.firstDataRow()
                && merge.firstColumn() == column;
        return fromAbove ? table.grid().cell(row, column) : null;
    }

    Codes codes() {
        return codes;
    }

    /** The cell itself, or for a mark “as above” what stands above. */
    Cell withoutDitto(Cell cell) {
        boolean ditto = cell.text().length() <= LONGEST_DITTO && DITTO.contains(Fold.tight(cell.text()));
        if (ditto) {
            Cell source = above[cell.column()];
            return source == null ? cell : source.at(cell.row(), cell.column());
        }
        above[cell.column()] = cell;
        return cell;
    }

    /** Whether a cell makes its row one about somebody: running numbers, prepared dates and notes alone do not. */
    private boolean tells(Cell cell) {
        Field field = field(cell);
        if (table.kind() == SheetKind.OTHER) {
            return field != Field.SERIAL && field != Field.DATE;
        }
        boolean prepared = field == Field.DATE && !DATED.contains(table.kind());
        return field != null && !prepared && field != Field.SERIAL && field != Field.NOTE && field != Field.COMMUNITY;
    }

    private @Nullable Cell firstTelling(List<Cell> own) {
        for (Cell cell : own) {
            if (tells(cell)) {
                return cell;
            }
        }
        return null;
    }

    /** A row with one cell that names nobody; one that names a unit tells where the next people live. */
    private boolean separator(Cell only) {
        Field field = field(only);
        if (table.kind() == SheetKind.ROSTER && field != null && ROSTER_AXES.contains(field)) {
            return false;
        }
        List<String> unit = UnitNames.in(only.text());
        if (!unit.isEmpty()) {
            separatorUnit = unit;
            return true;
        }
        boolean numbered = field != Field.NAME && only.text().matches("(?s).*\\d{4}.*");
        boolean somebody = field != null && TELLING.contains(field) && (numbered || Names.plausible(only.text()));
        return !somebody;
    }
}
