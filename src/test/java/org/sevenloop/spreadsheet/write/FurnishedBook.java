package org.sevenloop.spreadsheet.write;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.spreadsheet.TestPeople;

/** A street's register with all that people put into a workbook beside the cells, and two things wrong in it. */
final class FurnishedBook {
    static final int ID = 4;
    static final int PHONE = 6;
    private static final int PEOPLE = 5;
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private FurnishedBook() {}

    static String name(int n) {
        return TestPeople.name(n);
    }

    static String id(int n) {
        return TestPeople.id(n);
    }

    /** The number of the first, miscopied. */
    static String wrong() {
        String right = id(0);
        return right.substring(0, 17) + (right.charAt(17) == '5' ? '6' : '5');
    }

    static List<String> clean() {
        List<String> lines = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            IdentityDocument document =
                    new IdentityDocument(org.sevenloop.model.people.DocumentType.ID_CARD, id(n), true);
            lines.add(name(n) + document + "1391000000" + (n + 1) + "一组" + (n < 4 ? n + 1 : 4) + "号" + "备注" + n);
        }
        return lines;
    }

    /** Values and merges alone. */
    static void plain(Workbook book) {
        Sheet sheet = book.createSheet("花名册");
        sheet.createRow(0).createCell(0).setCellValue("柳林社区人口花名册");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
        sheet.createRow(1).createCell(0).setCellValue("填报单位：柳林社区");
        String[] headings = {"序号", "姓名", "与户主关系", "性别", "身份证号", "现住址", "联系电话", "备注"};
        Row heading = sheet.createRow(2);
        sheet.createRow(3);
        for (int column = 0; column < headings.length; column++) {
            heading.createCell(column).setCellValue(headings[column]);
            sheet.getRow(3).createCell(column);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            sheet.setColumnWidth(column, (8 + column) * 256);
        }
        for (int n = 0; n < PEOPLE; n++) {
            Row row = sheet.createRow(4 + n);
            row.createCell(0).setCellValue(n + 1);
            row.createCell(1).setCellValue(name(n));
            row.createCell(2).setCellValue(n == 4 ? "子" : "户主");
            row.createCell(3).setCellValue(n % 2 == 0 ? "男" : "女");
            row.createCell(ID).setCellValue(n == 0 ? wrong() : id(n));
            row.createCell(5).setCellValue(n < 4 ? "一组" + (n + 1) + "号" : "");
            row.createCell(PHONE).setCellValue(n == 1 ? "1391" : "1391000000" + (n + 1));
            row.createCell(7).setCellValue("备注" + n);
        }
        sheet.addMergedRegion(new CellRangeAddress(7, 8, 5, 5));
        book.createSheet("说明").createRow(0).createCell(0).setCellValue("填表说明");
    }

    static void fill(Workbook book) {
        plain(book);
        Sheet sheet = book.getSheetAt(0);
        styled(book, sheet);
        sheet.setColumnHidden(9, true);
        sheet.createFreezePane(2, 4);
        sheet.setAutoFilter(new CellRangeAddress(3, 8, 0, 7));
        book.setPrintArea(0, 0, 7, 0, 8);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:4"));
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"男", "女"}), new CellRangeAddressList(4, 8, 3, 3)));
        sheet.addValidationData(helper.createValidation(
                helper.createCustomConstraint("LEN(H5)<20"), new CellRangeAddressList(4, 8, 7, 7)));
        var formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("E5:E9")},
                formats.createConditionalFormattingRule("LEN(E5)<>18"));
        sheet.createRow(9).createCell(1).setCellFormula("COUNTA(B5:B9)&LEN(说明!A1)");
        book.getSheetAt(1).getRow(0).createCell(1).setCellFormula("COUNTA(花名册!A5:A9)");
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.invalid/");
        sheet.getRow(8).getCell(0).setHyperlink(link);
        drawn(book, sheet);
    }

    private static void styled(Workbook book, Sheet sheet) {
        Font font = book.createFont();
        font.setFontName("仿宋");
        font.setBold(true);
        CellStyle head = book.createCellStyle();
        head.setFont(font);
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        CellStyle text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        text.setBorderBottom(BorderStyle.THIN);
        sheet.getRow(2).forEach(cell -> cell.setCellStyle(head));
        for (int row = 4; row < 9; row++) {
            sheet.getRow(row).getCell(ID).setCellStyle(text);
            sheet.getRow(row).getCell(PHONE).setCellStyle(text);
        }
        sheet.getRow(0).setHeightInPoints(30);
    }

    private static void drawn(Workbook book, Sheet sheet) {
        CreationHelper helper = book.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(10);
        anchor.setCol2(11);
        anchor.setRow1(1);
        anchor.setRow2(3);
        int picture = book.addPicture(Base64.getDecoder().decode(PIXEL), Workbook.PICTURE_TYPE_PNG);
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
        ClientAnchor beside = helper.createClientAnchor();
        beside.setCol1(8);
        beside.setCol2(10);
        beside.setRow1(5);
        beside.setRow2(8);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(beside);
        comment.setString(helper.createRichTextString("打过三次"));
        comment.setAuthor("周晨");
        Cell phone = sheet.getRow(5).getCell(PHONE);
        phone.setCellComment(comment);
    }
}
