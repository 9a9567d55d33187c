package org.sevenloop.spreadsheet.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.ExportNote;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.UnitNames;

/**
 * What a sheet says around its table: its title, its own date, the unit it is about, and texts that may name the
 * community.
 *
 * @param title blank where there is none
 * @param day the sheet's own date, null where it gives none
 * @param start the first day of what the sheet counts in days (第1天), null where it gives none
 * @param unit the units below the community that the sheet's name or title names
 */
public record SheetContext(
        String title,
        @Nullable LocalDate day,
        @Nullable LocalDate start,
        List<String> unit,
        List<String> hints,
        DateReader dates) {
    private static final Pattern DATE_LABEL =
            Pattern.compile(".*?(?:(?:填报|制表|填表|报送|统计|登记|截止|截至|上报|更新|测量|监测|值班|签发|排查)?(?:日期|时间)|截止|截至)\\s*[:：]?\\s*(.*)");
    private static final Pattern DATE_WITHIN = Pattern.compile(
            "((?:19|20)\\d{2}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}|\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)");
    private static final String WRITTEN_DAY =
            "((?:(?:19|20)\\d{2}\\s*[年./-]\\s*)?\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*[日号]?)";
    private static final Pattern FIRST_OF_RANGE =
            Pattern.compile(WRITTEN_DAY + "\\s*(?:起|始|开始|至|到|[-~—–]+\\s*(?=\\d))");
    private static final Pattern START_LABEL = Pattern.compile("起始|开始|起算|首日|第一天|第1天|观察期|监测期|隔离期");
    private static final Pattern MONTH = Pattern.compile("(?:((?:19|20)\\d{2})年)?(?<!\\d)(\\d{1,2})月(?!\\d)");
    private static final Pattern SHEET_OF_A_DAY =
            Pattern.compile(".*\\d月\\d{1,2}[日号].*|.*20\\d\\d-\\d{1,2}-\\d{1,2}.*");
    private static final Pattern UNIT_LABEL = Pattern.compile(
            ".*?(?:填报单位|填表单位|报送单位|上报单位|单位|社区(?:名称)?|社区/村|村(?:居)?)(?:[(（].*?[)）])?\\s*[:：]\\s*(?:(\\S+).*)?");
    private static final int MOST_HINTS = 12;

    static SheetContext of(Grid grid, int headingRow, LocalDate businessDay, boolean oneOfSeveral) {
        DateReader given = new DateReader(businessDay);
        List<Cell> around = around(grid, headingRow);
        Optional<LocalDate> day =
                SHEET_OF_A_DAY.matcher(Fold.tight(grid.name())).matches()
                        ? HeadingDates.day(grid.name(), given)
                        : Optional.empty();
        if (day.isEmpty()) {
            day = around.stream()
                    .flatMap(cell -> labelledDay(grid, cell, given).stream())
                    .findFirst();
        }
        if (day.isEmpty()) {
            day = around.stream()
                    .filter(cell -> cell.row() < headingRow)
                    .flatMap(cell -> dayWithin(cell.text(), given).stream())
                    .findFirst();
        }
        if (day.isEmpty()) {
            day = HeadingDates.day(grid.name(), given);
        }
        String title = title(around, headingRow);
        LocalDate own = day.orElse(null);
        return new SheetContext(
                title,
                own,
                start(grid, around, headingRow, given).orElse(null),
                unit(grid.name(), title, oneOfSeveral),
                hints(grid, around, title),
                dates(own == null ? given.reference() : own, title, grid.name()));
    }

    /** The cells above the heading and in the sheet's last rows, which hold notes and signatures. */
    private static List<Cell> around(Grid grid, int headingRow) {
        List<Cell> cells = new ArrayList<>();
        int count = grid.rows().size();
        for (int i = 0; i < count; i++) {
            GridRow row = grid.rows().get(i);
            boolean footer = i >= count - 4 && row.filled().size() <= 6;
            if (row.index() < headingRow || footer && row.index() > headingRow) {
                row.filled().stream()
                        .filter(cell -> !ExportNote.is(cell.text()))
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private static Optional<LocalDate> labelledDay(Grid grid, Cell cell, DateReader dates) {
        Matcher label = DATE_LABEL.matcher(Fold.text(cell.text()));
        if (cell.text().length() > 200 || !label.matches()) {
            return Optional.empty();
        }
        String value = label.group(1);
        if (!value.isBlank()) {
            return dayWithin(value, dates).or(() -> dates.read(value.strip().split(" ")[0]));
        }
        return beside(grid, cell).flatMap(dates::read);
    }

    /** What stands to the right of a label. */
    private static Optional<Cell> beside(Grid grid, Cell label) {
        for (int right = label.column() + 1; right < label.column() + 4; right++) {
            Cell next = grid.covered(label.row(), right) ? null : grid.cell(label.row(), right);
            if (next != null) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** The day that 第1天 is: labelled so, the first of a range, or the only date of a title if it can be a first one. */
    private static Optional<LocalDate> start(Grid grid, List<Cell> around, int headingRow, DateReader dates) {
        for (Cell cell : around) {
            String text = cell.text().length() > 200 ? "" : Fold.text(cell.text());
            Matcher label = START_LABEL.matcher(text);
            Matcher first = FIRST_OF_RANGE.matcher(text);
            Optional<LocalDate> day =
                    first.find() ? dates.read(first.group(1).replaceAll("\\s", "")) : Optional.empty();
            if (day.isEmpty() && label.find()) {
                day = dayWithin(text.substring(label.end()), dates)
                        .or(() -> beside(grid, cell).flatMap(dates::read));
            }
            if (day.isPresent()) {
                return day;
            }
        }
        return around.stream()
                .filter(cell -> cell.row() < headingRow
                        && !DATE_LABEL.matcher(Fold.text(cell.text())).matches())
                .flatMap(cell -> dayWithin(cell.text(), dates).stream())
                .findFirst()
                .filter(day -> day.isBefore(dates.reference()));
    }

    /** A title or sheet of a month (2月份体温登记表) tells the month of mere days. */
    private static DateReader dates(LocalDate reference, String title, String sheet) {
        DateReader plain = new DateReader(reference);
        for (String text : List.of(title, Fold.tight(sheet))) {
            Matcher month = MONTH.matcher(text);
            if (month.find()) {
                String year = month.group(1) == null ? "" : month.group(1) + "年";
                Optional<LocalDate> first = plain.read(year + month.group(2) + "月1日");
                if (first.isPresent()) {
                    return new DateReader(reference, first.get());
                }
            }
        }
        return plain;
    }

    private static Optional<LocalDate> dayWithin(String text, DateReader dates) {
        Matcher day = DATE_WITHIN.matcher(Fold.text(text));
        return day.find() ? dates.read(day.group(1).replaceAll("\\s", "")) : Optional.empty();
    }

    private static String title(List<Cell> around, int headingRow) {
        return around.stream()
                .filter(cell -> cell.row() < headingRow)
                .map(cell -> Fold.tight(cell.text()))
                .filter(text -> text.length() > 3 && text.length() < 60 && !text.contains(":"))
                .findFirst()
                .orElse("");
    }

    private static List<String> unit(String sheet, String title, boolean oneOfSeveral) {
        List<String> ofTitle = UnitNames.in(title);
        List<String> ofSheet = UnitNames.in(sheet);
        if (ofSheet.isEmpty() && oneOfSeveral && UnitNames.mayBeOwnName(sheet, title)) {
            return List.of(Fold.tight(sheet));
        }
        if (ofSheet.isEmpty() || ofTitle.isEmpty() || ofTitle.equals(ofSheet)) {
            return ofSheet.isEmpty() ? ofTitle : ofSheet;
        }
        boolean below = UnitNames.level(ofTitle.getLast()) < UnitNames.level(ofSheet.getFirst());
        if (!below) {
            return ofSheet;
        }
        List<String> path = new ArrayList<>(ofTitle);
        path.addAll(ofSheet);
        return path;
    }

    private static List<String> hints(Grid grid, List<Cell> around, String title) {
        List<String> hints = new ArrayList<>();
        for (Cell cell : around) {
            Matcher unit = UNIT_LABEL.matcher(cell.text().length() > 200 ? "" : Fold.text(cell.text()));
            if (unit.matches()) {
                String value = unit.group(1) == null
                        ? beside(grid, cell).map(Cell::text).orElse("")
                        : unit.group(1);
                hints.add(Fold.tight(value));
            }
        }
        hints.removeIf(hint -> hint.isEmpty() || hint.endsWith(":"));
        if (!title.isEmpty()) {
            hints.add(title);
        }
        around.stream()
                .map(cell -> Fold.tight(cell.text()))
                .filter(text -> text.matches(".{2,40}(社区|村|居委会|村委会)") && !hints.contains(text))
                .forEach(hints::add);
        hints.add(grid.name());
        return hints.subList(0, Math.min(hints.size(), MOST_HINTS));
    }
}
