package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.model.closing.DailyIssue;
import org.sevenloop.model.closing.DailyPage;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

@Execution(ExecutionMode.CONCURRENT)
class DailyViewModelTest {
    private final Database store = SmallCommunity.store();
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final List<String> notices = new ArrayList<>();
    private final List<Throwable> problems = new ArrayList<>();
    private final DailyViewModel model = new DailyViewModel(
            new DailyService(new Store(store, SmallCommunity.session()), text),
            new DeskTools(
                    text,
                    TaskRunner.immediate(),
                    new Changes(),
                    problems::add,
                    (done, undo) -> notices.add(done),
                    (desk, filter) -> {}));

    @AfterEach
    void close() {
        store.close();
    }

    private DailyPage page() {
        DailyPage page = model.pageProperty().get();
        assertThat(page).isNotNull();
        return page;
    }

    @Test
    void opensOnTheBusinessDayAndGoesBackAFortnight() {
        model.shown(DeskFilter.NONE);

        assertThat(problems).isEmpty();
        assertThat(model.issues()).hasSize(14);
        assertThat(model.dayProperty().get()).isEqualTo(DAY);
        assertThat(page().summary().title()).isEqualTo("柳堤社区疫情防控日报");
        assertThat(page().pages()).hasSize(2);
        assertThat(model.busyProperty().get()).isFalse();

        model.dayProperty().set(DAY.minusDays(1));
        assertThat(page().summary().dateText()).isEqualTo("2020年2月19日");
        assertThat(page().summary().lead()).contains("返乡在册4人");
    }

    @Test
    void whoSignsIsRememberedAndStandsOnThePage() {
        model.shown(DeskFilter.NONE);
        model.sign(new Signatures(" 周晨", "付伟月", "李文清"));

        assertThat(notices).hasSize(1);
        assertThat(page().summary().signatures()).isEqualTo(new Signatures("周晨", "付伟月", "李文清"));
        model.dayProperty().set(DAY.minusDays(3));
        assertThat(page().summary().signatures().signedBy()).isEqualTo("李文清");
    }

    @Test
    void aSavedSummaryCountsAsIssued(@TempDir Path folder) {
        model.shown(DeskFilter.NONE);
        assertThat(model.fileName(".docx")).isEqualTo("柳堤社区疫情防控日报_2020-02-20.docx");
        for (String ending : List.of(".pdf", ".docx", ".xlsx")) {
            Path file = folder.resolve("日报" + ending);
            model.save(file);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(problems).isEmpty();
        assertThat(notices).hasSize(3).allMatch(notice -> notice.contains("日报"));
        assertThat(model.issues().get(0)).extracting(DailyIssue::printed).isEqualTo(true);
        assertThat(model.issues().get(1)).extracting(DailyIssue::printed).isEqualTo(false);
        assertThat(folder.toFile().list()).hasSize(3);
    }

    @Test
    void anEndingThatIsNoneOfTheThreeIsRefusedInASentence(@TempDir Path folder) throws Exception {
        model.shown(DeskFilter.NONE);
        model.save(folder.resolve("日报.txt"));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).isInstanceOf(Explained.class);
        assertThat(((Explained) problems.get(0)).sentence(text)).contains("日报.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void theTextForAMessageHasTheFigures() {
        model.shown(DeskFilter.NONE);
        List<String> clipboard = new ArrayList<>();
        model.copy(clipboard::add);

        assertThat(clipboard).hasSize(1);
        assertThat(clipboard.get(0))
                .startsWith("柳堤社区疫情防控日报 2020年2月20日\n梧桐街道疫情防控指挥部：\n")
                .contains("返乡在册（人）：今日 5，较昨日 +1，累计 6")
                .contains("武汉返乡：今日 2")
                .contains("外籍：今日 —，较昨日 —，累计 1");
    }

    @Test
    void anOldPageIsComparedWithTheData() {
        model.shown(DeskFilter.NONE);
        String chain = page().summary().chain();
        assertThat(compared(chain).holds()).isTrue();
        assertThat(compared(chain).sentence()).startsWith("相符");

        model.sign(new Signatures("周晨", "", ""));
        assertThat(compared(chain).holds()).as("what was printed stays").isTrue();
        assertThat(compared(chain.replace("第 1 次", "第 9 次")).sentence())
                .startsWith("不符")
                .contains("较早的副本");
        assertThat(compared("1 3F9A").sentence()).startsWith("没有看懂");
        model.markProperty().set("");
        assertThat(model.comparedProperty().get()).isNull();
        assertThat(problems).isEmpty();
    }

    private DailyViewModel.Comparison compared(String typed) {
        model.markProperty().set(typed);
        model.compare();
        DailyViewModel.Comparison said = model.comparedProperty().get();
        assertThat(said).isNotNull();
        return said;
    }

    @Test
    void theSumsThatMustAgreeDo() {
        model.shown(DeskFilter.NONE);
        assertThat(page().summary().checks())
                .filteredOn(check -> check.label().contains("="))
                .hasSize(5)
                .allMatch(check -> check.holds());
        assertThat(page().summary().checks())
                .filteredOn(check -> !check.holds())
                .extracting(check -> check.figures())
                .containsExactly("剩 2", "剩 1", "剩 2");
    }
}
