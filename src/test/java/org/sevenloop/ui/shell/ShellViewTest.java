package org.sevenloop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.TakesBack;

class ShellViewTest {
    private int unsaved;
    private final List<String> shown = new ArrayList<>();
    private final List<ShellFixture> shells = new ArrayList<>();

    @Test
    void theFrameIsDrawnInBothLanguages() {
        Screens.all("shell", this::view);
        Messages text = Messages.of(Screens.CHINESE);
        BufferedImage picture = Screens.shoot("shell-search", 1366, 768, text, this::view, stage -> search());
        assertThat(picture.getRGB(600, 4) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        Screens.shoot("shell-drawer", 1366, 768, text, this::view, stage -> {
            shells.getLast().model.drawerOpen().set(true);
            press(stage, KeyCode.F1, false);
        });
        Screens.shoot("shell-warned", 1366, 768, text, this::view, stage -> shells.getLast()
                .model
                .warn(text.text("backup.care.room", 120) + "\n"
                        + text.text("backup.care.clock", "2020-02-18 09:00", "2020-02-20 17:00")));
        Screens.shoot("shell-day", 1280, 660, text, this::view, stage -> {
            ((Button) stage.getScene().lookup(".sl-status .left-items .button")).fire();
        });
    }

    @Test
    void keysOpenDesksAndAskForActs() {
        onShell(stage -> {
            press(stage, KeyCode.DIGIT4, true);
            assertThat(shown).last().isEqualTo("board");
            press(stage, KeyCode.Z, true);
            press(stage, KeyCode.F5, false);
            press(stage, KeyCode.P, true);
            assertThat(shells.getLast().asked).containsExactly("undo", "refresh", "print");
        });
    }

    @Test
    void ctrlZBelongsToAFieldInWhichSomethingWasTyped() {
        onShell(stage -> {
            press(stage, KeyCode.K, true);
            Node focus = stage.getScene().getFocusOwner();
            assertThat(focus).isInstanceOf(TextField.class);
            ((TextField) focus).appendText("abc");
            Event.fireEvent(focus, key(KeyCode.Z, true));
            assertThat(shells.getLast().asked).isEmpty();
        });
    }

    @Test
    void whatIsNotSavedYetIsTakenBackBeforeWhatIs() {
        onShell(stage -> {
            shells.getLast().model.open("import");
            Node page = stage.getScene().lookup("#page-import");
            unsaved = 1;
            Event.fireEvent(((Page) page).getChildren().getFirst(), key(KeyCode.Z, true));
            assertThat(unsaved).isZero();
            assertThat(shells.getLast().asked).isEmpty();
            Event.fireEvent(page, key(KeyCode.Z, true));
            assertThat(shells.getLast().asked).containsExactly("undo");
        });
    }

    /** A desk with things that somebody did and did not save yet. */
    private final class Page extends VBox implements TakesBack {
        @Override
        public boolean takeBack() {
            unsaved--;
            return unsaved >= 0;
        }
    }

    @Test
    void aDeskIsMadeOnceAndToldEachTime() {
        onShell(stage -> {
            ShellViewModel model = shells.getLast().model;
            model.open("net");
            model.open("board");
            model.open("net", DeskFilter.row(3));
            assertThat(shown)
                    .containsExactly("make overview", "overview", "make net", "net", "make board", "board", "net");
        });
    }

    private void onShell(Consumer<Stage> act) {
        Stage stage = Screens.show(1366, 768, () -> view(Messages.of(Screens.CHINESE)));
        try {
            Screens.onWindow(() -> {
                act.accept(stage);
                return stage;
            });
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private static void press(Stage stage, KeyCode code, boolean control) {
        Event.fireEvent(stage.getScene().getRoot(), key(code, control));
    }

    private static KeyEvent key(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    private void search() {
        ShellFixture shell = shells.getLast();
        shell.model.searchWords().set("sxh");
        shell.questions.getLast().accept(List.of(ShellFixture.HIT, ShellFixture.HIT));
    }

    private Parent view(Messages text) {
        ShellFixture shell = new ShellFixture(text);
        shells.add(shell);
        ShellViewModel model = shell.model;
        model.tree().set(ShellFixture.tree());
        model.scope().set(new UnitId(4));
        model.count("board").set(DeskCount.alarm(9));
        model.count("checkpoint").set(DeskCount.alarm(2));
        model.count("net").set(DeskCount.open(12));
        model.count("verification").set(DeskCount.open(233));
        model.saved().set(new SaveState(false, ShellFixture.NOW.toLocalTime()));
        model.undoLabel().set(text.text("shell.desk.import"));
        model.dayChosen().set(true);
        model.showJobs(List.of(ShellFixture.job(text.text("shell.desk.import") + " 2,344", 64, 100, () -> {})));
        model.done(text.text("shell.cancelled"), () -> {});
        ShellView view = new ShellView(model, text, desks(text));
        model.open("overview");
        return view;
    }

    private List<Desk> desks(Messages text) {
        return List.of(
                desk("overview", MaterialDesignV.VIEW_DASHBOARD_OUTLINE, DeskGroup.TODAY, text),
                desk("report", MaterialDesignF.FILE_DOCUMENT_OUTLINE, DeskGroup.TODAY, text),
                desk("net", MaterialDesignS.SITEMAP, DeskGroup.PEOPLE, text),
                desk("board", MaterialDesignC.CARDS_OUTLINE, DeskGroup.PEOPLE, text),
                desk("readings", MaterialDesignT.THERMOMETER, DeskGroup.PEOPLE, text),
                desk("verification", MaterialDesignP.PHONE_CHECK_OUTLINE, DeskGroup.PEOPLE, text),
                desk("stranded", MaterialDesignH.HOME_ALERT_OUTLINE, DeskGroup.PEOPLE, text),
                desk("checkpoint", MaterialDesignG.GATE, DeskGroup.LINE, text),
                desk("import", MaterialDesignF.FILE_IMPORT_OUTLINE, DeskGroup.DATA, text));
    }

    private Desk desk(String id, Ikon icon, DeskGroup group, Messages text) {
        return new Desk(
                id,
                "shell.desk." + id,
                icon,
                group,
                ".sl-empty",
                () -> {
                    shown.add("make " + id);
                    Page page = new Page();
                    page.setId("page-" + id);
                    page.getChildren()
                            .add(new EmptyState(icon, text.text("shell.desk." + id), text.text("shell.name")));
                    page.getStyleClass().add("sl-page");
                    return page;
                },
                filter -> shown.add(id));
    }
}
