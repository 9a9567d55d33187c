package org.sevenloop.spreadsheet.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.DutyNames;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.HomeAddress;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Origins;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.ShiftTimes;
import org.sevenloop.spreadsheet.value.Temperatures;

/** A sample of a column's cells, asked what they look like. */
final class ContentProbe {
    private static final int SAMPLE = 200;
    private static final int LONGEST = 120;
    private static final double MOST = 0.7;
    /** How often one name may stand in a column of names: morning and evening for two weeks. */
    private static final int MOST_TIMES = 30;

    private static final Pattern TENURE = Pattern.compile("(常住|租住|自住|租赁|出租|流动|户籍|自有|暂住)(户|人口|人员|居民)?|租户|业主");

    private final List<Cell> cells = new ArrayList<>();

    ContentProbe(Grid grid, int column, int firstRow, int endRow) {
        for (GridRow row : grid.rows()) {
            if (cells.size() == SAMPLE || row.index() >= endRow) {
                break;
            }
            Cell cell = row.index() < firstRow || RowKind.aside(row) ? null : row.cell(column);
            if (cell != null && !Fold.filler(cell.text()) && !RowKind.footer(cell.text())) {
                cells.add(cell.firstLine());
            }
        }
    }

    int size() {
        return cells.size();
    }

    boolean temperatures() {
        return mostly(cell -> Temperatures.looksLikeOne(cell.text()));
    }

    boolean nameLists() {
        return mostly(cell -> DutyNames.looksLikeOne(cell.text()));
    }

    /** Names that may stand many times each, as where somebody has a row for every morning and evening. */
    boolean repeatedNames() {
        return surnames() && distinct() * MOST_TIMES > cells.size();
    }

    private boolean names() {
        return surnames() && distinct() * 2 > cells.size();
    }

    /** Cells with figures in them, as headings seldom are: numbers, dates, codes, addresses. */
    boolean values() {
        return mostly(cell -> cell.kind() != CellKind.TEXT || cell.text().matches("(?s).*\\d.*"));
    }

    /** Short numbers or words, as a running number or a key is and no document's number. */
    boolean keys() {
        return mostly(cell -> Fold.tight(cell.text()).matches("\\d{1,5}|\\D*|.*[_{}].*|.{25,}"));
    }

    boolean surnames() {
        return mostly(cell -> cell.kind() == CellKind.TEXT && Names.surnamed(cell.text()));
    }

    boolean days(DateReader dates) {
        return mostly(cell -> HeadingDates.day(cell, dates).isPresent());
    }

    boolean reviews() {
        return mostly(cell -> Fold.tight(cell.text()).matches("[已未待正在]{0,2}(复核|核对|核实|审核)(中|完成|无误|属实)?"));
    }

    boolean measures() {
        return mostly(cell -> Fold.tight(cell.text()).matches(".{0,4}(隔离|居家|医学观察|健康监测|离开).{0,8}"));
    }

    boolean tenures() {
        return mostly(cell -> TENURE.matcher(Fold.tight(cell.text())).matches());
    }

    /** What the column must hold by its content alone; null where that is anybody's guess. */
    @Nullable
    Field field() {
        if (cells.isEmpty()) {
            return null;
        }
        if (mostly(cell -> cell.text().matches(".*[班:：点时].*") && ShiftTimes.looksLikeOne(cell.text()))) {
            return Field.SHIFT;
        }
        if (mostly(cell -> RosterHeadings.looksLikeCheckpoint(cell.text()))) {
            return Field.CHECKPOINT;
        }
        if (mostly(cell -> Documents.looksLikeCard(cell.text())) || mostly(ContentProbe::nameAndCard)) {
            return mostly(ContentProbe::nameAndCard) ? Field.NAME : Field.ID;
        }
        if (mostly(cell -> Documents.looksLikeNumber(cell.text()))
                && cells.stream().anyMatch(cell -> Documents.looksLikeCard(cell.text()))) {
            return Field.ID;
        }
        if (mostly(cell -> Phones.looksLikeOne(cell.text()))) {
            return Field.PHONE;
        }
        if (mostly(cell -> Fold.tight(cell.text()).matches("[男女]"))) {
            return Field.SEX;
        }
        if (mostly(cell ->
                Fold.tight(cell.text()).matches("户主|配偶|妻|夫|妻子|丈夫|[长次三独]?[子女]|儿子|女儿|[父母]亲?|孙[子女]?|儿媳|女婿|其他|本人"))) {
            return Field.RELATION;
        }
        if (mostly(cell -> Fold.tight(cell.text()).matches("\\p{IsHan}{1,4}族"))) {
            return Field.ETHNICITY;
        }
        if (tenures()) {
            return Field.TENURE;
        }
        if (names()) {
            return Field.NAME;
        }
        if (mostly(cell -> Origins.looksLikePlace(cell.text()) && !cell.text().matches(".*\\d.*"))) {
            return Field.ORIGIN;
        }
        return mostly(ContentProbe::address) ? Field.ADDRESS : null;
    }

    private static boolean nameAndCard(Cell cell) {
        return !Names.split(cell.text()).number().isEmpty();
    }

    private static boolean address(Cell cell) {
        return HomeAddress.of(cell.text()).isPresent()
                || Fold.tight(cell.text()).matches(".*\\p{IsHan}.*\\d.*(号|室|栋|楼|单元|户).*|.*(组|小区|苑|路|街|村).*\\d+.*");
    }

    private long distinct() {
        return cells.stream().map(Cell::text).distinct().count();
    }

    private boolean mostly(Predicate<Cell> test) {
        return !cells.isEmpty()
                && cells.stream()
                                .filter(cell -> cell.text().length() <= LONGEST && test.test(cell))
                                .count()
                        >= cells.size() * MOST;
    }
}
