package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.BackupService;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;

/** A list and all data leave the console by keyboard, and are what they should be when they come back. */
class ExportTaskTest {
    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();

    @Test
    void aListAndABackupAreSavedAndReadBack(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        int people;
        try (Database database = Database.openFolder(data)) {
            SamplePosts.fill(database, session);
            people = new StrandedService(new Store(database, session))
                    .page()
                    .people()
                    .size();
            work(database, folder);

            ImportService imports = new ImportService(new Store(database, session));
            var list = imports.read(folder.resolve("滞留人员_2020-02-20.xlsx"), Progress.NONE);
            assertThat(list.kind()).isEqualTo(SheetKind.STRANDED);
            assertThat(list.lines()).hasSize(people);
        }
        Path copy = folder.resolve("七环备份_2020-02-20.7lb");
        Path other = folder.resolve("other");
        assertThat(new BackupService(session).restore(copy, other, Keyring::open))
                .isEmpty();
        try (Database restored = Database.openFolder(other)) {
            assertThat(new StrandedService(new Store(restored, session)).page().people())
                    .hasSize(people);
        }
    }

    private void work(Database database, Path folder) {
        Messages text = Messages.of(Screens.CHINESE);
        Clock clock = Clock.at(session.now());
        ExportViewModel model = new ExportViewModel(
                new ExportService(new Store(database, session), text),
                file -> new BackupService(session).backup(database, file),
                session::today,
                SampleDesk.tools(text));
        ExportView[] view = new ExportView[1];
        Stage stage = Screens.show(1366, 768, () -> {
            view[0] = new ExportView(model, text);
            view[0].setDialog(folder::resolve);
            return view[0];
        });
        try {
            press(stage, "exchange-export-stranded-xlsx");
            press(stage, "exchange-backup");
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private void press(Stage stage, String id) {
        Screens.onWindow(() -> {
            stage.getScene().lookup("#" + id).requestFocus();
            return id;
        });
        robot.type(KeyCode.SPACE);
        Screens.settle();
    }
}
