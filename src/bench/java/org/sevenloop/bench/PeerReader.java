package org.sevenloop.bench;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.read.listener.ReadListener;
import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Progress;
import org.sevenloop.spreadsheet.read.FileGrids;
import org.sevenloop.spreadsheet.read.Grid;
import org.sevenloop.spreadsheet.read.GridRow;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** The ways to read the first sheet of a workbook, row by row, as texts. */
enum PeerReader {
    SEVENLOOP("SevenLoop, with merges and hidden rows") {
        @Override
        void read(Path file, Consumer<String[]> row) throws Exception {
            Grid grid = FileGrids.read(file, Progress.NONE).getFirst();
            for (GridRow each : grid.rows()) {
                String[] cells = blank();
                for (int column = 0; column < COLUMNS; column++) {
                    cells[column] = each.text(column);
                }
                row.accept(cells);
            }
        }
    },
    FASTEXCEL("fastexcel-reader") {
        @Override
        void read(Path file, Consumer<String[]> row) throws Exception {
            try (InputStream in = Files.newInputStream(file);
                    ReadableWorkbook book = new ReadableWorkbook(in);
                    var rows = book.getFirstSheet().openStream()) {
                rows.forEach(each -> {
                    String[] cells = blank();
                    each.forEach(cell -> {
                        if (cell != null && cell.getColumnIndex() < COLUMNS) {
                            cells[cell.getColumnIndex()] = cell.getText();
                        }
                    });
                    row.accept(cells);
                });
            }
        }
    },
    POI_EVENT("POI, events") {
        @Override
        void read(Path file, Consumer<String[]> row) throws Exception {
            try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                XSSFReader reader = new XSSFReader(parts);
                ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
                try (InputStream sheet = reader.getSheetsData().next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Cells(row), false));
                    xml.parse(new InputSource(sheet));
                }
            }
        }
    },
    STREAMING("excel-streaming-reader") {
        @Override
        void read(Path file, Consumer<String[]> row) throws Exception {
            try (Workbook book = StreamingReader.builder()
                    .rowCacheSize(100)
                    .bufferSize(1 << 16)
                    .open(file.toFile())) {
                texts(book, row);
            }
        }
    },
    EASYEXCEL("EasyExcel") {
        @Override
        void read(Path file, Consumer<String[]> row) {
            EasyExcel.read(file.toFile(), new ReadListener<Map<Integer, String>>() {
                        @Override
                        public void invoke(Map<Integer, String> values, AnalysisContext context) {
                            String[] cells = blank();
                            values.forEach((column, text) -> {
                                if (column < COLUMNS && text != null) {
                                    cells[column] = text;
                                }
                            });
                            row.accept(cells);
                        }

                        @Override
                        public void doAfterAllAnalysed(AnalysisContext context) {
                            // Nothing is left to do.
                        }
                    })
                    .headRowNumber(0)
                    .sheet()
                    .doRead();
        }
    },
    POI_USER("POI, user model") {
        @Override
        void read(Path file, Consumer<String[]> row) throws IOException {
            try (InputStream in = Files.newInputStream(file);
                    Workbook book = new XSSFWorkbook(in)) {
                texts(book, row);
            }
        }
    };

    static final int COLUMNS = LargeList.HEADINGS.length;

    private final String title;

    PeerReader(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    abstract void read(Path file, Consumer<String[]> row) throws Exception;

    private static String[] blank() {
        String[] cells = new String[COLUMNS];
        Arrays.fill(cells, "");
        return cells;
    }

    private static void texts(Workbook book, Consumer<String[]> row) {
        DataFormatter numbers = new DataFormatter();
        book.getSheetAt(0).forEach(each -> {
            String[] cells = blank();
            for (Cell cell : each) {
                if (cell.getColumnIndex() < COLUMNS) {
                    cells[cell.getColumnIndex()] = cell.getCellType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : numbers.formatCellValue(cell);
                }
            }
            row.accept(cells);
        });
    }

    private static final class Cells implements SheetContentsHandler {
        private final Consumer<String[]> row;
        private String[] cells = blank();

        Cells(Consumer<String[]> row) {
            this.row = row;
        }

        @Override
        public void startRow(int number) {
            cells = blank();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? COLUMNS : reference.charAt(0) - 'A';
            if (column < COLUMNS && text != null) {
                cells[column] = text;
            }
        }

        @Override
        public void endRow(int number) {
            row.accept(cells);
        }
    }
}
