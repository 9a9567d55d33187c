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
import org.sevenloop.service.exchange.MappingService;
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
                new MappingService(new Store(database, session)),
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
    void anEmptyDeskSaysWhatToDo() {
        Screens.all("import-empty", text -> desk(text, List.of()));
        assertThat(told).isEmpty();
    }

    @Test
    void filesAreWrittenAndTakenBack(@TempDir Path folder) throws Exception {
        ImportViewModel model = model(Messages.of(Screens.CHINESE));
        Path none = Files.writeString(folder.resolve("空.xlsx"), "");
        model.open(List.of(SampleFiles.named("stranded"), none));
        assertThat(model.wizard().files())
                .extracting(ImportFile::stage)
                .containsExactly(ImportFile.Stage.READY, ImportFile.Stage.FAILED);
        assertThat(model.wizard().files().getLast().sentence()).contains("空.xlsx");
        model.wizard().writeAll();
        assertThat(model.wizard().files().getFirst().stage()).isEqualTo(ImportFile.Stage.WRITTEN);
        assertThat(model.batches()).hasSize(1);
        model.undo(model.batches().getFirst());
        assertThat(model.batches().getFirst().undoneAt()).isNotNull();
    }
}
