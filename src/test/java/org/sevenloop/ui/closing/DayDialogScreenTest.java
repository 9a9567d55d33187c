package org.sevenloop.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.io.IOException;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.SampleInspections;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.ClosingService;
import org.sevenloop.service.closing.SmallCommunity;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Dialogs;
import org.sevenloop.ui.Screens;

/** Pictures of the day's forms over their desk, in both languages, to be looked at; and where the caret stands in each. */
class DayDialogScreenTest {
    private final Database database = SmallCommunity.store();

    @BeforeEach
    void fill() throws IOException {
        DayScreenTest.fill(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void raise(String language) {
        draw("day-raise", language, (scene, text) -> fire(scene, "#day-raise"), form -> {
            assertThat(focused(form)).isEqualTo("day-content");
            assertThat(pressedByEnter(form)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void raiseWithoutContentIsTold(String language) {
        draw(
                "day-raise-refused",
                language,
                (scene, text) -> {
                    Platform.runLater(() -> saving((DialogPane)
                                    Window.getWindows().getLast().getScene().getRoot())
                            .fire());
                    fire(scene, "#day-raise");
                },
                form -> assertThat(sentences(form)).contains(text(language).text("closing.refused.content")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void settle(String language) {
        draw("day-settle", language, (scene, text) -> press(problems(scene), KeyCode.ENTER), form -> {
            assertThat(focused(form)).isEqualTo("day-how");
            assertThat(sentences(form)).contains("水管冻裂");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void carryAProblem(String language) {
        draw("day-carry", language, (scene, text) -> press(problems(scene), KeyCode.DELETE), form -> {
            assertThat(focused(form)).isEqualTo("day-why");
            assertThat(sentences(form)).contains("水管冻裂");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void carryWhatGroupsLeft(String language) {
        draw("day-carry-groups", language, (scene, text) -> press(groups(scene), KeyCode.DELETE), form -> {
            assertThat(focused(form)).isEqualTo("day-why");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void closeTheDay(String language) {
        draw("day-close", language, (scene, text) -> fire(scene, "#day-close"), form -> {
            assertThat(focused(form)).isEqualTo("day-why");
            assertThat(sentences(form)).contains("测温枪电池不够");
            assertThat(pressedByEnter(form)).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void reopen(String language) {
        new ClosingService(new Store(database, SmallCommunity.session())).close(DAY, "下雪，干部都在清路");
        draw("day-reopen", language, (scene, text) -> fire(scene, "#day-act"), form -> {
            assertThat(focused(form)).isEqualTo("day-why");
            assertThat(pressedByEnter(form)).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aPhoto(String language) {
        Messages text = text(language);
        DayViewModel model = DayScreenTest.model(database, text);
        byte[] picture = Objects.requireNonNull(SampleInspections.picture()).jpeg();
        Dialogs.shoot(
                "day-photo",
                text,
                words -> DeskFrame.of(new DayView(model, words)),
                scene -> new DayForms(model, text)
                        .photo(scene.getRoot(), model.problems().getFirst(), picture),
                form -> assertThat(form.getButtonTypes())
                        .extracting(ButtonType::getText)
                        .containsExactly(text.text("common.close")));
    }

    private static Messages text(String language) {
        return Messages.of(language.equals("zh") ? Screens.CHINESE : Screens.ENGLISH);
    }

    private void draw(String name, String language, BiConsumer<Scene, Messages> open, Consumer<DialogPane> check) {
        Messages text = text(language);
        DayViewModel model = DayScreenTest.model(database, text);
        Dialogs.shoot(
                name, text, words -> DeskFrame.of(new DayView(model, words)), scene -> open.accept(scene, text), check);
    }

    private static TableView<?> problems(Scene scene) {
        TableView<?> table = (TableView<?>) scene.lookup("#day-problems");
        table.getSelectionModel().select(0);
        return table;
    }

    private static TableView<?> groups(Scene scene) {
        TableView<?> table = (TableView<?>) scene.lookup("#day");
        table.getSelectionModel().selectAll();
        return table;
    }

    private static void fire(Scene scene, String id) {
        ((Button) scene.lookup(id)).fire();
    }

    private static void press(TableView<?> table, KeyCode code) {
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static @Nullable String focused(DialogPane form) {
        return form.getScene().getFocusOwner().getId();
    }

    static Button saving(DialogPane form) {
        return form.getButtonTypes().stream()
                .filter(each -> each.getButtonData() == ButtonData.OK_DONE)
                .map(each -> (Button) form.lookupButton(each))
                .findFirst()
                .orElseThrow();
    }

    private static boolean pressedByEnter(DialogPane form) {
        return saving(form).isDefaultButton();
    }

    /** All that the form says. */
    private static String sentences(DialogPane form) {
        StringBuilder all = new StringBuilder();
        form.lookupAll(".label").forEach(each -> {
            if (each instanceof Label label) {
                all.append(label.getText()).append('\n');
            }
        });
        return all.toString();
    }
}
