package org.sevenloop.ui.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Net;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;

/** The main task of the desk from the key that is pressed to what stands in the file when it is opened again. */
class NetViewTest {
    private final FxRobot robot = new FxRobot();

    @TempDir
    Path folder;

    private void push(KeyCode... keys) {
        robot.push(keys);
        Screens.settle();
    }

    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            push(key);
        }
    }

    /** Two windows have the focus here, where there is no desktop: the caret is put where it would stand. */
    private void type(String field, String words) {
        Node node = robot.lookup(field).query();
        Screens.onWindow(() -> {
            node.requestFocus();
            return node;
        });
        robot.write(words);
        Screens.settle();
    }

    @Test
    void twoHouseholdsGetAResponsiblePersonByKeyboard() {
        List<HouseholdId> homes;
        try (Database store = Database.openFolder(folder)) {
            homes = SampleCommunity.fill(store, 3).households();
            Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
            NetDesk desk = new NetDesk(store, text);
            Stage stage = Screens.show(1366, 768, () -> new NetView(desk.model, text, () -> SampleCommunity.DAY));
            try {
                assertThat(robot.lookup("#net-level-7").queryAs(Label.class).getText())
                        .isEqualTo("12");
                robot.clickOn("#net-tree");
                push(KeyCode.HOME);
                // Down to 一组 on level 5, into it, and to its first household.
                push(KeyCode.DOWN, 4);
                push(KeyCode.RIGHT);
                push(KeyCode.RIGHT);
                push(KeyCode.SHIFT, KeyCode.DOWN);
                push(KeyCode.F2);
                assertThat(Window.getWindows()).hasSize(2);
                // The robot types into the window it is told, and presses keys in the one that has the focus.
                robot.targetWindow(Window.getWindows().getLast());
                type("#net-responsible-name", "zhou chen");
                type("#net-responsible-phone", "18600003317");
                push(KeyCode.SHORTCUT, KeyCode.ENTER);
                assertThat(desk.problems).isEmpty();
                assertThat(desk.said)
                        .singleElement()
                        .asString()
                        .contains("zhou chen")
                        .contains("2");
            } finally {
                Screens.onWindow(() -> {
                    stage.close();
                    return stage;
                });
            }
        }
        try (Database again = Database.openFolder(folder)) {
            NetService net = new NetService(new Store(again, SampleCommunity.SESSION));
            Net figures = net.net();
            assertThat(figures.figures(figures.community()).withoutResponsible())
                    .isEqualTo(10);
            assertThat(net.household(homes.getFirst()).responsible())
                    .extracting("name", "phone")
                    .containsExactly("zhou chen", "18600003317");
            assertThat(net.household(homes.get(1)).responsible()).isNotNull();
            assertThat(net.household(homes.get(2)).responsible()).isNull();
        }
    }

    @Test
    void theFilterIsTypedAndTheArrowsCloseAndClimb() {
        try (Database store = Database.inMemory()) {
            SampleCommunity.fill(store, 3);
            Messages text = Messages.of(Locale.ENGLISH);
            NetDesk desk = new NetDesk(store, text);
            Stage stage = Screens.show(1366, 768, () -> new NetView(desk.model, text, () -> SampleCommunity.DAY));
            try {
                robot.clickOn("#net-tree");
                push(KeyCode.SHORTCUT, KeyCode.F);
                robot.write("1001");
                Screens.settle();
                assertThat(desk.model.rows()).hasSize(6);
                push(KeyCode.ESCAPE);
                assertThat(desk.model.filter().get()).isEqualTo(NetFilter.NONE);
                push(KeyCode.HOME);
                push(KeyCode.DOWN, 3);
                push(KeyCode.LEFT);
                assertThat(desk.model.rows()).hasSize(4);
                push(KeyCode.LEFT);
                push(KeyCode.LEFT);
                assertThat(desk.model.rows()).hasSize(3);
                assertThat(desk.model.page().get()).isInstanceOf(NetPage.OfUnit.class);
            } finally {
                Screens.onWindow(() -> {
                    stage.close();
                    return stage;
                });
            }
        }
    }
}
