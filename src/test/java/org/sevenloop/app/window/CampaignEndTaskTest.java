package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.campaign.CampaignPage;
import org.sevenloop.model.campaign.CampaignPage.OldFiles;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;

/** The end of a campaign by keyboard, from the desk to what is left in the folder after a restart. */
class CampaignEndTaskTest {
    private static final String COMMUNITY = "清江社区";

    @TempDir
    Path folder;

    private static void press(ConsoleDriver app, String id) {
        app.tabTo(id);
        app.press(KeyCode.SPACE);
    }

    private static Node inDialog(String id) {
        return Screens.onWindow(() -> Window.getWindows().stream()
                .map(each -> each.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }

    private static String said(ConsoleDriver app, String id) {
        return ((Label) app.node(id)).getText();
    }

    /** From now on the keyboard writes into the form. */
    private static void target(ConsoleDriver app, String id) {
        app.until(() -> Window.getWindows().stream()
                .anyMatch(each -> each.isFocused() && each.getScene().lookup("#" + id) != null));
        new FxRobot().targetWindow(inDialog(id).getScene().getWindow());
    }

    private static CampaignPage page(ConsoleDriver app) {
        return app.console().wiring().campaign().page();
    }

    @Test
    void everybodyGoesAndWhoSavedWhatStays() throws Exception {
        PreparedFolder.locked(folder);
        List<String> before = PreparedFolder.files(folder.resolve("backups"));
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleCommunity.DAY)) {
            app.login(PreparedFolder.PASSWORD);
            app.desk("campaign");
            assertThat(page(app).held().get(Held.PEOPLE)).isPositive();

            press(app, "campaign-end-go");
            target(app, "campaign-end-name");
            assertThat(((Label) inDialog("campaign-end-lists")).getText()).contains("还没有导出", "住户花名册");
            app.write("es");
            fill("campaign-end-name", COMMUNITY);
            app.press(KeyCode.TAB);
            fill("campaign-end-why", "区指〔2020〕19号");
            app.press(KeyCode.TAB);
            app.write("wrong");
            app.chord(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(page(app).campaign().ended()).as("refused").isNull();

            target(app, "campaign-end-name");
            assertThat(((TextField) inDialog("campaign-end-name")).getText()).isEqualTo(COMMUNITY);
            app.press(KeyCode.TAB, KeyCode.TAB);
            app.write(PreparedFolder.PASSWORD);
            app.chord(KeyCode.CONTROL, KeyCode.ENTER);
            app.comes("campaign-end-said");

            assertThat(said(app, "campaign-end-said")).contains("2020-02-20", "人员");
            assertThat(app.console().wiring().session().user()).isEqualTo(PreparedFolder.NAME);
            assertThat(app.stage().getScene().lookup("#account-login")).isNull();
        }
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleCommunity.DAY)) {
            app.login(PreparedFolder.PASSWORD);
            CampaignPage page = page(app);
            assertThat(page.held().get(Held.PEOPLE)).isZero();
            assertThat(page.held().get(Held.READINGS)).isZero();
            assertThat(page.counted().get(Held.PEOPLE)).isPositive();
            assertThat(page.store()).isEqualTo(OldFiles.NONE);
            assertThat(app.console().wiring().history().recent(20))
                    .extracting(HistoryLine::actor, line -> line.label().key())
                    .contains(tuple(PreparedFolder.NAME, "label.campaign.end"));
            assertThat(app.console().wiring().history().lastUndoable())
                    .as("the end cannot be taken back")
                    .map(line -> line.label().key())
                    .isNotEqualTo(Optional.of("label.campaign.end"));
            assertThat(app.console().wiring().checks().check().findings()).isEmpty();
        }
        assertThat(PreparedFolder.files(folder.resolve("backups"))).doesNotContainAnyElementsOf(before);
        assertThat(folder.resolve("store-0002")).doesNotExist();
        assertThat(folder.resolve("store-0003")).isDirectory();
    }

    /** The headless keyboard writes no Chinese. */
    private static void fill(String id, String words) {
        TextField field = (TextField) inDialog(id);
        Screens.onWindow(() -> {
            field.setText(words);
            return field;
        });
    }

    @Test
    void whatACrashLeftIsDestroyedLater() throws Exception {
        PreparedFolder.open(folder);
        List<String> before = PreparedFolder.files(folder.resolve("backups"));
        try (Database database = Database.openFolder(folder)) {
            new CampaignService(new Store(database, SampleCommunity.SESSION)).end(COMMUNITY, "疫情结束");
        }
        try (ConsoleDriver app = ConsoleDriver.open(folder, SampleCommunity.DAY)) {
            app.desk("campaign");
            assertThat(said(app, "campaign-end-left")).contains("还没有销毁");
            Console old = app.console();
            press(app, "campaign-end-finish");
            app.until(() -> app.stage().getScene().lookup("#campaign-end-said") != null
                    && app.stage().getScene().lookup("#campaign-end-left") == null);
            app.quiet();
            assertThat(app.console()).isNotSameAs(old);
            assertThat(page(app).store()).isEqualTo(OldFiles.NONE);
        }
        assertThat(PreparedFolder.files(folder.resolve("backups"))).doesNotContainAnyElementsOf(before);
        assertThat(folder.resolve("store-0001")).doesNotExist();
    }
}
