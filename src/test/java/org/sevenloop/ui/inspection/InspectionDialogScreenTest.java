package org.sevenloop.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleInspections;
import org.sevenloop.SampleSession;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Dialogs;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** Pictures of the forms of the inspections over their desk, in both languages, to be looked at; and where the caret stands. */
class InspectionDialogScreenTest {
    private final Database database = Database.inMemory();
    private final Store store = new Store(database, SampleSession.evening());
    private final InspectionService service = new InspectionService(store);

    @TempDir
    Path folder = Path.of("");

    private Path picture = folder;

    @BeforeEach
    void fill() throws IOException {
        SampleInspections.fill(service);
        picture = folder.resolve("门口.jpg");
        Files.copy(
                new ByteArrayInputStream(
                        Objects.requireNonNull(SampleInspections.picture()).jpeg()),
                picture);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void groups(String language) {
        draw("inspection-groups", language, (model, scene) -> menu(scene, 0), form -> {
            assertThat(form.getScene().getFocusOwner()).isInstanceOf(ListView.class);
            assertThat(list(form).getItems()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aGroup(String language) {
        draw(
                "inspection-group",
                language,
                (model, scene) ->
                        over(() -> press(list((DialogPane) front().getRoot()), KeyCode.ENTER), () -> menu(scene, 0)),
                form -> {
                    assertThat(focused(form)).isEqualTo("inspection-group-name");
                    assertThat(((TextField) form.lookup("#inspection-group-leader")).getText())
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void checklists(String language) {
        draw("inspection-checklists", language, (model, scene) -> menu(scene, 1), form -> {
            assertThat(form.getScene().getFocusOwner()).isInstanceOf(ListView.class);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aChecklist(String language) {
        draw(
                "inspection-checklist",
                language,
                (model, scene) ->
                        over(() -> press(list((DialogPane) front().getRoot()), KeyCode.ENTER), () -> menu(scene, 1)),
                form -> assertThat(focused(form)).isEqualTo("inspection-checklist-name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void rectify(String language) {
        draw(
                "inspection-rectify",
                language,
                (model, scene) -> step(model, scene, FindingFilter.LATE, "rectify"),
                form -> {
                    assertThat(focused(form)).isEqualTo("inspection-step-text");
                    assertThat(((TextField) form.lookup("#inspection-step-by")).getText())
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void rectifyWithAPhoto(String language) {
        draw(
                "inspection-rectify-photo",
                language,
                (model, scene) -> over(
                        () -> {
                            fire(front(), "#inspection-photo-choose");
                            save((DialogPane) front().getRoot());
                        },
                        () -> step(model, scene, FindingFilter.LATE, "rectify")),
                form -> {
                    assertThat(words(form)).contains(text(language).text("inspection.photo.there"));
                    assertThat(words(form)).contains(text(language).text("inspection.refused.what"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void checkAgain(String language) {
        draw(
                "inspection-pass",
                language,
                (model, scene) -> step(model, scene, FindingFilter.TO_CHECK, "pass"),
                form -> {
                    assertThat(focused(form)).isEqualTo("inspection-step-text");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void sendBack(String language) {
        draw(
                "inspection-sendback",
                language,
                (model, scene) -> step(model, scene, FindingFilter.TO_CHECK, "send_back"),
                form -> {
                    assertThat(form.lookup("#inspection-step-due")).isNotNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void closeAFinding(String language) {
        draw(
                "inspection-close",
                language,
                (model, scene) -> step(model, scene, FindingFilter.TO_CLOSE, "close"),
                form -> {
                    assertThat(focused(form)).isEqualTo("inspection-step-text");
                });
    }

    /** A finding with place and photo, while its visit is noted. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aFindingIsNoted(String language) {
        Messages text = text(language);
        InspectionViewModel model = model(text);
        Screens.shoot("inspection-finding", 1366, 768, text, words -> desk(model, words), stage -> {
            model.begin();
            VisitDraft draft = Objects.requireNonNull(model.draftProperty().get());
            draft.siteProperty().set("西门卡口");
            draft.answer(draft.lines().get(1), Look.FINDING);
            draft.lines().get(1).textProperty().set("夜班只有一个人，登记和测温顾不过来");
            draft.lines().get(1).placeProperty().set("岗亭");
            if (stage.getScene().lookup("#inspection-items") instanceof ListView<?> items) {
                items.getSelectionModel().select(1);
            }
            fire(stage.getScene(), "#inspection-photo-choose");
            assertThat(draft.lines().get(1).photoProperty().get()).isNotNull();
        });
    }

    private interface Opening {
        void open(InspectionViewModel model, Scene scene);
    }

    private void draw(String name, String language, Opening open, Consumer<DialogPane> check) {
        Messages text = text(language);
        InspectionViewModel model = model(text);
        Dialogs.shoot(name, text, words -> desk(model, words), scene -> open.open(model, scene), check);
    }

    private static Messages text(String language) {
        return Messages.of(language.equals("zh") ? Screens.CHINESE : Screens.ENGLISH);
    }

    private InspectionViewModel model(Messages text) {
        InspectionViewModel model = new InspectionViewModel(
                new InspectionServices(service, new InspectionExport(store, text)), SampleDesk.tools(text));
        model.shown(DeskFilter.NONE);
        return model;
    }

    private javafx.scene.Parent desk(InspectionViewModel model, Messages words) {
        return DeskFrame.of(new InspectionView(model, words, () -> picture));
    }

    private static void step(InspectionViewModel model, Scene scene, FindingFilter which, String step) {
        model.view().whichProperty().set(which);
        model.open(model.shown().getFirst());
        scene.getRoot().applyCss();
        fire(scene, "#inspection-step-" + step);
    }

    private static void menu(Scene scene, int item) {
        ((MenuButton) scene.lookup("#inspection-more")).getItems().get(item).fire();
    }

    /** Does something in the form that is opened, which waits for its answer. */
    private static void over(Runnable inForm, Runnable open) {
        Platform.runLater(() -> Platform.runLater(inForm));
        open.run();
    }

    private static Scene front() {
        return Window.getWindows().getLast().getScene();
    }

    private static void fire(Scene scene, String id) {
        ((Button) scene.lookup(id)).fire();
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static ListView<?> list(DialogPane form) {
        return (ListView<?>) form.lookup("#inspection-setup");
    }

    private static @Nullable String focused(DialogPane form) {
        return form.getScene().getFocusOwner().getId();
    }

    private static void save(DialogPane form) {
        form.getButtonTypes().stream()
                .filter(each -> each.getButtonData() == ButtonData.OK_DONE)
                .forEach(each -> ((Button) form.lookupButton(each)).fire());
    }

    private static List<String> words(DialogPane form) {
        return form.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(each -> ((Labeled) each).getText())
                .toList();
    }
}
