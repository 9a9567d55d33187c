package org.sevenloop.spreadsheet.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.recognise.Column;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Phones;

/** Several people in one row, each on a line of its own within the cells. */
final class SharedRow {
    /** From the building to the room. */
    private static final Pattern ADDRESS = Pattern.compile(".*(栋|楼|幢|号|[#＃-]).*\\d+(室|号|户)?\\s*");

    private SharedRow() {}

    /**
     * A row for each of them, where names stand on lines and numbers on as many beside them; else the row as it is. A cell
     * with one line is everybody's, and so is one that is only wrapped: of addresses, lines that are none by themselves.
     *
     * @param wrapped which columns hold texts long enough to be wrapped
     */
    static List<GridRow> people(GridRow row, List<Column> names, IntPredicate wrapped) {
        int count = names.isEmpty() ? 1 : named(row.text(names.getFirst().index()));
        if (count < 2 || row.filled().stream().noneMatch(cell -> numbers(cell.text(), count))) {
            return List.of(row);
        }
        List<GridRow> people = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            people.add(one(row, count, n, wrapped));
        }
        return people;
    }

    /** How many people a cell names on lines of their own; one where a line is no name. */
    static int named(String written) {
        if (written.indexOf('\n') < 0) {
            return 1;
        }
        List<String> lines = lines(written);
        boolean names = lines.stream()
                .allMatch(line -> Names.plausible(line) && Fold.tight(line).length() > 1);
        return names ? lines.size() : 1;
    }

    private static boolean numbers(String written, int count) {
        List<String> lines = lines(written);
        return lines.size() == count
                && lines.stream().allMatch(line -> Documents.looksLikeCard(line) || Phones.looksLikeMobile(line));
    }

    private static GridRow one(GridRow row, int count, int n, IntPredicate wrapped) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.filled()) {
            List<String> lines = lines(cell.text());
            boolean each = !wrapped.test(cell.column())
                    || lines.stream().allMatch(line -> ADDRESS.matcher(line).matches());
            cells.add(each && lines.size() == count ? Cell.text(cell.row(), cell.column(), lines.get(n)) : cell);
        }
        return row.of(cells);
    }

    private static List<String> lines(String written) {
        return written.lines().filter(line -> !line.isBlank()).toList();
    }
}
