package org.sevenloop.ui.closing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** Groups and their cadres with what each has to do: ticked by click, and by 1, 2, 3, 0, Space and Enter for all chosen lines. */
final class DayTable {
    private static final double TICK = 100;

    private final DayViewModel model;
    private final Messages text;
    private final TableView<DayRow> table;
    private List<DayRow> held = List.of();

    DayTable(DayViewModel model, Messages text, Node empty, Runnable raise, Runnable carry) {
        this.model = model;
        this.text = text;
        this.table = DataTable.of(model.rows(), empty, row -> close());
        table.setId("day");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new GroupRow());
        table.getColumns().add(DataTable.node(text.text("closing.day.column.name"), 112, this::name, null));
        for (int i = 0; i < DayRow.DUTIES; i++) {
            int number = i;
            TableColumn<DayRow, DayRow> duty = DataTable.node(
                    model.words().column(number),
                    TICK,
                    row -> chip(row, row.task(number), () -> model.toggle(List.of(row), number)),
                    null);
            duty.setMinWidth(TICK);
            table.getColumns().add(duty);
        }
        table.getColumns().add(DataTable.node(text.text("closing.day.column.nothing"), 94, this::nothing, null));
        TableColumn<DayRow, DayRow> closed =
                DataTable.node(text.text("closing.day.column.closed"), 88, this::closed, null);
        closed.setMinWidth(88);
        table.getColumns().add(closed);
        TableColumn<DayRow, Long> left = DataTable.figure(text.text("closing.day.column.left"), 46, DayRow::left);
        left.setSortable(false);
        table.getColumns().add(left);
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(e, raise, carry));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<DayRow>) change -> {
            if (!change.getList().isEmpty()) {
                held = List.copyOf(change.getList());
            }
        });
        model.pageProperty().subscribe(this::hold);
        model.wantedProperty().subscribe(point -> {
            if (point != null) {
                lead(point);
            }
        });
    }

    /** After a save the same lines are chosen, so that the next key goes to them too. */
    private void hold() {
        List<DayRow> before = held;
        for (DayRow row : model.rows()) {
            if (before.stream().anyMatch(row::same)) {
                table.getSelectionModel().select(row);
            }
        }
    }

    TableView<DayRow> node() {
        return table;
    }

    List<DayRow> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private Node name(DayRow row) {
        if (!row.isGroup()) {
            return Texts.whole(Texts.cell(DayPaper.name(row)));
        }
        Label group = Texts.whole(Texts.bold(row.group().name()));
        if (model.readOnly(row.group().id())) {
            group.setGraphic(Icons.small(MaterialDesignE.EYE_OUTLINE));
            group.setTooltip(new Tooltip(text.text("closing.day.readonly")));
        }
        if (row.group().workUnit().isEmpty()) {
            return group;
        }
        Label workUnit = Texts.helper(row.group().workUnit());
        workUnit.setTooltip(new Tooltip(row.group().workUnit()));
        HBox both = new HBox(6, group, workUnit);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node chip(DayRow row, DayTask task, Runnable toggle) {
        boolean done = row.board().ticked(task);
        ToggleButton chip = Buttons.chip(model.words().duty(task.duty()));
        chip.setId("day-" + task.duty().name().toLowerCase(Locale.ROOT) + "-"
                + row.group().id().value());
        chip.setSelected(done);
        if (done) {
            chip.setGraphic(Icons.small(MaterialDesignC.CHECK));
        } else if (row.carried(task)) {
            chip.setGraphic(Icons.small(MaterialDesignA.ARROW_RIGHT));
        }
        chip.setFocusTraversable(false);
        // Of a closed day, and of a group that others note, it is still to be read.
        chip.setMouseTransparent(!model.open(row.group().id()));
        chip.setOnAction(e -> {
            chip.setSelected(done);
            toggle.run();
        });
        return chip;
    }

    private @Nullable Node nothing(DayRow row) {
        int raised = row.board().raised(row.group().id());
        if (!row.isGroup()) {
            return null;
        }
        return raised > 0
                ? Texts.whole(Texts.helper(text.text("closing.day.raised", raised)))
                : chip(row, row.own(DayDuty.NOTHING), () -> model.toggle(List.of(row), DayDuty.NOTHING));
    }

    private @Nullable Node closed(DayRow row) {
        return row.isGroup()
                ? chip(row, row.own(DayDuty.CLOSED), () -> model.toggle(List.of(row), DayDuty.CLOSED))
                : null;
    }

    private List<DayRow> groups() {
        return chosen().stream().filter(DayRow::isGroup).toList();
    }

    private void close() {
        if (model.open() && !groups().isEmpty()) {
            model.toggle(groups(), DayDuty.CLOSED);
        }
    }

    private void key(KeyEvent e, Runnable raise, Runnable carry) {
        if (e.isAltDown() || e.isShortcutDown() || !model.open()) {
            return;
        }
        switch (e.getCode()) {
            case DIGIT1, NUMPAD1 -> model.toggle(chosen(), 0);
            case DIGIT2, NUMPAD2 -> model.toggle(chosen(), 1);
            case DIGIT3, NUMPAD3 -> model.toggle(chosen(), 2);
            case DIGIT0, NUMPAD0 -> model.toggle(groups(), DayDuty.NOTHING);
            case SPACE -> model.toggleAll(chosen());
            case INSERT -> raise.run();
            case DELETE -> carry.run();
            default -> {
                return;
            }
        }
        e.consume();
    }

    /** Chooses the line in which something is open. */
    private void lead(OpenPoint point) {
        for (DayRow row : model.rows()) {
            boolean here = point instanceof OpenPoint.Undone undone
                    && row.group().id().equals(undone.task().group())
                    && Objects.equals(row.cadre(), undone.task().cadre());
            if (here) {
                table.getSelectionModel().clearSelection();
                table.getSelectionModel().select(row);
                table.scrollTo(row);
                table.requestFocus();
            }
        }
    }

    /** A group's line stands out from its cadres'. */
    private static final class GroupRow extends TableRow<DayRow> {
        @Override
        protected void updateItem(@Nullable DayRow row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("sl-group-row");
            if (row != null && !empty && row.isGroup()) {
                getStyleClass().add("sl-group-row");
            }
        }
    }
}
