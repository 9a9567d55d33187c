package org.sevenloop.spreadsheet.mess;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sevenloop.spreadsheet.mess.Draft.Day;
import org.sevenloop.spreadsheet.mess.Draft.Trait;

/** Writes a paper as a file of some kind, under a name that may lie about it. */
final class MessWriter {
    private static final int FAR = 246;
    private static final double LONGEST_SHOWN = 1e11;

    private final Draft draft;
    private final Paper paper;

    MessWriter(Draft draft, Paper paper) {
        this.draft = draft;
        this.paper = paper;
    }

    Path write(Path folder) throws IOException {
        boolean bookOnly = draft.has(Trait.ONLY_A_WORKBOOK) || draft.sheets > 1;
        int format = draft.has(Trait.OTHER_FORMAT) ? draft.random.nextInt(bookOnly ? 3 : 7) : -1;
        return switch (format) {
            case 0 -> save(folder, "名单.xls", book(new XSSFWorkbook()));
            case 1 -> save(folder, "名单.xls", book(new HSSFWorkbook()));
            case 2 -> save(folder, "名单.et", book(new HSSFWorkbook()));
            case 3 -> save(folder, "名单.csv", text(",").getBytes(Charset.forName("GB18030")));
            case 4 -> save(folder, "名单.csv", ("\uFEFF" + text(",")).getBytes(StandardCharsets.UTF_8));
            case 5 -> save(folder, "名单.csv", ("\uFEFF" + text("\t")).getBytes(StandardCharsets.UTF_16LE));
            case 6 -> save(folder, "名单.tsv", text("\t").getBytes(StandardCharsets.UTF_8));
            default -> save(folder, "名单.xlsx", book(new XSSFWorkbook()));
        };
    }

    private static Path save(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private byte[] book(Workbook book) throws IOException {
        Map<String, CellStyle> formats = new HashMap<>();
        try (book;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Paper.Sheet sheet : paper.sheets) {
                fill(book.createSheet(sheet.name), sheet, formats);
            }
            book.write(out);
            boolean lies = draft.has(Trait.DIMENSION_A1) && book instanceof XSSFWorkbook;
            return lies ? dimensionA1(out.toByteArray()) : out.toByteArray();
        }
    }

    private void fill(Sheet target, Paper.Sheet sheet, Map<String, CellStyle> formats) {
        sheet.cells.forEach((row, cells) -> {
            Row made = target.createRow(row);
            cells.forEach((column, value) -> put(made.createCell(column), value, formats));
        });
        for (int[] merge : sheet.merges) {
            target.addMergedRegion(new CellRangeAddress(merge[0], merge[1], merge[2], merge[3]));
        }
        for (int row : sheet.hiddenRows) {
            target.getRow(row).setZeroHeight(true);
        }
        if (sheet.helper >= 0 && target.getLastRowNum() >= 0) {
            target.getRow(target.getLastRowNum()).createCell(sheet.helper).setCellFormula("TODAY()");
            target.setColumnHidden(sheet.helper, true);
        }
        if (draft.has(Trait.FAR_CELL) && !sheet.cells.isEmpty()) {
            target.createRow(2_000).createCell(FAR).setCellStyle(format(target, "@", formats));
        }
        if (draft.has(Trait.FURNISHED) && sheet.headingRow >= 0) {
            furnish(target, sheet);
        }
    }

    private void furnish(Sheet target, Paper.Sheet sheet) {
        int last = Math.max(target.getLastRowNum(), sheet.headingRow + 1);
        target.createFreezePane(0, sheet.headingRow + 1);
        target.setAutoFilter(new CellRangeAddress(sheet.headingRow, last, draft.right, draft.right + 3));
        var helper = target.getDataValidationHelper();
        target.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"是", "否"}),
                new CellRangeAddressList(sheet.headingRow + 1, last, draft.right + 2, draft.right + 2)));
        ClientAnchor anchor = target.getWorkbook().getCreationHelper().createClientAnchor();
        Cell commented = target.getRow(sheet.headingRow).iterator().next();
        var comment = target.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(target.getWorkbook().getCreationHelper().createRichTextString("按户填写"));
        commented.setCellComment(comment);
    }

    private static void put(Cell cell, Object value, Map<String, CellStyle> formats) {
        switch (value) {
            case Double number -> cell.setCellValue(number);
            case Day day -> {
                cell.setCellValue(day.day());
                cell.setCellStyle(format(cell.getSheet(), day.format(), formats));
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    private static CellStyle format(Sheet sheet, String format, Map<String, CellStyle> formats) {
        return formats.computeIfAbsent(format, ignored -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            return style;
        });
    }

    private String text(String separator) {
        Paper.Sheet sheet = paper.sheets.getFirst();
        int rows = ((TreeMap<Integer, ?>) sheet.cells).lastKey() + 1;
        int width = sheet.cells.values().stream()
                        .mapToInt(cells -> ((TreeMap<Integer, ?>) cells).lastKey())
                        .max()
                        .orElse(0)
                + 1;
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < width; column++) {
                Object value = sheet.cells.getOrDefault(row, Map.of()).get(column);
                text.append(column == 0 ? "" : separator).append(value == null ? "" : plain(value));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String plain(Object value) {
        String text = value.toString();
        if (value instanceof Double number) {
            // As Excel shows a long number in a cell of no format.
            boolean exponent = number > LONGEST_SHOWN;
            text = exponent
                    ? new DecimalFormat("0.#####E00").format(number).replace("E", "E+")
                    : new BigDecimal(number).toPlainString();
        } else if (value instanceof Day day) {
            String format = day.format().contains("y") ? "yyyy/M/d" : "M月d日";
            text = day.day().format(DateTimeFormatter.ofPattern(format));
        }
        return text.matches("(?s).*[,\"\\n\\t].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** As WPS writes it now and then: the sheet states that it has one cell. */
    private static byte[] dimensionA1(byte[] book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    bytes = xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:A1\"")
                            .getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }
}
