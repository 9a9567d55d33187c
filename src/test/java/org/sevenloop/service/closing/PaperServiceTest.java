package org.sevenloop.service.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.document.NoPrinterException;
import org.sevenloop.document.PagePrinter;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;

class PaperServiceTest {
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final PaperService paper = new PaperService(new Store(Database.inMemory(), SmallCommunity.session()), text);

    private PaperList roster() {
        try (Database store = SmallCommunity.store()) {
            return RosterPaper.of(
                    new OverviewService(new Store(store, SmallCommunity.session()))
                            .overview()
                            .next24Hours(),
                    "柳堤社区",
                    text);
        }
    }

    @Test
    void theRosterHasARowAShiftAndAColumnAPost() {
        PaperList list = roster();

        assertThat(list.columns()).extracting(PaperList.Column::name).containsExactly("日期", "班次", "时间", "东门卡口", "西门卡口");
        assertThat(list.rows())
                .extracting(row -> String.join("|", row))
                .containsExactly(
                        "2月20日 周四|夜班|20:00–08:00|胡云（缺 1 人）|",
                        "2月20日 周四|夜班|22:00–08:00||（缺 1 人）",
                        "2月21日 周五|白班|08:00–22:00||范立");
    }

    @Test
    void isSavedAsAPdfThatSaysIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("值班表.pdf");
        paper.write(roster(), file, Progress.NONE);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("柳堤社区卡口值班表").contains("胡云（缺 1 人）");
        }
    }

    @Test
    void withoutAPrinterASentenceSaysWhatToDo() {
        Assumptions.assumeTrue(PagePrinter.printer() == null, "this machine has a printer");
        assertThatThrownBy(() -> paper.print(roster(), Progress.NONE))
                .isInstanceOfSatisfying(
                        NoPrinterException.class,
                        none -> assertThat(none.sentence(text)).contains("打印机").contains("PDF"));
    }
}
