package org.sevenloop.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.SamplePosts;
import org.sevenloop.SampleSession;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.DueForm;
import org.sevenloop.model.report.ListField;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.FiguresService;
import org.sevenloop.service.report.ReportService;
import org.sevenloop.spreadsheet.report.TestForms;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.api.FxRobot;

/** A blank form is opened, confirmed, kept and filled by keyboard alone, and is there after a restart. */
class ReportTaskTest {
    private final SampleSession session = SampleSession.evening();
    private final FxRobot robot = new FxRobot();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private record Answers(@Nullable Path form, @Nullable Path folder) implements ReportFiles {
        @Override
        public @Nullable Path definition() {
            return null;
        }

        @Override
        public @Nullable Path saveAs(String name) {
            return folder == null ? null : folder.resolve(name);
        }
    }

    @Test
    void aFormIsPointedAtOnceAndFilledWithOneKey() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path form = blank(TestForms.counts());
        int wuhan;
        try (Database database = Database.openFolder(data)) {
            SamplePosts.fill(database, session);
            Store store = new Store(database, session);
            wuhan = new FiguresService(store)
                    .figures(session.today())
                    .watch()
                    .byOrigin()
                    .get("武汉返乡");
            work(new ReportService(store), form);
        }
        try (Database again = Database.openFolder(data)) {
            DueForm kept = new ReportService(new Store(again, session))
                    .due(session.today())
                    .getFirst();
            assertThat(kept.form().name()).isEqualTo("每日重点人员统计表");
            assertThat(kept.form().recipient()).isEqualTo("street");
            assertThat(kept.form().due()).hasToString("17:00");
            assertThat(kept.state()).isEqualTo(DueForm.State.DONE);
            byte[] written = Files.readAllBytes(folder.resolve(kept.filled().fileName()));
            assertThat(kept.filled().digest()).isEqualTo(BlankForm.digest(written));
            Sheet sheet = TestForms.open(written).getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(wuhan);
            assertThat(sheet.getRow(4).getCell(6).toString()).isEmpty();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).endsWith("填报日期：2020年2月20日");
        }
    }

    private Path blank(BlankForm form) throws Exception {
        return Files.write(folder.resolve(form.name()), form.content());
    }

    private void work(ReportService service, Path form) {
        Messages text = Messages.of(Screens.CHINESE);
        ReportViewModel model = new ReportViewModel(service, SampleDesk.tools(text, told));
        Stage stage = Screens.show(1366, 768, () -> view(model, text, new Answers(form, folder)));
        try {
            robot.targetWindow(stage);
            press(KeyCode.CONTROL, KeyCode.O);
            assertThat(model.pointingProperty().get()).isNotNull();
            press(KeyCode.ESCAPE);
            assertThat(model.forms())
                    .as("nothing is kept of what was only looked at")
                    .isEmpty();

            press(KeyCode.CONTROL, KeyCode.O);
            press(KeyCode.SPACE);
            press(KeyCode.ESCAPE);
            assertThat(model.pointingProperty().get())
                    .as("what was said is not lost by one key")
                    .isNotNull();
            assertThat(((Label) robot.lookup("#report-hint").query()).getText()).contains("再按一次 Esc");
            picture("report-unsaved", stage);
            press(KeyCode.ESCAPE);
            assertThat(model.pointingProperty().get()).isNull();

            press(KeyCode.CONTROL, KeyCode.O);
            confirmAndSave(model);
            assertThat(model.forms()).hasSize(1);
            assertThat(((Button) robot.lookup("#report-fill").query()).getText())
                    .isEqualTo("生成全部应报（1 张）");

            focus("#reporting");
            press(KeyCode.F9);
            assertThat(told).anyMatch(each -> each.startsWith("已填好 1 张表"));
            assertThat(model.forms().getFirst().state()).isEqualTo(DueForm.State.DONE);
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    private void confirmAndSave(ReportViewModel model) {
        PointViewModel pointing = model.pointingProperty().get();
        assertThat(pointing.unconfirmed()).as("nothing is taken for granted").isEqualTo(8);
        press(KeyCode.SPACE);
        assertThat(pointing.unconfirmed()).isEqualTo(7);
        fire("#report-confirm");
        assertThat(pointing.unconfirmed()).isZero();
        type("#report-recipient", "street");
        type("#report-due", "17:00");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(model.pointingProperty().get()).isNull();
    }

    @Test
    void aCellIsPointedAtByKeyboard() throws Exception {
        try (Database database = Database.inMemory()) {
            SamplePosts.fill(database, session);
            Messages text = Messages.of(Screens.CHINESE);
            ReportViewModel model =
                    new ReportViewModel(new ReportService(new Store(database, session)), SampleDesk.tools(text, told));
            Path form = blank(TestForms.counts());
            Stage stage = Screens.show(1366, 768, () -> view(model, text, new Answers(form, folder)));
            try {
                robot.targetWindow(stage);
                press(KeyCode.CONTROL, KeyCode.O);
                PointViewModel pointing = model.pointingProperty().get();
                int before = pointing.bindings().size();
                Screens.onWindow(() -> {
                    pointing.chosenProperty().set(org.sevenloop.model.exchange.Place.of("统计", "F5"));
                    return stage;
                });
                focus("#report-grid");
                press(KeyCode.RIGHT);
                assertThat(pointing.chosenProperty().get().cell()).isEqualTo("G5");
                press(KeyCode.ENTER);
                robot.targetWindow(javafx.stage.Window.getWindows().getLast());
                assertThat(robot.lookup("#report-kind-figure").tryQuery()).isPresent();
                press(KeyCode.CONTROL, KeyCode.ENTER);
                robot.targetWindow(javafx.stage.Window.getWindows().getLast());
                Screens.onWindow(() -> {
                    ((javafx.scene.control.CheckBox) robot.lookup("#report-own").query()).setSelected(true);
                    return stage;
                });
                type("#report-filter-PLACE", "武汉 荆州");
                type("#report-note", "only these");
                picture("report-figure", stage);
                press(KeyCode.CONTROL, KeyCode.ENTER);
                robot.targetWindow(stage);
                assertThat(pointing.bindings()).hasSize(before + 1);
                assertThat(pointing.at(pointing.chosenProperty().get())
                                .orElseThrow()
                                .proposed())
                        .isFalse();
                picture("report-own", stage);
                focus("#report-grid");
                press(KeyCode.DELETE);
                assertThat(pointing.bindings()).hasSize(before);
                aListIsPointedAt(pointing, stage);
            } finally {
                Screens.onWindow(() -> {
                    stage.close();
                    return stage;
                });
            }
        }
    }

    /** The last row of a long form is reached, seen and bound by keyboard like the first. */
    @Test
    void aCellFarDownIsPointedAtByKeyboard() throws Exception {
        try (Database database = Database.inMemory()) {
            SamplePosts.fill(database, session);
            Messages text = Messages.of(Screens.CHINESE);
            ReportViewModel model =
                    new ReportViewModel(new ReportService(new Store(database, session)), SampleDesk.tools(text, told));
            Path form = blank(TestForms.lines(180));
            Stage stage = Screens.show(1366, 768, () -> view(model, text, new Answers(form, folder)));
            try {
                robot.targetWindow(stage);
                press(KeyCode.CONTROL, KeyCode.O);
                PointViewModel pointing = model.pointingProperty().get();
                focus("#report-grid");
                for (int i = 0; i < 12; i++) {
                    press(KeyCode.PAGE_DOWN);
                }
                press(KeyCode.RIGHT);
                assertThat(pointing.chosenProperty().get().cell()).isEqualTo("B180");
                Node chosen = chosen();
                assertThat(chosen).isNotNull();
                Node grid = robot.lookup("#report-grid").query();
                assertThat(Screens.<Boolean>onWindow(() -> grid.localToScene(grid.getLayoutBounds())
                                .contains(chosen.localToScene(chosen.getLayoutBounds()))))
                        .as("in sight")
                        .isTrue();
                picture("report-point-far", stage);
                press(KeyCode.ENTER);
                robot.targetWindow(javafx.stage.Window.getWindows().getLast());
                press(KeyCode.CONTROL, KeyCode.ENTER);
                robot.targetWindow(javafx.stage.Window.getWindows().getLast());
                focus("#report-figure");
                press(KeyCode.DOWN);
                press(KeyCode.CONTROL, KeyCode.ENTER);
                robot.targetWindow(stage);
                assertThat(pointing.at(org.sevenloop.model.exchange.Place.of("明细", "B180")))
                        .isPresent();
                focus("#report-grid");
                for (int i = 0; i < 12; i++) {
                    press(KeyCode.PAGE_UP);
                }
                assertThat(pointing.chosenProperty().get().cell()).isEqualTo("B1");
                assertThat(chosen()).isNotNull();
                assertThat(robot.lookup(".sl-form-cell").queryAll())
                        .as("only those around are drawn")
                        .hasSizeLessThan(400);
            } finally {
                Screens.onWindow(() -> {
                    stage.close();
                    return stage;
                });
            }
        }
    }

    private @Nullable Node chosen() {
        return robot.lookup(".sl-form-cell").queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().toString().contains("chosen"))
                .findFirst()
                .orElse(null);
    }

    private void aListIsPointedAt(PointViewModel pointing, Stage stage) {
        Screens.onWindow(() -> {
            pointing.chosenProperty().set(org.sevenloop.model.exchange.Place.of("统计", "C6"));
            return stage;
        });
        focus("#report-grid");
        press(KeyCode.ENTER);
        robot.targetWindow(javafx.stage.Window.getWindows().getLast());
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.targetWindow(javafx.stage.Window.getWindows().getLast());
        Screens.onWindow(() -> {
            @SuppressWarnings("unchecked")
            var column = (javafx.scene.control.ComboBox<ListField>)
                    robot.lookup("#report-column-1").query();
            column.setValue(ListField.NAME);
            return stage;
        });
        picture("report-list", stage);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        robot.targetWindow(stage);
        assertThat(pointing.at(org.sevenloop.model.exchange.Place.of("统计", "B6")))
                .hasValueSatisfying(each -> assertThat(((Binding.ListRows) each).columns())
                        .containsExactly(java.util.Map.entry(1, ListField.NAME)));
    }

    private static void picture(String name, Stage stage) {
        Screens.write(name + "-1366x768-zh", Screens.seen(() -> Screens.picture(stage, 1366, 768)));
    }

    @Test
    void theDeskInBothLanguages() throws Exception {
        try (Database database = Database.inMemory()) {
            SampleCommunity.fill(database, 8);
            ReportService service = new ReportService(new Store(database, session));
            Path counts = blank(TestForms.counts());
            Path people = blank(TestForms.people());
            for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
                Messages text = Messages.of(language);
                Screens.shoot("report-empty", 1366, 768, text, all -> view(service, all), stage -> {});
            }
            keep(service, counts, "沿江街道防控办", "17:00");
            keep(service, people, "市疾控中心", "");
            service.fill(List.of(service.due(session.today()).getFirst().form()), session.today(), folder, "");
            for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
                Messages text = Messages.of(language);
                Screens.shoot("report-due", 1366, 768, text, all -> view(service, all), stage -> {});
                for (Path form : List.of(counts, people)) {
                    String name = form.equals(counts) ? "report-point-counts" : "report-point-people";
                    Screens.shoot(name, 1366, 768, text, all -> pointing(service, form, all), stage -> {});
                }
            }
            assertThat(service.due(session.today())).extracting(DueForm::state).contains(DueForm.State.DONE);
        }
    }

    private static void keep(ReportService service, Path file, String recipient, String due) {
        var form = service.open(file);
        service.save(new org.sevenloop.model.report.ReportForm(
                null,
                form.name(),
                recipient,
                due.isEmpty() ? null : java.time.LocalTime.parse(due),
                form.days(),
                form.blank(),
                form.bindings().stream()
                        .map(org.sevenloop.model.report.Binding::confirmed)
                        .toList()));
    }

    private Parent view(ReportService service, Messages text) {
        return view(new ReportViewModel(service, SampleDesk.tools(text, told)), text, new Answers(null, folder));
    }

    private Parent pointing(ReportService service, Path form, Messages text) {
        ReportViewModel model = new ReportViewModel(service, SampleDesk.tools(text, told));
        Parent view = view(model, text, new Answers(form, folder));
        model.open(form);
        return view;
    }

    private static Parent view(ReportViewModel model, Messages text, ReportFiles files) {
        ReportView view = new ReportView(model, text);
        view.setFiles(files);
        model.shown(DeskFilter.NONE);
        return DeskFrame.of(view);
    }

    private void press(KeyCode... keys) {
        for (int i = 0; i < keys.length - 1; i++) {
            robot.press(keys[i]);
        }
        robot.type(keys[keys.length - 1]);
        for (int i = keys.length - 2; i >= 0; i--) {
            robot.release(keys[i]);
        }
        Screens.settle();
    }

    private void fire(String id) {
        focus(id);
        press(KeyCode.SPACE);
    }

    private void type(String id, String words) {
        Screens.onWindow(() -> {
            ((TextInputControl) robot.lookup(id).query()).clear();
            return id;
        });
        focus(id);
        Screens.onWindow(() -> {
            ((TextInputControl) robot.lookup(id).query()).setText(words);
            return id;
        });
    }

    private void focus(String id) {
        Screens.onWindow(() -> {
            Node node = robot.lookup(id).query();
            node.requestFocus();
            return node;
        });
    }
}
