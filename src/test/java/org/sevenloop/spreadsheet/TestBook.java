package org.sevenloop.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Workbooks as tests need them: rows of texts, numbers and dates, with merges. */
public final class TestBook {
    private record Merge(int top, int left, int bottom, int right) {}

    private record Sheet(String name, List<@Nullable Object[]> rows, List<Merge> merges) {}

    private final List<Sheet> sheets = new ArrayList<>();

    public TestBook sheet(String name) {
        sheets.add(new Sheet(name, new ArrayList<>(), new ArrayList<>()));
        return this;
    }

    public TestBook row(@Nullable Object... cells) {
        sheets.getLast().rows().add(cells);
        return this;
    }

    /** Rows and columns counted from 0. */
    public TestBook merge(int top, int left, int bottom, int right) {
        sheets.getLast().merges().add(new Merge(top, left, bottom, right));
        return this;
    }

    public int nextRow() {
        return sheets.getLast().rows().size();
    }

    public Path save(Path folder) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            for (Sheet sheet : sheets) {
                Worksheet target = book.newWorksheet(sheet.name());
                for (int row = 0; row < sheet.rows().size(); row++) {
                    fill(target, row, sheet.rows().get(row));
                }
                for (Merge merge : sheet.merges()) {
                    target.range(merge.top(), merge.left(), merge.bottom(), merge.right())
                            .merge();
                }
            }
        }
        return file;
    }

    public Path saveCsv(Path folder, Charset charset, String separator) throws IOException {
        List<String> lines = new ArrayList<>();
        for (@Nullable Object[] row : sheets.getFirst().rows()) {
            List<String> cells = new ArrayList<>();
            for (Object cell : row) {
                cells.add(cell == null ? "" : cell.toString());
            }
            lines.add(String.join(separator, cells));
        }
        return Files.writeString(folder.resolve("a.csv"), String.join("\r\n", lines), charset);
    }

    private static void fill(Worksheet sheet, int row, @Nullable Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case String text -> sheet.value(row, column, text);
                case Number number -> sheet.value(row, column, number);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy/m/d").set();
                }
                default -> throw new IllegalArgumentException(String.valueOf(cells[column]));
            }
        }
    }
}
