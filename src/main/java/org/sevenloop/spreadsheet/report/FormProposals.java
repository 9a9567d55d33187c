package org.sevenloop.spreadsheet.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.model.report.LineWord;
import org.sevenloop.model.report.ListField;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.FileGrids;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.UnreadableFileException;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.recognise.TableFinder;

/** What a form's own words suggest that its cells be filled with. Each is only proposed: somebody confirms it. */
public final class FormProposals {
    private static final int LEAST_COLUMNS = 3;
    private static final int TALLEST_HEADING = 3;

    private final FormSheet sheet;
    private final List<Binding> proposed = new ArrayList<>();

    private FormProposals(FormSheet sheet) {
        this.sheet = sheet;
    }

    /** @throws UnreadableFileException where the file cannot be read */
    public static List<Binding> of(Path file, List<FormSheet> sheets, LocalDate day) throws UnreadableFileException {
        List<Grid> grids = FileGrids.read(file, Progress.NONE);
        List<Binding> proposed = new ArrayList<>();
        for (FormSheet sheet : sheets) {
            Optional<Table> list = grids.stream()
                    .filter(grid -> grid.name().equals(sheet.name()))
                    .flatMap(grid -> new TableFinder(grid, day, false).tables().stream())
                    .filter(table -> ListWords.columns(table).containsValue(ListField.NAME))
                    .findFirst();
            proposed.addAll(new FormProposals(sheet).of(list));
        }
        return proposed;
    }

    private List<Binding> of(Optional<Table> list) {
        lines();
        list.ifPresentOrElse(this::list, this::figures);
        return proposed;
    }

    private void lines() {
        for (FormSheet.Cell cell : sheet.cells()) {
            Set<LineWord> words = LineWords.in(cell.text());
            if (!cell.formula() && !words.isEmpty()) {
                proposed.add(new Binding.LineCell(place(cell.row(), cell.column()), words, true));
            }
        }
    }

    private void list(Table table) {
        Map<Integer, ListField> columns = ListWords.columns(table);
        if (columns.size() >= LEAST_COLUMNS) {
            proposed.add(new Binding.ListRows(place(table.firstDataRow(), 0), ListWords.filter(table), columns, true));
        }
    }

    /** Blank cells under headings; where a row has a word of its own at its beginning, that counts too. */
    private void figures() {
        int first = headingsEnd();
        for (int row = first; first > 0 && row < sheet.rows(); row++) {
            String label = text(row, 0);
            boolean another = !label.isEmpty() && text(row, 1).equals(label);
            if (another || row > first && label.isEmpty()) {
                return;
            }
            for (int column = label.isEmpty() ? 0 : 1; column < sheet.columns().size(); column++) {
                Place at = place(row, column);
                if (sheet.at(row, column).isEmpty()) {
                    FigureWords.of(at, headings(first, column) + '/' + label).ifPresent(proposed::add);
                }
            }
        }
    }

    /** The first row below at least two headings that leaves cells blank. */
    private int headingsEnd() {
        for (int row = 1; row < sheet.rows(); row++) {
            if (texts(row) <= 1 && texts(row - 1) >= 2) {
                return row;
            }
        }
        return 0;
    }

    private long texts(int row) {
        Set<FormSheet.Cell> cells = new LinkedHashSet<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            sheet.at(row, column).filter(cell -> !cell.text().isBlank()).ifPresent(cells::add);
        }
        return cells.size();
    }

    private String headings(int end, int column) {
        Set<String> parts = new LinkedHashSet<>();
        for (int row = Math.max(0, end - TALLEST_HEADING); row < end; row++) {
            if (texts(row) >= 2) {
                String text = text(row, column);
                if (LineWords.in(text).isEmpty()) {
                    parts.add(text);
                }
            }
        }
        return String.join("/", parts);
    }

    private String text(int row, int column) {
        return sheet.at(row, column).map(FormSheet.Cell::text).orElse("").strip();
    }

    private Place place(int row, int column) {
        return new Place(sheet.name(), row, column);
    }
}
