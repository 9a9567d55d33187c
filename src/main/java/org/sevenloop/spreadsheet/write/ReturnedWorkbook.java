package org.sevenloop.spreadsheet.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.spreadsheet.read.FileType;

/**
 * A workbook on its way back to whoever sent it: the same file, with what is to be put right red, commented, and told in a
 * first column. Put right it can be sent again; what it says of errors is passed over then.
 */
public final class ReturnedWorkbook {
    /** Beyond this a spreadsheet library that holds whole workbooks would need more memory than there may be. */
    private static final long MOST_BYTES = 20L << 20;

    private final Path original;
    private final FileType type;
    private final RecognisedFile read;

    private ReturnedWorkbook(Path original, FileType type, RecognisedFile read) {
        this.original = original;
        this.type = type;
        this.read = read;
    }

    /** @param read the file as it was read, which tells where its tables have their headings */
    public static ReturnedWorkbook of(Path original, RecognisedFile read) throws IOException {
        return new ReturnedWorkbook(original, FileType.of(original), read);
    }

    /** Whether the file can be written again: not one so large that it would not fit into memory. */
    public boolean possible() throws IOException {
        boolean known = type == FileType.XLSX || type == FileType.XLS || type == FileType.TEXT;
        return known && Files.size(original) <= MOST_BYTES;
    }

    /** The ending that the file ought to have by its content: xlsx often comes under the name of xls. */
    public String ending() {
        String name = String.valueOf(original.getFileName());
        String own = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (type) {
            case XLSX -> own.equals("xlsm") ? own : "xlsx";
            case XLS -> own.equals("et") ? own : "xls";
            default -> own.matches("csv|tsv|txt") ? own : "csv";
        };
    }

    public void write(List<Remark> remarks, OutputStream out) throws IOException {
        if (type == FileType.TEXT) {
            new ReturnedText(original, remarks, headings(read.tables())).write(out);
            return;
        }
        try (InputStream in = Files.newInputStream(original);
                Workbook book = type == FileType.XLSX ? new XSSFWorkbook(in) : new HSSFWorkbook(in)) {
            Marks marks = new Marks(book);
            Map<String, List<Remark>> bySheet = new LinkedHashMap<>();
            for (Sheet sheet : book) {
                bySheet.put(sheet.getSheetName(), new ArrayList<>());
            }
            remarks.forEach(remark -> bySheet.getOrDefault(remark.place().sheet(), new ArrayList<>())
                    .add(remark));
            for (Sheet sheet : book) {
                List<Remark> ofSheet = bySheet.getOrDefault(sheet.getSheetName(), List.of());
                List<RecognisedTable> tables = read.tables().stream()
                        .filter(table -> table.sheet().equals(sheet.getSheetName()))
                        .toList();
                new ReturnedSheet(sheet, marks).tell(ofSheet, headings(tables));
            }
            book.write(out);
        }
    }

    /** The first heading row of each table, with how many rows it takes. */
    private static Map<Integer, Integer> headings(List<RecognisedTable> tables) {
        Map<Integer, Integer> rows = new LinkedHashMap<>();
        tables.stream()
                .filter(table -> table.firstHeadingRow() >= 0)
                .forEach(table -> rows.put(table.firstHeadingRow(), Math.max(1, table.headingRows())));
        return rows;
    }
}
