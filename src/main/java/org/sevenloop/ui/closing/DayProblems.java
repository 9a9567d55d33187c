package org.sevenloop.ui.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.sevenloop.model.closing.DayPage;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.closing.ProblemFilter;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.ListDesk;
import org.sevenloop.ui.common.Texts;

/** What was raised, and what became of it: Enter settles, Backspace opens again, Delete carries over, Insert raises. */
final class DayProblems extends VBox {
    private static final double KIND = 74;
    private static final double GROUP = 58;
    private static final double OWNER = 64;
    private static final double STATE = 132;

    private final DayViewModel model;
    private final Messages text;
    private final DayForms forms;
    private final TableView<DayProblem> table;
    private final Map<ProblemFilter, Label> counts = new EnumMap<>(ProblemFilter.class);
    private final HBox acts = new HBox(8);

    DayProblems(DayViewModel model, Messages text, DayForms forms) {
        super(8);
        this.model = model;
        this.text = text;
        this.forms = forms;
        Node none = new EmptyState(
                MaterialDesignM.MESSAGE_ALERT_OUTLINE,
                text.text("closing.day.none"),
                text.text("closing.day.none.advice"));
        this.table = DataTable.of(model.problems(), none, problem -> settle());
        table.setId("day-problems");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Card card = Card.flush(text.text("closing.day.problems"), table, chips());
        VBox.setVgrow(card, Priority.ALWAYS);
        buttons();
        getChildren().addAll(card, acts);
        model.pageProperty().subscribe(this::show);
        model.wantedProperty().subscribe(point -> {
            if (point instanceof OpenPoint.Unsettled unsettled) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(unsettled.problem());
                table.requestFocus();
            }
        });
    }

    private void columns() {
        add(DataTable.node(text.text("closing.day.column.kind"), KIND, this::kind, null), KIND);
        table.getColumns().add(DataTable.node(text.text("closing.day.column.content"), 240, this::content, null));
        add(
                DataTable.text(text.text("closing.day.column.group"), GROUP, problem -> model.words()
                        .group(model.board(), problem.group())),
                GROUP);
        add(
                DataTable.text(text.text("closing.day.column.owner"), OWNER, problem -> problem.owner()
                        .name()),
                OWNER);
        add(DataTable.node(text.text("closing.day.column.state"), STATE, this::state, null), STATE);
        table.getColumns().add(DataTable.node("", 36, this::photo, null));
    }

    /** No badge and no name is cut: the content, whose whole stands in its tooltip, gives way. */
    private void add(TableColumn<DayProblem, ?> column, double least) {
        column.setMinWidth(least);
        table.getColumns().add(column);
    }

    private Node kind(DayProblem problem) {
        return Badge.neutral(model.words().kind(problem.kind()));
    }

    /** Where it is too long for the column, the whole of it stands in the tooltip. */
    private Node content(DayProblem problem) {
        String place = problem.place().isEmpty() ? "" : text.text("closing.problem.place", problem.place());
        Label words = Texts.cell(place + model.words().content(problem));
        words.setTooltip(new Tooltip(words.getText()));
        return words;
    }

    private Node state(DayProblem problem) {
        String word = model.words().state(model.board(), problem);
        if (!problem.openOn(model.day())) {
            Badge done = Badge.state(Colour.GREEN, text.text("closing.day.state.settled"));
            done.setTooltip(new Tooltip(word));
            return done;
        }
        return Badge.state(
                problem.overnightOn(model.day())
                        ? Colour.RED
                        : problem.dueOn(model.day()) ? Colour.YELLOW : Colour.BLUE,
                word);
    }

    private @Nullable Node photo(DayProblem problem) {
        return problem.photo()
                ? Buttons.icon(
                        MaterialDesignC.CAMERA_OUTLINE,
                        text.text("closing.day.photo"),
                        () -> model.photo(problem, picture -> forms.photo(this, problem, picture)))
                : null;
    }

    private HBox chips() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox(6);
        row.setAlignment(Pos.CENTER_RIGHT);
        for (ProblemFilter each : ProblemFilter.values()) {
            Label count = Texts.of("", "sl-bold");
            counts.put(each, count);
            ToggleButton chip = ListDesk.chip(text.text("closing.day.filter." + each), count);
            chip.setToggleGroup(group);
            model.filterProperty().subscribe(is -> chip.setSelected(is == each));
            chip.setOnAction(e -> {
                chip.setSelected(true);
                model.filterProperty().set(each);
            });
            row.getChildren().add(chip);
        }
        return row;
    }

    private void buttons() {
        Button settle = Buttons.plain(text.text("closing.day.settle"), MaterialDesignC.CHECK, this::settle);
        settle.setId("day-settle");
        Button carry = Buttons.plain(text.text("closing.day.carry"), this::carry);
        carry.setId("day-carry");
        Button back = Buttons.plain(text.text("closing.day.unsettle"), () -> model.unsettle(chosen()));
        acts.getChildren().addAll(settle, carry, back);
        acts.setAlignment(Pos.CENTER_RIGHT);
        table.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    }

    private void offer() {
        acts.setDisable(!model.open() || chosen().isEmpty());
    }

    /** Those chosen that can be changed from here. */
    private List<DayProblem> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(each -> model.open(each.group()))
                .toList();
    }

    private void show(@Nullable DayPage page) {
        counts.forEach((filter, label) ->
                label.setText(Integer.toString(page == null ? 0 : page.board().count(filter))));
        offer();
    }

    private void settle() {
        List<DayProblem> open =
                chosen().stream().filter(each -> each.openOn(model.day())).toList();
        if (model.open() && !open.isEmpty()) {
            forms.settle(this, open);
        }
    }

    private void carry() {
        List<OpenPoint> points = model.board().open().stream()
                .filter(point -> point instanceof OpenPoint.Unsettled one && chosen().contains(one.problem()))
                .toList();
        if (model.open() && !points.isEmpty()) {
            forms.carry(this, points);
        }
    }

    private void key(KeyEvent e) {
        if (e.isAltDown() || e.isShortcutDown() || !model.open()) {
            return;
        }
        if (e.getCode() == KeyCode.INSERT) {
            forms.raise(this, null);
        } else if (e.getCode() == KeyCode.DELETE) {
            carry();
        } else if (e.getCode() == KeyCode.BACK_SPACE) {
            model.unsettle(chosen());
        } else {
            return;
        }
        e.consume();
    }
}
