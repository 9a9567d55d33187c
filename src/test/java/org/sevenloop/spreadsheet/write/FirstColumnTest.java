package org.sevenloop.spreadsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTExtensionList;

/** What a column before all others does to what is around the cells. */
class FirstColumnTest {
    private static final String LIST_OF_ANOTHER_SHEET = """
            <xml-fragment xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
                xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"
                xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"
                ><x14:dataValidations count="1"><x14:dataValidation type="list"
                ><x14:formula1><xm:f>字典!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9</xm:sqref></x14:dataValidation
                ></x14:dataValidations></ext></xml-fragment>""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEN(A1)=18|LEN(B1)=18",
                "$A$1:$B$9|$B$1:$C$9",
                "字典!$A$1:$A$9|字典!$A$1:$A$9",
                "名单!A1&'名单'!$C2|名单!B1&'名单'!$D2",
                "\"A1\"&B2|\"A1\"&C2",
                "LOG10(A1)+Z9|LOG10(B1)+AA9",
                "A_1+AB12C|A_1+AB12C"
            })
    void aFormulaGoesOnToMeanTheSameCells(String before, String after) {
        assertThat(Ranges.rightInFormula(before, "名单")).isEqualTo(after);
    }

    @Test
    void rangesMoveByOne() {
        assertThat(Ranges.right("A1:B5 $D$1 Z9")).isEqualTo("B1:C5 $E$1 AA9");
        assertThat(Ranges.right("A:C")).isEqualTo("B:D");
    }

    @Test
    void aListFromAnotherSheetStaysWithItsCells() throws IOException, XmlException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            book.createSheet("字典");
            sheet.getCTWorksheet().setExtLst(CTExtensionList.Factory.parse(LIST_OF_ANOTHER_SHEET));
            assertThat(XlsxFirstColumn.possible(sheet)).isTrue();
            XlsxFirstColumn.insert(sheet);
            assertThat(sheet.getCTWorksheet().getExtLst().xmlText())
                    .contains(">D2:D9<")
                    .contains(">字典!$A$1:$A$9<");
        }
    }

    @Test
    void aTableMovesWithItsCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名单");
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row == 0 ? "姓名" : "赵安" + row);
                sheet.getRow(row).createCell(1).setCellValue(row == 0 ? "电话" : "1391000000" + row);
            }
            XSSFTable table = sheet.createTable(new AreaReference("A1:B3", book.getSpreadsheetVersion()));
            table.getCTTable().addNewAutoFilter().setRef("A1:B3");
            assertThat(XlsxFirstColumn.possible(sheet)).isTrue();
            XlsxFirstColumn.insert(sheet);
            book.write(out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFTable table = book.getSheetAt(0).getTables().getFirst();
            assertThat(table.getCTTable().getRef()).isEqualTo("B1:C3");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("B1:C3");
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("13910000001");
        }
    }

    @Test
    void underAChartNothingIsMoved() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue(1);
            assertThat(XlsxFirstColumn.possible(sheet)).isTrue();
            book.createSheet("图")
                    .createDrawingPatriarch()
                    .createChart(book.getCreationHelper().createClientAnchor());
            assertThat(XlsxFirstColumn.possible(sheet)).isFalse();
        }
    }
}
