package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleFiles;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.DuplicateService;
import org.sevenloop.service.exchange.ImportDraft;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.spreadsheet.TestBook;
import org.sevenloop.spreadsheet.TestPeople;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;

/** Two entries side by side: pictures, and what their view models do with what somebody says. */
class PairsScreenTest {
    private static final String ID = TestPeople.id(7);
    private static final String BORN = ID.substring(6, 10) + "-" + ID.substring(10, 12) + "-" + ID.substring(12, 14);

    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final ImportService imports = new ImportService(new Store(database, session));
    private final DuplicateService duplicates = new DuplicateService(new Store(database, session));
    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    private ImportFile rehearsed() throws IOException {
        Path register = new TestBook()
                .sheet("名单")
                .row("姓名", "性别", "身份证号", "联系电话", "现住址", "与户主关系")
                .row("李静", "女", ID, "13911110001", "阳光小区3号楼2单元501", "户主")
                .row("王安", "男", TestPeople.id(9), "13911110003", "阳光小区3号楼2单元502", "户主")
                .save(folder);
        SampleFiles.take(imports, register);
        Path list = new TestBook()
                .sheet("名单")
                .row("姓名", "出生日期", "身份证号", "联系电话", "现住址", "与户主关系")
                .row("李婧", BORN, null, "13911110002", "别处小区1号楼101", "户主")
                .row("李婧", BORN, null, "13911110002", "别处小区1号楼101", "户主")
                .row("王安", null, TestPeople.id(9).substring(0, 15) + "000", "13911110004", "别处小区1号楼105", "子")
                .save(folder);
        ImportDraft draft = imports.open(list, Progress.NONE);
        return ImportFile.reading(new Source(1, "a.xlsx", list))
                .checked(draft, imports.rehearse(draft.file(), Progress.NONE));
    }

    private WhoViewModel who(Messages text, List<ImportFile> answered) {
        try {
            WhoViewModel model = new WhoViewModel(text, answered::add);
            model.show(rehearsed());
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parent whoPane(Messages text) {
        return DeskFrame.of(new WhoPane(who(text, new ArrayList<>()), text));
    }

    private DuplicatesViewModel duplicates(Messages text) {
        DuplicatesViewModel model = new DuplicatesViewModel(duplicates, SampleDesk.tools(text, told));
        model.refresh();
        return model;
    }

    @Test
    void pairsAreDrawn() throws IOException {
        Screens.all("import-who", this::whoPane);
        ImportFile file = rehearsed();
        assertThat(file.outcome()).isNotNull();
        imports.commit(file.outcome().file(), Progress.NONE);
        Screens.all("import-duplicates", text -> DeskFrame.of(new DuplicatesPane(duplicates(text), text)));
        assertThat(duplicates(Messages.of(Screens.CHINESE)).pairs()).hasSize(2);
    }

    @Test
    void anAnswerIsKeptWithItsFileAndTheFileRehearsedAgain() throws IOException {
        List<ImportFile> answered = new ArrayList<>();
        WhoViewModel model = who(Messages.of(Screens.CHINESE), answered);
        assertThat(model.open()).hasSize(2);
        model.answer(model.open().getFirst(), Answer.SAME);
        assertThat(answered.getLast().edits().answers())
                .containsValue(Answer.SAME)
                .hasSize(1);
        model.show(answered.getLast());
        assertThat(model.open()).hasSize(1);
        model.askAgain();
        assertThat(answered.getLast().edits().answers()).isEmpty();
        assertThat(answered).hasSize(2);
    }

    @Test
    void anAnswerThatComesWhileTheFileIsWrittenLeavesTheQuestionOpen() throws IOException {
        List<ImportFile> answered = new ArrayList<>();
        WhoViewModel model = who(Messages.of(Screens.CHINESE), answered);
        model.show(rehearsed().at(ImportFile.Stage.WRITING));
        model.answer(model.open().getFirst(), Answer.SAME);
        assertThat(answered).isEmpty();
        assertThat(model.open()).hasSize(2);
    }

    @Test
    void numbersAreWholeOnlyWhereTheyDiffer() {
        WhoViewModel model = who(Messages.of(Screens.CHINESE), new ArrayList<>());
        assertThat(model.facets(model.open().getLast()))
                .extracting(Facet::one)
                .contains("13911110001")
                .doesNotContain(ID);
        assertThat(model.facets(model.open().getFirst())).extracting(Facet::one).contains(TestPeople.id(9));
    }

    @Test
    void twoAreMadeOneAndTheListIsReadAgain() throws IOException {
        ImportFile file = rehearsed();
        assertThat(file.outcome()).isNotNull();
        imports.commit(file.outcome().file(), Progress.NONE);
        DuplicatesViewModel model = duplicates(Messages.of(Screens.CHINESE));
        model.keepLeft(model.pairs().getFirst());
        model.refresh();
        model.keepApart(model.pairs().getFirst());
        model.refresh();
        assertThat(model.pairs()).isEmpty();
        assertThat(told).anyMatch(sentence -> sentence.contains("已合并为"));
    }
}
