package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;

/** The first account, login, lock and lockout by keyboard alone; each part goes on where the one before it ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountTaskTest {
    private static final String NAME = "Li Wenqing";
    private static final String PASSWORD = "yaowan 2020 long";
    private static final String OTHER = "sanzu 0220 longer";

    @TempDir
    static Path folder;

    private static ConsoleDriver open() throws Exception {
        return ConsoleDriver.open(folder, null);
    }

    private static Node find(ConsoleDriver app, String id) {
        return Screens.onWindow(() -> app.stage().getScene().lookup("#" + id));
    }

    /** The robot types into the window that it was told of last. */
    private static Window windowOf(String id) {
        return Screens.onWindow(() -> Window.getWindows().stream()
                .filter(each -> each.getScene().lookup("#" + id) != null)
                .findFirst()
                .orElseThrow());
    }

    private static void answer(ConsoleDriver app, String password) {
        app.write(password);
        app.press(KeyCode.ENTER);
    }

    private static String refusal(ConsoleDriver app) {
        return ((Label) app.node("account-refusal")).getText();
    }

    @Test
    @Order(1)
    void aRealCommunityIsAskedForItsFirstAccount() throws Exception {
        try (ConsoleDriver app = open()) {
            app.write("es ywsq");
            app.press(KeyCode.ENTER);
            app.until(() -> app.stage().getScene().lookup("#account-first") != null);
            app.quiet();
            app.write(NAME);
            app.press(KeyCode.ENTER);
            answer(app, "short");
            answer(app, "short");
            assertThat(refusal(app)).contains("8 个字符");

            app.tabTo("account-first-password");
            answer(app, PASSWORD);
            answer(app, PASSWORD);
            app.until(() -> app.stage().getScene().lookup("#account-recovery") != null);
            app.quiet();
            assertThat(app.words(app.node("account-recovery"))).hasSize(7).allMatch(group -> group.length() == 5);
            String last = app.words(app.node("account-recovery")).getLast();
            assertThat(find(app, "account-recovery-finish").isDisabled()).isTrue();
            app.tabTo("account-recovery-back");
            app.write(last.toLowerCase());
            app.press(KeyCode.ENTER);
            app.until(() -> app.stage().getScene().lookup("#overview-red") != null);
            app.quiet();
            assertThat(find(app, "account-none")).isNull();
            assertThat(app.console().wiring().session().user()).isEqualTo(NAME);
        }
    }

    @Test
    @Order(2)
    void aRestartAsksForThePassword() throws Exception {
        try (ConsoleDriver app = open()) {
            assertThat(find(app, "account-login")).isNotNull();
            answer(app, "wrong");
            assertThat(refusal(app)).contains("密码不对");
            answer(app, PASSWORD);
            app.until(() -> app.stage().getScene().lookup("#overview-red") != null);
            app.quiet();
            assertThat(app.words(app.node("shell-user"))).contains(NAME);
        }
    }

    @Test
    @Order(3)
    void theLockHidesEverythingAndGivesItBack() throws Exception {
        try (ConsoleDriver app = open()) {
            answer(app, PASSWORD);
            app.until(() -> app.stage().getScene().lookup("#overview-red") != null);
            app.quiet();
            Console before = app.console();
            app.chord(KeyCode.CONTROL, KeyCode.K);
            app.write("half");
            app.chord(KeyCode.CONTROL, KeyCode.L);

            assertThat(find(app, "account-lock")).isNotNull();
            assertThat(Screens.onWindow(() -> before.view().isVisible())).isFalse();
            app.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
            answer(app, "wrong");
            assertThat(refusal(app)).contains("密码不对");
            answer(app, PASSWORD);

            assertThat(find(app, "account-lock")).isNull();
            assertThat(app.console()).isSameAs(before);
            assertThat(Screens.onWindow(() -> before.view().isVisible())).isTrue();
            Node field = Screens.onWindow(() -> app.stage().getScene().getFocusOwner());
            assertThat(((TextInputControl) field).getText()).isEqualTo("half");
            assertThat(((TextInputControl) field).getSelectedText()).isEmpty();
            assertThat(Objects.requireNonNull(before.shell().destination().get())
                            .deskId())
                    .isEqualTo("overview");
        }
    }

    @Test
    @Order(4)
    void aFormThatIsHalfFilledInStaysUnderTheLock() throws Exception {
        try (ConsoleDriver app = open()) {
            answer(app, PASSWORD);
            app.until(() -> app.stage().getScene().lookup("#overview-red") != null);
            app.quiet();
            FxRobot robot = new FxRobot();
            Screens.onWindow(() -> {
                app.console().shell().open("accounts");
                return app;
            });
            app.quiet();
            robot.clickOn("#account-add");
            app.quiet();
            robot.clickOn("#account-name");
            app.write("Zhou");
            Locking locking = Objects.requireNonNull(app.locking());
            Screens.onWindow(() -> {
                locking.idle(5);
                return locking;
            });
            app.quiet();
            assertThat(locking.locked()).isTrue();
            robot.targetWindow(windowOf("account-lock"));
            answer(app, PASSWORD);
            app.until(() -> !locking.locked());
            app.quiet();
            robot.targetWindow(windowOf("account-name"));
            app.write(" Chen");
            TextInputControl name = robot.lookup("#account-name").queryAs(TextInputControl.class);
            assertThat(name.getText()).isEqualTo("Zhou Chen");
            robot.clickOn("#account-initial");
            app.write(OTHER);
            app.chord(KeyCode.CONTROL, KeyCode.ENTER);
            app.quiet();
            assertThat(app.console().wiring().accounts().all())
                    .extracting(Account::name, Account::role)
                    .contains(tuple("Zhou Chen", Role.GRID_WORKER));
        }
    }

    @Test
    @Order(5)
    void anotherPersonOpensTheConsoleAnew() throws Exception {
        try (ConsoleDriver app = open()) {
            answer(app, PASSWORD);
            app.until(() -> app.stage().getScene().lookup("#overview-red") != null);
            app.quiet();
            Console before = app.console();
            app.chord(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
            app.chord(KeyCode.SHIFT, KeyCode.TAB);
            app.press(KeyCode.DOWN, KeyCode.ENTER);
            answer(app, OTHER);
            app.until(() -> app.console() != before);
            app.quiet();
            assertThat(app.console().wiring().session().user()).isEqualTo("Zhou Chen");
            assertThat(app.console().wiring().session().role()).isEqualTo(Role.GRID_WORKER);
            assertThat(app.console().view().isVisible()).isTrue();
        }
    }

    @Test
    @Order(6)
    void fiveWrongPasswordsShutTheDoor() throws Exception {
        try (ConsoleDriver app = open()) {
            for (int i = 0; i < 5; i++) {
                answer(app, "wrong");
            }
            assertThat(refusal(app)).contains("15 分钟");
        }
        try (ConsoleDriver app = open()) {
            answer(app, PASSWORD);
            assertThat(refusal(app)).contains("已锁定");
            assertThat(find(app, "overview-red")).isNull();
        }
    }
}
