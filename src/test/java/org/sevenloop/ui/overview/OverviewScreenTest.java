package org.sevenloop.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The first desk as a person sees it: pictures to look at, and its figures read off the window. */
class OverviewScreenTest {
    private final Database store = SmallCommunity.store();
    private final List<String> opened = new ArrayList<>();

    @AfterEach
    void close() {
        store.close();
    }

    private Parent desk(Database database, Messages text) {
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problem -> {
                    throw new AssertionError(problem);
                },
                (done, undo) -> {},
                (desk, filter) -> opened.add(desk + ":" + filter.name()));
        OverviewViewModel model =
                new OverviewViewModel(new OverviewService(new Store(database, SmallCommunity.session())), tools);
        OverviewView view = new OverviewView(model, text);
        model.shown(DeskFilter.NONE);
        return DeskFrame.of(view);
    }

    @Test
    void anEmptyStoreStillSaysWhatToDo() {
        try (Database empty = Database.inMemory()) {
            Screens.shoot(
                    "overview-start", 1366, 768, Messages.of(Screens.CHINESE), text -> desk(empty, text), stage -> {
                        assertThat(words(stage, "#overview-people")).isEqualTo("0");
                        assertThat(stage.getScene().lookup("#overview-import")).isNotNull();
                    });
        }
    }

    @Test
    void everyFigureIsReadOffTheWindowAndLeadsSomewhere() {
        Stage stage = Screens.show(1920, 1080, () -> desk(store, Messages.of(Screens.CHINESE)));
        try {
            assertThat(words(stage, "#overview-households")).isEqualTo("3");
            assertThat(words(stage, "#overview-people")).isEqualTo("6");
            assertThat(words(stage, "#overview-watch")).isEqualTo("5");
            assertThat(words(stage, "#overview-taken")).isEqualTo("3");
            assertThat(words(stage, "#overview-fever")).isEqualTo("1");
            assertThat(words(stage, "#overview-short")).isEqualTo("2");
            assertThat(words(stage, "#overview-open")).isEqualTo("1");
            assertThat(words(stage, "#overview-stranded")).isEqualTo("2");
            assertThat(words(stage, "#overview-without")).isEqualTo("1");
            assertThat(List.of("red", "yellow", "blue", "green"))
                    .extracting(colour -> words(stage, "#overview-" + colour))
                    .containsExactly("1", "1", "2", "1");
            assertThat(words(stage, "#overview-yellow-change")).isEqualTo("+1");
            assertThat(words(stage, "#overview-must-count")).isEqualTo("12");
            press(stage, "#overview-must-short .button");
            press(stage, "#overview-must-more");
            press(stage, "#overview-must-summary .button");
            press(stage, "#overview-report");
            assertThat(opened).containsExactly("checkpoint:gap", "report:", "report:");
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private static String words(Stage stage, String id) {
        Node node = stage.getScene().lookup(id);
        assertThat(node).as(id).isInstanceOf(Label.class);
        return ((Label) node).getText();
    }

    private static void press(Stage stage, String id) {
        Screens.onWindow(() -> {
            stage.getScene().getRoot().applyCss();
            ((Button) stage.getScene().lookup(id)).fire();
            return stage;
        });
    }
}
