package org.sevenloop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Line;
import org.sevenloop.model.closing.PagePixels;
import org.sevenloop.model.closing.Section;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.SampleDay;

/** The same day as PDF, Word and Excel says the same. */
class DailyPaperTest {
    private static Messages text(String language) {
        return Messages.of(Locale.forLanguageTag(language));
    }

    private static byte[] pdf(DailySummary summary, Messages text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DailyPdf(text).write(summary, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void a4PagesHoldEveryFigure(String language) throws IOException {
        DailySummary summary = SampleDay.summary(text(language));
        try (PDDocument page = Loader.loadPDF(pdf(summary, text(language)))) {
            assertThat(page.getNumberOfPages()).isEqualTo(2);
            assertThat(page.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            String words = squeezed(new PDFTextStripper().getText(page));
            for (Line line : summary.lines()) {
                assertThat(words).contains(squeezed(line.label() + line.today() + line.change() + line.total()));
            }
            assertThat(words)
                    .contains(squeezed(summary.title()))
                    .contains(squeezed(summary.lead()))
                    .contains(squeezed(summary.units()))
                    .contains(squeezed(summary.chain()))
                    .contains(squeezed(summary.problems().get(0).substring(0, 20)))
                    .contains("周晨")
                    .contains("付伟月");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void thePageIsDrawnForTheEye(String language) throws IOException {
        List<PagePixels> pages = PageImages.of(pdf(SampleDay.summary(text(language)), text(language)), 150);
        for (int i = 0; i < pages.size(); i++) {
            PagePixels each = pages.get(i);
            BufferedImage image = new BufferedImage(each.width(), each.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, each.width(), each.height(), each.argb(), 0, each.width());
            Files.createDirectories(Path.of("target", "screens"));
            ImageIO.write(image, "png", new File("target/screens/daily-page-" + (i + 1) + "-" + language + ".png"));
        }
        assertThat(pages).hasSize(2);
        PagePixels page = pages.get(0);
        assertThat(page.width()).isBetween(1239, 1241);
        // Paper white in the corner, and the red of the title somewhere.
        assertThat(page.argb()[0] & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(page.argb()).contains(0xFFA61B22);
    }

    @Test
    void theSameDayGivesTheSameBytes() throws IOException {
        Messages text = text("zh");
        assertThat(pdf(SampleDay.summary(text), text)).isEqualTo(pdf(SampleDay.summary(text), text));
    }

    @Test
    void marksInNamesAreWordsNotMarkup() throws IOException {
        DailySummary day = SampleDay.summary(text("zh"));
        DailySummary odd = day.with(Section.PROBLEMS, "“一组”<3 户>").with(Section.BASIC, "<b>&${lead}社区日报");
        try (PDDocument page = Loader.loadPDF(pdf(odd, text("zh")))) {
            assertThat(squeezed(new PDFTextStripper().getText(page)))
                    .contains("<b>&${lead}社区日报")
                    .contains("“一组”<3户>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theWordDocumentSaysTheSame(String language) throws IOException {
        DailySummary summary = SampleDay.summary(text(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DailyDocx(text(language)).write(summary, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains(summary.title())
                    .contains(summary.lead())
                    .contains(summary.problems().get(0))
                    .contains("周晨")
                    .contains("\n" + summary.chain());
            XWPFTable table = document.getTables().get(0);
            List<String> first = new ArrayList<>();
            List<String> second = new ArrayList<>();
            table.getRows().stream().skip(1).forEach(row -> {
                first.add(row.getCell(0).getText().strip()
                        + row.getCell(1).getText()
                        + row.getCell(2).getText()
                        + row.getCell(3).getText());
                second.add(row.getCell(5).getText().strip()
                        + row.getCell(6).getText()
                        + row.getCell(7).getText()
                        + row.getCell(8).getText());
            });
            assertThat(first).containsAll(together(summary.left()));
            assertThat(second).containsAll(together(summary.right()));
            assertThat(document.getTables().get(1).getRows()).hasSize(15);
        }
    }

    @Test
    void theWorkbookHasTheFiguresAsNumbers() throws IOException {
        DailySummary summary = SampleDay.summary(text("zh"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DailyXlsx(text("zh")).write(summary, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet sheet = book.getSheetAt(0);
            Row households = sheet.getRow(5);
            assertThat(households.getCell(0).getStringCellValue()).isEqualTo("排查住户（户）");
            assertThat(households.getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(households.getCell(3).getNumericCellValue()).isEqualTo(1791);
            Row watch = sheet.getRow(13);
            assertThat(watch.getCell(1).getNumericCellValue()).isEqualTo(299);
            assertThat(watch.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(summary.chain()).isEqualTo("存证：第 1,284 次保存·3F9A 27C1 08BE 55D2");
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo(summary.chain());
            assertThat(book.getSheetAt(1).getRow(14).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo(SampleDay.DAY.atStartOfDay());
        }
    }

    private static List<String> together(List<Line> lines) {
        return lines.stream()
                .map(line -> line.label() + line.today() + line.change() + line.total())
                .collect(Collectors.toList());
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }
}
