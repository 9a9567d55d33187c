package org.sevenloop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Line;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.Section;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.SampleDay;

/** Markup that somebody put into a name is printed as it stands: it fetches nothing and reads no file. */
class HostilePaperTest {
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    private interface Paper {
        void write(DailySummary summary, ByteArrayOutputStream out) throws IOException;
    }

    /** The sample's summary with these words wherever words can come from people. */
    private DailySummary with(String words) {
        DailySummary sample = SampleDay.summary(text);
        List<Line> left = sample.left().stream()
                .map(line -> new Line(
                        line.key(), line.label() + words, line.part(), line.today(), line.change(), line.total()))
                .toList();
        return new DailySummary(
                sample.span(),
                words,
                sample.date(),
                sample.dateText(),
                words,
                words,
                Map.of(
                        Section.BASIC, List.of(words),
                        Section.WORK, List.of(words, "二"),
                        Section.PROBLEMS, List.of(words, "二"),
                        Section.NEXT, List.of(words)),
                left,
                sample.right(),
                words,
                sample.trend(),
                List.of(words),
                new Signatures(words, words, words),
                sample.checks(),
                words);
    }

    private byte[] written(Paper paper, String words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(with(words), out);
        return out.toByteArray();
    }

    @Test
    void noPaperFetchesOrReadsAnything() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        try (ServerSocket nobody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String here = "http://127.0.0.1:" + nobody.getLocalPort() + "/";
            String markup = String.join(
                    " ",
                    "<img src=\"" + here + "a.png\"/>",
                    "\"><link rel=\"stylesheet\" href=\"" + here + "a.css\"/>",
                    "<style>@import url(" + here + "b.css);body{background:url(" + here + ")}</style>",
                    "<svg><image href=\"" + here + "\"/></svg>",
                    "<iframe src=\"" + secret.toUri() + "\"></iframe><object data=\"" + secret.toUri() + "\"/>",
                    "<script>location='" + here + "'</script>${problems}",
                    "]]><!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>&e;");
            String printed = pdfText(written((summary, out) -> new DailyPdf(text).write(summary, out), markup));
            assertThat(squeezed(printed))
                    .contains(squeezed("<img src=\""), "<script>", "${problems}", "]]><!DOCTYPE")
                    .doesNotContain("SECRET");
            byte[] word = written((summary, out) -> new DailyDocx(text).write(summary, out), markup);
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word));
                    XWPFWordExtractor words = new XWPFWordExtractor(document)) {
                assertThat(words.getText()).contains(markup).doesNotContain("SECRET");
                assertThat(document.getAllPictures()).isEmpty();
            }
            nobody.setSoTimeout(50);
            assertThat(called(nobody)).isFalse();
        }
    }

    @Test
    void noFigureOfTheDailyWorkbookIsAFormula() throws IOException {
        byte[] bytes = written((summary, out) -> new DailyXlsx(text).write(summary, out), "=cmd|'/C calc'!A0");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            int words = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("=")) {
                        words++;
                        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    }
                }
            }
            assertThat(words).isPositive();
        }
    }

    private static boolean called(ServerSocket nobody) throws IOException {
        try {
            nobody.accept().close();
            return true;
        } catch (SocketTimeoutException quiet) {
            return false;
        }
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s", "");
    }
}
