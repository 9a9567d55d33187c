package org.sevenloop.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleInspections;
import org.sevenloop.SampleSession;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** Pictures of the desk, in both languages and sizes, to be looked at. */
class InspectionScreenTest {
    private final Database database = Database.inMemory();
    private final Store store = new Store(database, SampleSession.evening());
    private final InspectionService service = new InspectionService(store);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDeskIsDrawnWithEachOfItsParts() {
        for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            shoot("inspection-desk-empty", language, (model, stage) -> {});
        }
        SampleInspections.fill(service);
        for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            shoot("inspection-desk", language, (model, stage) -> {});
            shoot("inspection-story", language, (model, stage) -> model.seeToUrgent());
            shoot("inspection-step", language, (model, stage) -> step(model, stage));
            shoot("inspection-visits", language, (model, stage) -> model.partProperty()
                    .set(InspectionViewModel.Part.VISITS));
            shoot("inspection-offenders", language, (model, stage) -> model.partProperty()
                    .set(InspectionViewModel.Part.OFFENDERS));
            shoot("inspection-noting", language, (model, stage) -> note(model));
            shoot("inspection-groups", language, (model, stage) -> menu(stage, 0));
            shoot("inspection-checklists", language, (model, stage) -> menu(stage, 1));
        }
    }

    private static void step(InspectionViewModel model, Stage stage) {
        model.seeToUrgent();
        Platform.runLater(() -> {
            if (stage.getScene().lookup("#inspection-step-rectify") instanceof Button button) {
                button.fire();
            }
        });
    }

    private static void note(InspectionViewModel model) {
        model.begin();
        VisitDraft draft = Objects.requireNonNull(model.draftProperty().get());
        draft.siteProperty().set("西门卡口");
        draft.lines().forEach(line -> draft.answer(line, Look.HOLDS));
        DraftLine first = draft.lines().getFirst();
        draft.answer(first, Look.FINDING);
        first.textProperty().set("夜班只有一个人，登记和测温顾不过来");
        first.ownerProperty().set("陈岚");
        draft.lines().get(6).lookProperty().set(Look.UNSEEN);
    }

    private static void menu(Stage stage, int item) {
        if (stage.getScene().lookup("#inspection-more") instanceof MenuButton more) {
            Platform.runLater(more.getItems().get(item)::fire);
        }
    }

    private void shoot(String name, Locale language, BiConsumer<InspectionViewModel, Stage> act) {
        Messages text = Messages.of(language);
        for (int[] size : Screens.SIZES) {
            InspectionViewModel model = new InspectionViewModel(
                    new InspectionServices(service, new InspectionExport(store, text)), SampleDesk.tools(text));
            BufferedImage picture = Screens.shoot(
                    name,
                    size[0],
                    size[1],
                    text,
                    all -> {
                        InspectionView view = new InspectionView(model, all);
                        model.shown(DeskFilter.NONE);
                        return DeskFrame.of(view);
                    },
                    stage -> act.accept(model, stage));
            assertThat(picture.getWidth()).isEqualTo(size[0]);
        }
    }
}
