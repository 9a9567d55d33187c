package org.sevenloop.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.exchange.SecondPlace;
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
import org.sevenloop.ui.backup.BackupCard;
import org.sevenloop.ui.backup.BackupViewModel;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** A list and all data leave the console by keyboard, and are what they should be when they come back. */
class ExportTaskTest {
    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();

    @Test
    void aListAndABackupAreSavedAndReadBack(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.createDirectory(folder.resolve("stick"));
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
        assertThat(folder.resolve("stick")).as("kept a second time").isDirectoryContaining("glob:**.7lb");
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
                new ExportService(new Store(database, session), text), session::today, SampleDesk.tools(text));
        BackupViewModel copies = new BackupViewModel(copies(database), session::today, SampleDesk.tools(text));
        Stage stage = Screens.show(1366, 768, () -> {
            BackupCard card = new BackupCard(copies, text);
            card.setDialogs(folder::resolve, name -> folder.resolve("stick"));
            ExportView view = new ExportView(model, card, text);
            view.setDialog(folder::resolve);
            copies.shown(DeskFilter.NONE);
            return view;
        });
        try {
            press(stage, "exchange-export-stranded-xlsx");
            press(stage, "exchange-backup");
            press(stage, "backup-second-choose");
            Label second = (Label) stage.getScene().lookup("#backup-second");
            assertThat(second.getText()).contains(folder.resolve("stick").toString());
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private BackupViewModel.Copies copies(Database database) {
        BackupService service = new BackupService(session);
        return new BackupViewModel.Copies() {
            @Override
            public void save(Path file) throws IOException {
                service.backup(database, file);
            }

            @Override
            public SecondPlace second() {
                return service.secondPlace(database);
            }

            @Override
            public void keepAlsoIn(@Nullable Path place) {
                service.keepAlsoIn(database, place);
            }

            @Override
            public void restore() {
                throw new AssertionError("nobody asked for it");
            }
        };
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
