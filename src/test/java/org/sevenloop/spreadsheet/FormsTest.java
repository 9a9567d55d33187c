package org.sevenloop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.line.LineReader;
import org.sevenloop.spreadsheet.read.FileGrids;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.recognise.Table;
import org.sevenloop.spreadsheet.recognise.TableFinder;

/**
 * Forms of streets, districts and property companies, where they lie beside the project: the tables that the console
 * finds beside those that somebody saw and wrote down in {@code forms.csv}.
 */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final List<String> FOLDERS = List.of("reconstructed", "synthetic", "real", "et");

    /** Rows as a sheet numbers them; a table without a heading has its heading in row 0. */
    private record Shape(int headingFirst, int headingLast, int columns, int rows) {
        @Override
        public String toString() {
            String heading = headingFirst == 0 ? "no heading" : "heading " + headingFirst + "-" + headingLast;
            return heading + ", " + columns + " columns, " + rows + " rows";
        }
    }

    private record Seen(String kind, List<Shape> tables) {
        static final Seen NOTHING = new Seen("none", List.of());
    }

    @Test
    void everyFormIsFoundAsItIsSeen() throws Exception {
        Path folder = SharedData.folder("forms");
        Map<String, Seen> seen = seen();
        Map<String, Seen> found = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            found.putAll(found(file, folder.relativize(file).toString().replace('\\', '/')));
        }

        Set<String> sheets = new TreeSet<>(seen.keySet());
        sheets.addAll(found.keySet());
        List<String> open = sheets.stream()
                .filter(sheet -> !of(seen, sheet).equals(of(found, sheet)))
                .map(sheet -> sheet + ": seen " + told(seen, sheet) + "; found " + told(found, sheet))
                .toList();

        assertThat(found.keySet()).as("files written down that are not there").containsAll(seen.keySet());
        assertThat(open).as("sheets not found as they are seen").isEmpty();
    }

    private static Seen of(Map<String, Seen> sheets, String sheet) {
        return sheets.getOrDefault(sheet, Seen.NOTHING);
    }

    private static String told(Map<String, Seen> sheets, String sheet) {
        Seen seen = of(sheets, sheet);
        return seen.kind() + (seen.tables().isEmpty() ? "" : " " + seen.tables());
    }

    private static List<Path> files(Path folder) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : FOLDERS) {
            try (Stream<Path> listed = Files.list(folder.resolve(name))) {
                listed.filter(file -> file.toString().matches(".*\\.(xlsx|xls|et)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    /** What the console finds on each filled sheet of a file. */
    private static Map<String, Seen> found(Path file, String name) throws Exception {
        List<Grid> grids = FileGrids.read(file, Progress.NONE).stream()
                .filter(grid -> !grid.rows().isEmpty())
                .toList();
        Map<String, Seen> found = new LinkedHashMap<>();
        for (Grid grid : grids) {
            List<Table> tables = new TableFinder(grid, DAY, grids.size() > 1).tables();
            String kind = tables.isEmpty() ? "none" : tables.getFirst().kind().word();
            found.put(
                    name + " " + grid.name(),
                    new Seen(kind, tables.stream().map(FormsTest::shape).toList()));
        }
        return found;
    }

    private static Shape shape(Table table) {
        List<Line> lines = LineReader.read(table);
        RecognisedTable described = Preview.described(table, lines);
        int above = described.firstHeadingRow() + 1;
        return new Shape(
                above,
                above == 0 ? 0 : above + described.headingRows() - 1,
                described.columns().size(),
                lines.size());
    }

    private static Map<String, Seen> seen() throws Exception {
        Map<String, Seen> seen = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(FormsTest.class.getResourceAsStream("forms.csv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                Shape shape = new Shape(number(cells[3]), number(cells[4]), number(cells[5]), number(cells[6]));
                seen.put(
                        cells[0] + " " + cells[1],
                        cells[2].equals("none") ? Seen.NOTHING : new Seen(cells[2], List.of(shape)));
            });
        }
        return seen;
    }

    private static int number(String written) {
        return Integer.parseInt(written);
    }
}
