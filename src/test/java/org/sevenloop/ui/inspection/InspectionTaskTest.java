package org.sevenloop.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleSession.DAY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleDesk;
import org.sevenloop.SampleInspections;
import org.sevenloop.SampleSession;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.FindingState;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.Visit;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.inspection.InspectionExport;
import org.sevenloop.service.inspection.InspectionService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** The desk's main task by keyboard: a visit is noted, and what was found is put right; both are there after a restart. */
class InspectionTaskTest {
    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();

    @Test
    void aVisitAndAStepTypedAtTheKeyboardAreReadBackAfterReopening(@TempDir Path folder) {
        try (Database database = Database.openFolder(folder)) {
            Store store = new Store(database, session);
            InspectionService service = new InspectionService(store);
            SampleInspections.fill(service);
            run(service, new InspectionExport(store, Messages.of(Screens.CHINESE)));
        }
        try (Database again = Database.openFolder(folder)) {
            InspectionPage page = new InspectionService(new Store(again, session)).page();
            Visit visit = page.visits().stream()
                    .filter(each -> each.site().name().equals("west gate"))
                    .findFirst()
                    .orElseThrow();
            assertThat(visit.at()).isEqualTo(DAY.atTime(21, 40));
            assertThat(visit.announced()).isFalse();
            assertThat(visit.looked()).extracting(each -> each.look()).startsWith(Look.HOLDS, Look.FINDING, Look.HOLDS);
            Finding found = page.findings().stream()
                    .filter(each -> each.visit().equals(visit.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.text()).isEqualTo("nobody measures");
            assertThat(found.item()).isEqualTo("进出人员逐一测温");
            assertThat(found.state()).isEqualTo(FindingState.RECTIFIED);
            assertThat(Objects.requireNonNull(found.last(Step.RECTIFY)).text()).isEqualTo("one more post");
        }
    }

    private void run(InspectionService service, InspectionExport exports) {
        Messages text = Messages.of(Screens.CHINESE);
        List<String> told = new ArrayList<>();
        InspectionViewModel model =
                new InspectionViewModel(new InspectionServices(service, exports), SampleDesk.tools(text, told));
        Stage stage = Screens.show(1366, 768, () -> {
            InspectionView view = new InspectionView(model, text);
            model.shown(DeskFilter.NONE);
            return DeskFrame.of(view);
        });
        Screens.onWindow(() -> {
            robot.lookup("#inspection").query().requestFocus();
            return stage;
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        Screens.settle();
        robot.write("west gate").type(KeyCode.ENTER);
        Screens.settle();
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT2);
        Screens.settle();
        robot.write("nobody measures").type(KeyCode.ENTER);
        Screens.settle();
        robot.type(KeyCode.DIGIT1);
        Screens.settle();
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Screens.settle();
        assertThat(told).containsExactly("已录入 west gate 的督查，1 个问题");
        rectify(model);
        assertThat(told).hasSize(2);
        Screens.onWindow(() -> {
            stage.close();
            return stage;
        });
    }

    /** The new finding is opened, and its next step has the keyboard. */
    private void rectify(InspectionViewModel model) {
        Screens.onWindow(() -> {
            model.view().searchProperty().set("nobody measures");
            robot.lookup("#inspection").query().requestFocus();
            return model;
        });
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        Screens.settle();
        assertThat(Objects.requireNonNull(model.currentProperty().get()).text()).isEqualTo("nobody measures");
        robot.type(KeyCode.ENTER);
        Screens.settle();
        // The robot types into the window it is told, and presses keys in the one that has the focus.
        robot.targetWindow(Window.getWindows().getLast());
        robot.write("one more post");
        Screens.onWindow(() -> {
            robot.lookup("#inspection-step-by").queryAs(TextField.class).setText("陈岚");
            return robot.lookup("#inspection-step-text").queryAs(TextArea.class);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        Screens.settle();
    }
}
