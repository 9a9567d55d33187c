package org.sevenloop.bench;

import com.alibaba.excel.EasyExcel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.XlsxWriter;

/** The ways to write the list of {@link LargeList} as a workbook. */
enum PeerWriter {
    SEVENLOOP("SevenLoop, each cell bordered and of its form") {
        @Override
        void write(List<List<@Nullable Object>> rows, OutputStream out) {
            List<ListTable.Column> columns = Arrays.stream(LargeList.HEADINGS)
                    .map(heading -> ListTable.Column.text(heading, 12))
                    .toList();
            XlsxWriter.write(new ListTable("花名册", "居民花名册", columns, rows), out);
        }
    },
    FASTEXCEL("fastexcel, without any style") {
        @Override
        void write(List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            try (Workbook book = new Workbook(out, "peer", "1.0")) {
                Worksheet sheet = book.newWorksheet("花名册");
                int at = 0;
                for (List<@Nullable Object> row : rows) {
                    for (int column = 0; column < row.size(); column++) {
                        sheet.value(at, column, String.valueOf(row.get(column)));
                    }
                    if (++at % FLUSH == 0) {
                        sheet.flush();
                    }
                }
            }
        }
    },
    SXSSF("POI, streaming, each cell bordered") {
        @Override
        void write(List<List<@Nullable Object>> rows, OutputStream out) throws IOException {
            try (SXSSFWorkbook book = new SXSSFWorkbook(FLUSH)) {
                Sheet sheet = book.createSheet("花名册");
                CellStyle style = book.createCellStyle();
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
                int at = 0;
                for (List<@Nullable Object> row : rows) {
                    Row made = sheet.createRow(at++);
                    for (int column = 0; column < row.size(); column++) {
                        var cell = made.createCell(column);
                        cell.setCellValue(String.valueOf(row.get(column)));
                        cell.setCellStyle(style);
                    }
                }
                book.write(out);
            }
        }
    },
    EASYEXCEL("EasyExcel") {
        @Override
        void write(List<List<@Nullable Object>> rows, OutputStream out) {
            EasyExcel.write(out)
                    .autoCloseStream(false)
                    .head(Arrays.stream(LargeList.HEADINGS).map(List::of).toList())
                    .sheet("花名册")
                    .doWrite(rows);
        }
    };

    private static final int FLUSH = 1000;

    private final String title;

    PeerWriter(String title) {
        this.title = title;
    }

    abstract void write(List<List<@Nullable Object>> rows, OutputStream out) throws IOException;

    String title() {
        return title;
    }

    /** Writes so many people into a file, which must not be blank. */
    void write(List<List<@Nullable Object>> rows, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(rows, out);
        }
        if (Files.size(file) < rows.size()) {
            throw new IllegalStateException(title + " wrote " + Files.size(file) + " bytes");
        }
    }

    /** The rows that all of them write. */
    static List<List<@Nullable Object>> rows(int people) {
        List<List<@Nullable Object>> rows = new ArrayList<>(people);
        for (int n = 0; n < people; n++) {
            rows.add(Arrays.asList((Object[]) LargeList.person(n)));
        }
        return rows;
    }
}
