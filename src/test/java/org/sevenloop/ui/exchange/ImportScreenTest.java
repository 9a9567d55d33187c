package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;

/** Pictures of the import desk for a person to look at, and what its view model does without one. */
class ImportScreenTest {
    private final SampleSession session = SampleSession.evening();
    private final Database database = SampleFiles.community(session);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    private ImportViewModel model(Messages text) {
        return new ImportViewModel(
                new ImportService(new Store(database, session)),
                new HistoryService(new Store(database, session)),
                SampleDesk.tools(text, told));
    }

    private Parent desk(Messages text, List<Path> files) {
        ImportViewModel model = model(text);
        ImportView view = new ImportView(model, text);
        model.open(files);
        return DeskFrame.of(view);
    }

    @Test
    void aRehearsedFileIsDrawn() {
        Screens.all("import", text -> desk(text, List.of(SampleFiles.named("watch"))));
        Screens.shoot(
                "import-several",
                1366,
                768,
                Messages.of(Screens.CHINESE),
                text -> desk(text, List.of(SampleFiles.named("stranded"), SampleFiles.named("roster"))),
                stage -> {});
        assertThat(new ImportService(new Store(database, session)).batches()).isEmpty();
    }

    @Test
    void aTableOfWhatIsNotKeptIsShownAndNotTakenIn(@TempDir Path folder) throws Exception {
        Path goods = Files.writeString(folder.resolve("物资.csv"), "物品,规格,单价,库存\n口罩,50只,30,200\n酒精,500ml,12,80\n");
        Screens.all("import-other", text -> desk(text, List.of(goods)));

        ImportViewModel model = model(Messages.of(Screens.CHINESE));
        model.open(List.of(goods));
        ImportFile file = model.files().getFirst();
        assertThat(file.stage()).isEqualTo(ImportFile.Stage.FAILED);
        assertThat(file.sentence()).contains("物资.csv");
        assertThat(file.outcome().file().tables().getFirst().columns()).hasSize(4);
        model.writeAll();
        assertThat(model.batches()).isEmpty();
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        Screens.all("import-empty", text -> desk(text, List.of()));
        assertThat(told).isEmpty();
    }

    @Test
    void filesAreWrittenAndTakenBack(@TempDir Path folder) throws Exception {
        ImportViewModel model = model(Messages.of(Screens.CHINESE));
        Path none = Files.writeString(folder.resolve("空.xlsx"), "");
        model.open(List.of(SampleFiles.named("stranded"), none));
        assertThat(model.files())
                .extracting(ImportFile::stage)
                .containsExactly(ImportFile.Stage.READY, ImportFile.Stage.FAILED);
        assertThat(model.files().getLast().sentence()).contains("空.xlsx");
        model.writeAll();
        assertThat(model.files().getFirst().stage()).isEqualTo(ImportFile.Stage.WRITTEN);
        assertThat(model.batches()).hasSize(1);
        model.undo(model.batches().getFirst());
        assertThat(model.batches().getFirst().undoneAt()).isNotNull();
    }
}
