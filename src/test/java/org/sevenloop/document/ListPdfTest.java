package org.sevenloop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.closing.PagePixels;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Column;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.closing.SampleDay;

class ListPdfTest {
    private static final List<Column> WIDE = List.of(
            Column.figure("序号"),
            Column.text("姓名"),
            Column.text("证件号码"),
            Column.text("电话"),
            Column.text("住址"),
            Column.text("与户主关系"),
            Column.text("备注"));

    private static PaperList wide(int rows) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(List.of(
                    String.valueOf(i),
                    "邱瑞宁",
                    "422899********0027",
                    "138****2051",
                    "一组" + i + "号楼2单元301室（自建房三楼靠北的一间）",
                    "户主",
                    i % 9 == 0 ? "退役军人；常年在外务工，乘 G1025 次返回" : ""));
        }
        return new PaperList("柳堤社区人口台账", "清源市梧桐街道柳堤社区 2020年2月20日", SampleDay.DAY, WIDE, all);
    }

    private static byte[] pdf(PaperList list, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListPdf(Messages.of(Locale.SIMPLIFIED_CHINESE)).write(list, out, progress);
        return out.toByteArray();
    }

    @Test
    void aWideListLiesOnItsSideAndRepeatsItsHead() throws IOException {
        byte[] bytes = pdf(wide(120), Progress.NONE);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("与户主关系").contains("第 " + page + " 页，共 " + pages + " 页");
            }
            stripper.setStartPage(1);
            String all = stripper.getText(document);
            assertThat(all).contains("共 120 行");
            assertThat(Collections.frequency(List.of(all.split("\\s+")), "邱瑞宁")).isEqualTo(120);
            assertThat(all).contains("422899********0027");
        }
        draw("list-page", PageImages.of(bytes, 110).get(0));
    }

    @Test
    void aNarrowListStandsUprightAndAnEmptyOneStillHasItsHead() throws IOException {
        PaperList list =
                new PaperList("滞留人员", "", SampleDay.DAY, List.of(Column.text("姓名"), Column.text("住处")), List.of());
        try (PDDocument document = Loader.loadPDF(pdf(list, Progress.NONE))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isGreaterThan(800);
            assertThat(new PDFTextStripper().getText(document)).contains("住处").contains("第 1 页，共 1 页");
        }
    }

    @Test
    void aSignThatTheTypefaceLacksIsMarkedAndStopsNothing() throws IOException {
        PaperList list = new PaperList(
                "名单",
                "",
                SampleDay.DAY,
                List.of(Column.text("姓名"), Column.text("备注")),
                List.of(List.of("王\uD869\uDF00明\t\u0007", "第一行\n第二行"), List.of("只有一格")));
        try (PDDocument document = Loader.loadPDF(pdf(list, Progress.NONE))) {
            assertThat(new PDFTextStripper().getText(document)).contains("王〓明").contains("只有一格");
        }
    }

    @Test
    void theSameListGivesTheSameBytes() throws IOException {
        assertThat(pdf(wide(30), Progress.NONE)).isEqualTo(pdf(wide(30), Progress.NONE));
    }

    @Test
    void canBeStopped() {
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {
                assertThat(done).isZero();
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> pdf(wide(60), stopped)).isInstanceOf(CancellationException.class);
    }

    private static void draw(String name, PagePixels page) throws IOException {
        BufferedImage image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(image, "png", new File("target/screens/" + name + ".png"));
    }
}
