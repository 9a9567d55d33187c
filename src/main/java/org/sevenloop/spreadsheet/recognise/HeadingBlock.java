package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.read.Merge;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.ShiftTimes;

/** One to three rows tried as a table's heading, and how much of it is known. */
final class HeadingBlock {
    private static final Pattern LABEL = Pattern.compile("(?s).{2,12}[:：]\\s*|.{0,3}(单位|填报人|制表人|日期|时间|电话).{0,6}[:：].*");
    private static final Pattern VALUED = Pattern.compile("(填报|填表|制表|报送|上报|统计|登记|更新|导出|打印)(日期|时间)");
    private static final Pattern SOMEBODYS =
            Pattern.compile("\\p{IsHan}*\\d+(栋|幢|号楼|组|单元|#)\\d+.*|\\d{1,2}-\\d{1,2}-\\d{3,4}|1\\d{10}|\\d{17}[\\dXx]");
    private static final Pattern MOMENT =
            Pattern.compile("(19|20)\\d{2}[年./-]\\d{1,2}[月./-]\\d{1,2}日?(\\d{1,2}[:时].*)?");
    private static final int FIELD_POINTS = 2;
    private static final int NAME_POINTS = 3;
    private static final int MOST_AXIS_POINTS = 8;
    private static final int MOST_OWN_WORDS = 4;

    private final Grid grid;
    private final int firstRow;
    private final int height;
    private final List<Column> columns = new ArrayList<>();
    private int score;

    private HeadingBlock(Grid grid, int firstRow, int height) {
        this.grid = grid;
        this.firstRow = firstRow;
        this.height = height;
    }

    static HeadingBlock of(Grid grid, int firstRow, int height, int width, DateReader dates) {
        HeadingBlock block = new HeadingBlock(grid, firstRow, height);
        Set<Field> known = EnumSet.noneOf(Field.class);
        int axes = 0;
        for (int index = 0; index < width; index++) {
            Column column = block.column(index, dates);
            block.columns.add(column);
            Field field = column.field();
            if (field == Field.DAY || field == null && shiftOrPlace(column)) {
                axes++;
            } else if (field != null && known.add(field)) {
                block.score += field == Field.NAME ? NAME_POINTS : FIELD_POINTS;
            }
        }
        if (block.underTitle()) {
            block.score = 0;
            return block;
        }
        if (known.isEmpty() && (axes + 1 < block.filled() || block.daysBelowDays(dates))) {
            axes = 0;
        }
        boolean matrix = known.isEmpty() && axes >= 2 && axes == block.filled() && block.blankCorner();
        boolean besideShifts = axes > 0 || known.contains(Field.DATE) || known.contains(Field.CHECKPOINT);
        if (matrix || known.contains(Field.SHIFT) && besideShifts) {
            block.score += FIELD_POINTS;
        }
        block.score += Math.min(axes, MOST_AXIS_POINTS) + block.ownWords(dates);
        return block;
    }

    /** Whether an upper row is a line of fields (填报日期：2020.2.20), or one cell at the table's beginning: its title. */
    private boolean underTitle() {
        int firstColumn = columns.stream()
                .filter(column -> !column.cells().isEmpty())
                .mapToInt(Column::index)
                .min()
                .orElse(0);
        for (int row = firstRow; row < firstRow + height - 1; row++) {
            GridRow upper = grid.row(row);
            List<Cell> filled = upper == null ? List.of() : upper.filled();
            boolean fields =
                    filled.stream().anyMatch(cell -> fieldLine(cell.text()) || somebodys(cell.text()) || valued(cell));
            if (fields || filled.size() == 1 && filled.getFirst().column() <= firstColumn) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell is of a line of fields above a table: 填报单位：… */
    static boolean fieldLine(String written) {
        return LABEL.matcher(written).matches();
    }

    /** Whether a cell is an address or a number of somebody's, as in a line of fields, and no heading. */
    private static boolean somebodys(String written) {
        return SOMEBODYS.matcher(Fold.tight(written)).matches();
    }

    /** Whether a cell is a label for a moment that stands beside it (制表日期 | 2020-02-10 09:30), with no heading below. */
    private boolean valued(Cell label) {
        if (!VALUED.matcher(Fold.tight(label.text())).matches()) {
            return false;
        }
        Merge merge = grid.merge(label.row(), label.column());
        Cell beside = grid.cell(label.row(), merge == null ? label.column() + 1 : merge.lastColumn() + 1);
        return beside != null
                && (beside.kind() == CellKind.DATE
                        || MOMENT.matcher(Fold.tight(beside.text())).matches());
    }

    /** Whether a column has a day under a day, as rows of dates have, but no heading. */
    private boolean daysBelowDays(DateReader dates) {
        return columns.stream()
                .anyMatch(column -> column.cells().stream()
                                .filter(cell -> HeadingDates.day(cell, dates).isPresent())
                                .count()
                        > 1);
    }

    /** Whether the first heading stands over the second column of the row below, as in a matrix of days. */
    private boolean blankCorner() {
        return columns.stream()
                .filter(column -> !column.cells().isEmpty())
                .findFirst()
                .filter(column -> filled(firstRow + height, column.index() - 1))
                .isPresent();
    }

    private long filled() {
        return columns.stream().filter(column -> !column.cells().isEmpty()).count();
    }

    int firstRow() {
        return firstRow;
    }

    int height() {
        return height;
    }

    int score() {
        return score;
    }

    List<Column> columns() {
        return columns;
    }

    private static boolean shiftOrPlace(Column column) {
        return column.parts().stream()
                .anyMatch(part -> ShiftTimes.looksLikeOne(part) || RosterHeadings.looksLikeCheckpoint(part));
    }

    /**
     * A row added to the heading counts by its own words. Under a group that spans columns known ones speak for it;
     * other words, and words under a single cell such as a line of fields above the table, speak against.
     */
    private int ownWords(DateReader dates) {
        int known = 0;
        int stray = 0;
        for (Column column : columns) {
            List<Cell> cells = column.cells();
            if (cells.size() < 2) {
                continue;
            }
            String leaf = cells.getLast().text();
            boolean word = Headings.shipped().match(leaf) != null || ShiftTimes.looksLikeOne(leaf);
            if (word && spans(column)) {
                known++;
            } else if (word || !dayPart(column, dates) && !merged(cells.getFirst())) {
                stray += 2;
            }
        }
        return Math.min(known, MOST_OWN_WORDS) - stray;
    }

    /** Whether the last cell of a day's heading is of the day: its date, 上午, 早班. */
    private static boolean dayPart(Column column, DateReader dates) {
        Cell leaf = column.cells().getLast();
        return column.field() == Field.DAY
                && (HeadingDay.tells(leaf, dates)
                        || HeadingDates.period(leaf.text()).isPresent()
                        || !Names.surnamed(leaf.text()));
    }

    /** Whether the column's group stands over a neighbour as well. */
    private boolean spans(Column column) {
        String group = column.cells().get(column.cells().size() - 2).text();
        for (int index = column.index() - 1; index <= column.index() + 1; index += 2) {
            List<Cell> beside = index < 0 || index >= columns.size()
                    ? List.of()
                    : columns.get(index).cells();
            if (beside.stream().anyMatch(cell -> cell.text().equals(group))) {
                return true;
            }
        }
        return false;
    }

    private boolean grouped(List<Cell> cells) {
        if (cells.size() < 2) {
            return false;
        }
        Cell group = cells.get(cells.size() - 2);
        Merge merge = grid.merge(group.row(), group.column());
        return merge != null && merge.horizontal();
    }

    private boolean merged(Cell cell) {
        return grid.merge(cell.row(), cell.column()) != null;
    }

    private Column column(int index, DateReader dates) {
        List<Cell> cells = new ArrayList<>();
        for (int row = firstRow; row < firstRow + height; row++) {
            Cell cell = headingCell(row, index);
            if (cell != null
                    && !cell.blank()
                    && (cells.isEmpty() || !cells.getLast().text().equals(cell.text()))) {
                cells.add(cell);
            }
        }
        if (HeadingDay.looksLikeOne(cells, dates)) {
            return new Column(index, cells, Field.DAY, Column.Evidence.HEADING, 0);
        }
        Headings.Match match =
                Headings.shipped().match(cells.stream().map(Cell::text).toList(), !grouped(cells));
        return match == null
                ? new Column(index, cells, null, Column.Evidence.NONE, Integer.MAX_VALUE)
                : new Column(index, cells, match.field(), Column.Evidence.HEADING, match.rank());
    }

    /** The cell itself, the merge over it, or the group heading further left that was not merged over its columns. */
    private @Nullable Cell headingCell(int row, int index) {
        Cell cell = grid.cell(row, index);
        boolean last = row == firstRow + height - 1;
        if (cell != null && !cell.blank() || last || grid.merge(row, index) != null) {
            return cell;
        }
        for (int left = index; left > 0 && filled(row + 1, left); left--) {
            Cell group = grid.cell(row, left - 1);
            if (group != null && !group.blank() && !group.text().matches("(?s).*[:：]\\s*")) {
                Merge merge = grid.merge(row, left - 1);
                boolean ownColumn = merge != null || !filled(row + 1, left - 1);
                return ownColumn ? null : group.at(row, index);
            }
        }
        return null;
    }

    private boolean filled(int row, int column) {
        Cell cell = grid.cell(row, column);
        return cell != null && !cell.blank();
    }
}
