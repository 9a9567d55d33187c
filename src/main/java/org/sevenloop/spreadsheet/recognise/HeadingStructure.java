package org.sevenloop.spreadsheet.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.read.Merge;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;

/**
 * Finds a heading by how it is laid out, whatever its words: short texts, each another, side by side over what is of
 * another nature, or at the end of a blank form.
 */
final class HeadingStructure {
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_OF_A_BLANK_FORM = 4;
    private static final int LONGEST = 60;
    private static final int TALLEST = 3;
    private static final int ROWS_COMPARED = 20;
    private static final int LEAST_NAMES = 3;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Dates, sums, numbers, phones: values, not what a column is called. */
    private static final Pattern VALUE =
            Pattern.compile("[-+(（]?[\\d.,，/:：年月日号时分%*Xx\\s-]*\\d[\\d.,，/:：年月日号时分%*Xx\\s-]*[)）]?");

    /** How headings end and values seldom do. */
    private static final Pattern CALLED = Pattern.compile(
            ".*(名称?|姓名|性质|类型|类别|种类|情况|金额|数量|人数|编号|编码|代码|号码?|地址|地点|时间|日期|单位|部门|备注|等级|级别|内容|项目|科目|事项|状态|结果|方式|序号|总额|总数)");

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{1,2}(月份?|[日号])");
    private static final Pattern SENTENCE = Pattern.compile("[。；;]|.{25,}[，,].*");

    private final Grid grid;
    private final DateReader dates;
    private final int width;

    HeadingStructure(Grid grid, DateReader dates) {
        this.grid = grid;
        this.dates = dates;
        this.width = grid.width();
    }

    /** The uppermost heading within the first rows. */
    Optional<HeadingBlock> first(int rowsTried) {
        int last = Math.min(grid.rows().size(), rowsTried);
        for (int i = 0; i < last; i++) {
            GridRow row = grid.rows().get(i);
            if (row.filled().size() >= 2) {
                HeadingBlock block = HeadingBlock.of(grid, row.index(), height(row), width, dates);
                if (heads(block, i)) {
                    return Optional.of(block);
                }
            }
        }
        return Optional.empty();
    }

    /** A heading found by its words, with the rows that its cells reach down or span columns to. */
    HeadingBlock grown(HeadingBlock found) {
        GridRow row = grid.row(found.firstRow());
        int height = row == null ? 1 : height(row);
        return height > found.height() ? HeadingBlock.of(grid, found.firstRow(), height, width, dates) : found;
    }

    /** How many rows a heading takes that begins here: it grows while cells reach down or span columns of the next row. */
    private int height(GridRow first) {
        int last = first.index();
        for (int row = first.index(); row <= last && row < first.index() + TALLEST; row++) {
            GridRow upper = grid.row(row);
            for (Cell cell : upper == null ? List.<Cell>of() : upper.filled()) {
                Merge merge = grid.merge(cell.row(), cell.column());
                last = merge == null ? last : Math.max(last, merge.lastRow());
            }
            if (row == last && upper != null && groups(upper)) {
                last++;
            }
        }
        return Math.min(last - first.index() + 1, TALLEST);
    }

    /** Whether a row groups the columns that the next row names: that has texts, and only below cells that span columns. */
    private boolean groups(GridRow upper) {
        GridRow next = grid.row(upper.index() + 1);
        List<Cell> below = next == null ? List.of() : next.filled();
        return below.size() >= 2
                && below.stream().allMatch(cell -> titles(cell) && spanned(upper.index(), cell.column()));
    }

    private boolean spanned(int row, int column) {
        Merge above = grid.merge(row, column);
        return above != null && above.horizontal();
    }

    private boolean heads(HeadingBlock block, int position) {
        List<Column> headed = block.columns().stream()
                .filter(column -> !column.cells().isEmpty())
                .toList();
        Set<String> different = new HashSet<>();
        headed.forEach(column -> different.add(column.heading()));
        int count = headed.size();
        boolean side = count >= LEAST_COLUMNS
                && headed.getLast().index() - headed.getFirst().index() < count + Math.max(1, count / 4);
        if (!side || count - different.size() > Math.max(1, count / 10)) {
            return false;
        }
        boolean titled =
                headed.stream().allMatch(column -> column.cells().stream().allMatch(this::titles));
        long words = headed.stream()
                .filter(column -> HAN.matcher(column.heading()).find())
                .count();
        return titled && words * 2 > count && overWhatFollows(block, headed, position);
    }

    /** Whether a cell may be what a column or a group of columns is called. */
    private boolean titles(Cell cell) {
        String text = Fold.tight(cell.text());
        boolean written = cell.kind() == CellKind.TEXT && text.length() <= LONGEST && !text.endsWith(":");
        if (HeadingDay.tells(cell, dates)) {
            return DAY_OR_MONTH.matcher(text).matches() || cell.kind() != CellKind.TEXT;
        }
        return written
                && !VALUE.matcher(text).matches()
                && !SENTENCE.matcher(text).find()
                && !HeadingBlock.fieldLine(Headings.withoutBrackets(text));
    }

    /** Whether the rows below are as wide as the heading, and of another nature; or there are none. */
    private boolean overWhatFollows(HeadingBlock block, List<Column> headed, int position) {
        int firstData = block.firstRow() + block.height();
        int widest = 0;
        int following = Math.min(grid.rows().size(), position + block.height() + ROWS_COMPARED);
        for (int i = position + block.height(); i < following; i++) {
            GridRow row = grid.rows().get(i);
            if (row.index() >= firstData && !RowKind.aside(row)) {
                widest = Math.max(widest, row.filled().size());
            }
        }
        if (widest <= 1) {
            return headed.size() >= LEAST_OF_A_BLANK_FORM && !lastOfMany(headed.size(), position);
        }
        return headed.size() * 2 >= widest && differs(headed, firstData);
    }

    /** Whether a row as wide stands right above: then this one is the last row of something else than a form. */
    private boolean lastOfMany(int count, int position) {
        GridRow above = position == 0 ? null : grid.rows().get(position - 1);
        return above != null
                && above.index() + 1 == grid.rows().get(position).index()
                && above.filled().size() * 2 >= count;
    }

    private boolean differs(List<Column> headed, int firstData) {
        int other = 0;
        int same = 0;
        int called = 0;
        boolean known = false;
        for (Column column : headed) {
            ContentProbe probe = new ContentProbe(grid, column.index(), firstData, Integer.MAX_VALUE);
            Cell leaf = column.cells().getLast();
            known = known || Headings.shipped().match(leaf.text()) != null;
            called += CALLED.matcher(Headings.fold(leaf.text())).matches() ? 1 : 0;
            other += probe.values() ? 1 : 0;
            same += probe.size() >= LEAST_NAMES && probe.surnames() && Names.surnamed(leaf.text()) ? 1 : 0;
        }
        return called * 2 >= headed.size() || other > 0 && (known || same == 0);
    }
}
