package org.sevenloop.spreadsheet.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.ShiftTimes;

/** Finds the tables of a sheet, wherever on it they begin. */
public final class TableFinder {
    private static final int LEAST_HEADING_SCORE = 5;
    private static final int TALLEST_HEADING = 3;
    private static final int ROWS_TRIED = 60;
    private static final Pattern CAME_BACK = Pattern.compile("返[乡回程汉鄂村]|回[乡村]|外来人员|来[鄂汉]人员");

    private final Grid grid;
    private final LocalDate businessDay;
    private final boolean oneOfSeveral;
    private final DateReader dates;
    private final int width;

    /**
     * @param oneOfSeveral whether the workbook has other filled sheets, so that this one's name may be a unit's
     */
    public TableFinder(Grid grid, LocalDate businessDay, boolean oneOfSeveral) {
        this.oneOfSeveral = oneOfSeveral;
        this.grid = grid;
        this.businessDay = businessDay;
        this.dates = new DateReader(businessDay);
        this.width = grid.width();
    }

    /** The sheet's tables from the top: usually one, but lists are also set one below the other. */
    public List<Table> tables() {
        List<Table> worded = new ArrayList<>();
        List<HeadingBlock> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).firstRow() : Integer.MAX_VALUE;
            worded.addAll(tables(headings.get(i), end));
        }
        if (worded.stream().anyMatch(table -> table.kind() != SheetKind.OTHER)) {
            return worded;
        }
        Optional<List<Table>> laidOut =
                new HeadingStructure(grid, dates).first(ROWS_TRIED).map(heading -> tables(heading, Integer.MAX_VALUE));
        return laidOut.or(() -> withoutHeading().map(List::of)).orElse(worded);
    }

    private List<HeadingBlock> headings() {
        List<HeadingBlock> found = new ArrayList<>();
        HeadingBlock first = best(0, ROWS_TRIED);
        if (first == null) {
            return found;
        }
        HeadingStructure structure = new HeadingStructure(grid, dates);
        found.add(structure.grown(first));
        Set<String> known = texts(first.columns());
        for (int i = 0; i < grid.rows().size(); i++) {
            GridRow row = grid.rows().get(i);
            boolean below =
                    row.index() >= found.getLast().firstRow() + found.getLast().height();
            if (below && otherHeading(row, known, apart(i))) {
                HeadingBlock next = best(i, 2);
                if (next != null) {
                    found.add(structure.grown(next));
                    known = texts(next.columns());
                }
            }
        }
        return found;
    }

    /** Whether a blank row or a lone cell, such as a title, stands right above. */
    private boolean apart(int position) {
        GridRow above = grid.rows().get(Math.max(position - 1, 0));
        return above.index() + 1 < grid.rows().get(position).index() || above.count() == 1;
    }

    /** A row with four headings or more that are not those of the table above; three where it stands apart. */
    private static boolean otherHeading(GridRow row, Set<String> known, boolean apart) {
        List<Cell> filled = row.filled();
        int words = 0;
        for (Cell cell : filled) {
            words += Headings.shipped().has(cell.text()) ? 1 : 0;
        }
        if (words < 2 || !mayHead(row)) {
            return false;
        }
        int headings = 0;
        int repeated = 0;
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (Cell cell : filled) {
            Headings.Match match = Headings.shipped().match(cell.text());
            if (match != null) {
                headings++;
                fields.add(match.field());
                repeated += known.contains(Headings.fold(cell.text())) ? 1 : 0;
            }
        }
        boolean different = apart ? headings - repeated >= 2 : repeated * 2 < headings;
        return fields.size() >= (apart ? 3 : 4) && headings * 2 > filled.size() && different;
    }

    /** The row where another table's heading begins below a table, in a grid in which its rows go on. */
    public static OptionalInt headingBelow(Table table) {
        TableFinder finder =
                new TableFinder(table.grid(), table.context().dates().reference(), false);
        Set<String> known = texts(table.columns());
        List<GridRow> rows = table.grid().rows();
        for (int i = 0; i < rows.size(); i++) {
            boolean below = rows.get(i).index() >= table.firstDataRow();
            if (below && otherHeading(rows.get(i), known, finder.apart(i)) && finder.best(i, 2) != null) {
                return OptionalInt.of(rows.get(i).index());
            }
        }
        return OptionalInt.empty();
    }

    private static Set<String> texts(List<Column> columns) {
        Set<String> texts = new HashSet<>();
        columns.forEach(column -> column.parts().forEach(part -> texts.add(Headings.fold(part))));
        return texts;
    }

    private @Nullable HeadingBlock best(int fromRow, int rowsTried) {
        HeadingBlock best = null;
        int last = Math.min(grid.rows().size(), fromRow + rowsTried);
        for (int i = fromRow; i < last; i++) {
            int row = grid.rows().get(i).index();
            if (!mayHead(grid.rows().get(i))) {
                continue;
            }
            for (int height = 1; height <= TALLEST_HEADING; height++) {
                HeadingBlock block = HeadingBlock.of(grid, row, height, width, dates);
                if (block.score() >= LEAST_HEADING_SCORE && (best == null || block.score() > best.score())) {
                    best = block;
                }
            }
        }
        return best;
    }

    /** A heading has at least two words, and nobody's number. */
    private static boolean mayHead(GridRow row) {
        List<Cell> filled = row.filled();
        return filled.size() >= 2
                && filled.stream().filter(cell -> cell.text().length() <= 60).count() >= 2
                && filled.stream()
                        .noneMatch(cell -> Documents.looksLikeCard(cell.text()) || Phones.looksLikeMobile(cell.text()));
    }

    private static boolean headsDuties(Column column) {
        return column.parts().stream()
                .anyMatch(part -> ShiftTimes.looksLikeOne(part) || RosterHeadings.looksLikeCheckpoint(part));
    }

    /** The tables under a heading: one, or several side by side under the same words. */
    private List<Table> tables(HeadingBlock heading, int end) {
        SheetContext context = SheetContext.of(grid, heading.firstRow(), businessDay, oneOfSeveral);
        int firstData = heading.firstRow() + heading.height();
        List<Column> all = TableExtent.of(grid, heading.columns(), firstData, end);
        return SideBySide.parts(all).stream()
                .map(own -> table(heading, end, context, own))
                .toList();
    }

    private Table table(HeadingBlock heading, int end, SheetContext context, List<Column> own) {
        int firstData = heading.firstRow() + heading.height();
        Map<Integer, ContentProbe> probes = probes(own, firstData, end);
        List<Column> columns = byContent(own, probes, false);
        KindScore.Scored best = new KindScore(columns, probes, context.title()).best();
        List<Column> settled = Whose.settle(KindColumns.settle(best.kind(), columns, probes));
        return new Table(
                grid,
                best.kind(),
                best.score(),
                heading.firstRow(),
                heading.height(),
                firstData,
                end,
                context,
                settled);
    }

    /** Rows of people under no heading at all, as on two thirds of real lists; or of days and who is on duty. */
    private Optional<Table> withoutHeading() {
        List<Column> bare = new ArrayList<>();
        for (int index = 0; index < width; index++) {
            bare.add(new Column(index, List.of(), null, Column.Evidence.NONE, index));
        }
        int first = firstBareRow();
        SheetContext context = SheetContext.of(grid, first, businessDay, oneOfSeveral);
        List<Column> own = TableExtent.of(grid, bare, first, Integer.MAX_VALUE);
        Map<Integer, ContentProbe> probes = probes(own, first, Integer.MAX_VALUE);
        List<Column> columns = returned(byContent(own, probes, true), probes, above(first));
        Set<Field> fields = EnumSet.noneOf(Field.class);
        columns.stream().map(Column::field).filter(field -> field != null).forEach(fields::add);
        if (fields.contains(Field.NAME) && (fields.contains(Field.ID) || fields.contains(Field.PHONE))) {
            KindScore.Scored best = new KindScore(columns, probes, context.title()).best();
            return Optional.of(bare(best.kind(), best.score(), first, context, columns));
        }
        return BareRoster.of(own, probes, dates, above(first))
                .map(roster -> bare(SheetKind.ROSTER, 0, first, context, roster));
    }

    /** Days beside people of whom the title says that they came back are the days they did. */
    private List<Column> returned(List<Column> columns, Map<Integer, ContentProbe> probes, String title) {
        if (!CAME_BACK.matcher(title).find()) {
            return columns;
        }
        List<Column> settled = new ArrayList<>();
        boolean found = false;
        for (Column column : columns) {
            ContentProbe probe = probes.get(column.index());
            boolean days = !found && column.field() == null && probe != null && probe.days(dates);
            found = found || days;
            settled.add(days ? column.as(Field.RETURNED, Column.Evidence.CONTENT) : column);
        }
        return settled;
    }

    private Table bare(SheetKind kind, int score, int first, SheetContext context, List<Column> columns) {
        return new Table(grid, kind, score, -1, 0, first, Integer.MAX_VALUE, context, columns);
    }

    /** Where rows begin that have no heading: below titles, which are lone cells, and lines of fields. */
    private int firstBareRow() {
        return grid.rows().stream()
                .filter(row -> row.filled().size() > 1
                        && row.filled().stream().noneMatch(cell -> HeadingBlock.fieldLine(cell.text())))
                .mapToInt(GridRow::index)
                .findFirst()
                .orElse(0);
    }

    private String above(int row) {
        return grid.name()
                + grid.rows().stream()
                        .takeWhile(upper -> upper.index() < row)
                        .flatMap(upper -> upper.filled().stream())
                        .map(Cell::text)
                        .collect(Collectors.joining());
    }

    private Map<Integer, ContentProbe> probes(List<Column> columns, int firstData, int end) {
        Map<Integer, ContentProbe> probes = new HashMap<>();
        columns.forEach(column -> probes.put(column.index(), new ContentProbe(grid, column.index(), firstData, end)));
        return probes;
    }

    private static @Nullable Field field(Column column, ContentProbe probe, Set<Field> taken) {
        Field field = probe.field();
        boolean people = field == null
                && !taken.contains(Field.NAME)
                && column.heading().matches(".*[人名员者].*|.*对象.*")
                && probe.repeatedNames();
        return people ? Field.NAME : field;
    }

    /** Gives columns whose heading says nothing the field that their content shows, if no other column has it. */
    private static List<Column> byContent(
            List<Column> headed, Map<Integer, ContentProbe> probes, boolean withoutHeading) {
        Set<Field> taken = EnumSet.noneOf(Field.class);
        headed.stream().map(Column::field).filter(field -> field != null).forEach(taken::add);
        boolean roster = taken.contains(Field.CHECKPOINT) || taken.contains(Field.SHIFT);
        List<Column> columns = new ArrayList<>();
        for (Column column : headed) {
            ContentProbe probe = probes.get(column.index());
            if (column.field() == Field.ID && probe != null && probe.keys()) {
                columns.add(column.as(Field.SERIAL, Column.Evidence.CONTENT));
                continue;
            }
            boolean open = column.field() == null
                    && (withoutHeading || !roster)
                    && !headsDuties(column)
                    && !Headings.somebodyElses(column.heading());
            Field field = open && probe != null ? field(column, probe, taken) : null;
            boolean sure = withoutHeading
                    || field == Field.ID
                    || field == Field.PHONE
                    || column.cells().isEmpty()
                    || field == Field.NAME && !taken.contains(Field.NAME);
            columns.add(field != null && sure && taken.add(field) ? column.as(field, Column.Evidence.CONTENT) : column);
        }
        return taken.contains(Field.NAME) ? columns : byHead(columns, taken);
    }

    /** Where each household has one row and only its head is named, with an ID number, that is whom the row is about. */
    private static List<Column> byHead(List<Column> columns, Set<Field> taken) {
        if (!taken.contains(Field.HEAD) || !taken.contains(Field.ID) || taken.contains(Field.RELATION)) {
            return columns;
        }
        return columns.stream()
                .map(column -> column.field() == Field.HEAD ? column.as(Field.NAME, column.evidence()) : column)
                .toList();
    }
}
