package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.campaign.Campaign;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.disk.WatchedDisk;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;

/** What somebody sees and does when something is wrong with the data, by keyboard, and what is there after a restart. */
class StoreTaskTest {
    private static final String BEFORE = "疫情防控";
    private static final String AFTER = "疫情防控第二阶段";

    @TempDir
    Path folder;

    /** A disk that says itself how much room it has. */
    private static final class SmallDisk extends WatchedDisk {
        private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);

        SmallDisk() {
            super(new Watcher() {});
        }

        @Override
        public long room(Path where) {
            return room.get();
        }
    }

    private ConsoleDriver open() throws Exception {
        return ConsoleDriver.open(folder, SampleCommunity.DAY);
    }

    private static void press(ConsoleDriver app, String id) {
        app.tabTo(id);
        app.press(KeyCode.SPACE);
    }

    private static String campaign(ConsoleDriver app) {
        return app.console().wiring().campaign().page().campaign().name();
    }

    private static void save(ConsoleDriver app, String name) {
        app.console().wiring().campaign().save(new Campaign(name, "只用于疫情防控", null, null, null));
    }

    private static void save(Path data, String name) {
        try (Database database = Database.openFolder(data)) {
            new CampaignService(new Store(database, SampleCommunity.SESSION))
                    .save(new Campaign(name, "只用于疫情防控", null, null, null));
        }
    }

    private static String words(ConsoleDriver app, String id) {
        return String.join(" ", app.words(app.node(id)));
    }

    @Test
    void anEarlierStateComesBackFromTheMenu() throws Exception {
        PreparedFolder.open(folder);
        save(folder, BEFORE);
        try (Database database = Database.openFolder(folder)) {
            database.copies().make();
        }
        try (ConsoleDriver app = open()) {
            save(app, AFTER);
            app.desk("export");
            press(app, "exchange-restore");
            app.comes("backup-go");
            assertThat(words(app, "backup-copies")).contains("的数据");
            press(app, "backup-go");
            app.comes("overview-red");
            assertThat(campaign(app)).isEqualTo(BEFORE);
        }
        try (ConsoleDriver app = open()) {
            assertThat(campaign(app)).isEqualTo(BEFORE);
            assertThat(app.stage().getScene().lookup("#backup-report")).isNull();
        }
        assertThat(PreparedFolder.files(folder.resolve("set-aside"))).isNotEmpty();
    }

    @Test
    void whereThereAreAccountsOnlyByAPassword() throws Exception {
        PreparedFolder.locked(folder);
        try (ConsoleDriver app = open()) {
            app.login(PreparedFolder.PASSWORD);
            save(app, AFTER);
            app.desk("export");
            press(app, "exchange-restore");
            app.comes("backup-go");
            app.tabTo("backup-password");
            app.write("wrong");
            app.press(KeyCode.ENTER);
            assertThat(((Labeled) app.node("backup-said")).getText()).contains("密码不对");
            app.tabTo("backup-password");
            app.write(PreparedFolder.PASSWORD);
            app.press(KeyCode.ENTER);
            app.comes("account-login");
            app.login(PreparedFolder.PASSWORD);
            assertThat(campaign(app)).isEmpty();
        }
        try (ConsoleDriver app = open()) {
            app.login(PreparedFolder.PASSWORD);
            assertThat(campaign(app)).isEmpty();
        }
    }

    @Test
    void aFullDiskIsToldAndNothingTypedIsLost() throws Exception {
        PreparedFolder.open(folder);
        SmallDisk disk = new SmallDisk();
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleCommunity.DAY, Platform::runLater, disk)) {
            app.desk("campaign");
            app.tabTo("campaign-name");
            app.write("half typed ");
            disk.room.set(100L << 20);
            press(app, "campaign-save");
            assertThat(words(app, "backup-trouble")).contains("磁盘满了", "没有保存");
            assertThat(campaign(app)).isEmpty();
            app.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(Objects.requireNonNull(
                                    app.console().shell().destination().get())
                            .deskId())
                    .as("what lies beneath is not reached")
                    .isEqualTo("campaign");

            app.press(KeyCode.ENTER);
            assertThat(app.stage().getScene().lookup("#backup-trouble")).isNull();
            String typed = ((TextField) app.node("campaign-name")).getText();
            assertThat(typed).contains("half typed");
            app.press(KeyCode.SPACE);
            assertThat(words(app, "backup-trouble")).as("still full").contains("磁盘满了");
            app.press(KeyCode.ENTER);

            disk.room.set(Long.MAX_VALUE);
            app.press(KeyCode.SPACE);
            assertThat(app.stage().getScene().lookup("#backup-trouble")).isNull();
            assertThat(campaign(app)).isEqualTo(typed.strip());
        }
        try (ConsoleDriver app = open()) {
            assertThat(campaign(app)).contains("half typed");
        }
    }

    @Test
    void damagedDataAreToldAtTheDoorAndRestored() throws Exception {
        PreparedFolder.locked(folder);
        Path backups = folder.resolve("backups");
        Path elsewhere = folder.resolve("stick");
        move(backups, elsewhere);
        Files.delete(folder.resolve("store-0002").resolve("seal"));
        try (ConsoleDriver app = open()) {
            app.write(PreparedFolder.PASSWORD);
            app.press(KeyCode.ENTER);
            app.comes("backup-trouble");
            assertThat(words(app, "backup-trouble")).contains("数据文件损坏");
            move(elsewhere, backups);
            press(app, "backup-open");
            app.comes("backup-go");
            app.tabTo("backup-password");
            app.write(PreparedFolder.PASSWORD);
            app.press(KeyCode.ENTER);
            app.comes("account-login");
            app.login(PreparedFolder.PASSWORD);
            assertThat(app.console().wiring().checks().check().findings()).isEmpty();
            save(app, AFTER);
        }
        try (ConsoleDriver app = open()) {
            app.login(PreparedFolder.PASSWORD);
            assertThat(campaign(app)).isEqualTo(AFTER);
        }
    }

    @Test
    void aStrangeEndIsReportedOnce() throws Exception {
        PreparedFolder.open(folder);
        save(folder, AFTER);
        Files.delete(folder.resolve("store-0001").resolve("seal"));
        try (ConsoleDriver app = open()) {
            assertThat(words(app, "backup-report")).contains("没有正常关闭", "什么都没有丢");
            assertThat(campaign(app)).isEqualTo(AFTER);
            app.focus("backup-report-close");
            app.press(KeyCode.SPACE);
            assertThat(app.stage().getScene().lookup("#backup-report")).isNull();
            assertThat(app.node("overview-red")).isNotNull();
        }
        try (ConsoleDriver app = open()) {
            assertThat(app.stage().getScene().lookup("#backup-report")).isNull();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (var inside = Files.list(from)) {
            files = inside.toList();
        }
        for (Path each : files) {
            Files.move(each, to.resolve(each.getFileName()));
        }
    }
}
