package org.sevenloop.ui.checkpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointEntry;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftEntry;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DateField;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** The small forms of this desk. */
final class ShiftForms {
    private final CheckpointViewModel model;
    private final Messages text;
    private final ShiftWords words;

    private record Turn(Duty duty, String title) {}

    ShiftForms(CheckpointViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.words = new ShiftWords(text);
    }

    void correct(Node owner, Duty duty) {
        TextField name = new TextField(duty.worker());
        TextField phone = new TextField(duty.phone());
        TextField unit = new TextField(duty.workUnit());
        TextField role = new TextField(duty.role());
        FormPane form = new FormPane()
                .field(text.text("checkpoint.field.name"), name, () -> required(name, "checkpoint.refused.name"))
                .field(text.text("checkpoint.field.phone"), phone)
                .field(text.text("checkpoint.field.unit"), unit)
                .field(text.text("checkpoint.field.role"), role);
        ask(
                owner,
                "checkpoint.correct",
                form,
                () -> model.correct(
                        duty.id(), new Worker(name.getText(), phone.getText(), unit.getText(), role.getText())));
    }

    /** Who changes turns with whom: everybody of the days on view outside this shift. */
    void swap(Node owner, Duty duty) {
        RosterPage page = model.pageProperty().get();
        if (page == null) {
            return;
        }
        ComboBox<Turn> other = Fields.search(Turn::title);
        other.getItems().setAll(turns(page, duty));
        FormPane form = new FormPane()
                .field(
                        text.text("checkpoint.swap.with"),
                        other,
                        () -> other.getValue() == null ? text.text("checkpoint.swap.choose") : null);
        ask(
                owner,
                "checkpoint.swap",
                form,
                () -> model.swap(duty, other.getValue().duty()));
    }

    private List<Turn> turns(RosterPage page, Duty duty) {
        Map<CheckpointId, Checkpoint> points = points(page);
        List<Turn> turns = new ArrayList<>();
        for (Shift shift : page.roster().shifts()) {
            if (!shift.id().equals(duty.shift())) {
                for (Duty other : shift.duties()) {
                    turns.add(new Turn(
                            other, text.text("checkpoint.swap.turn", other.worker(), words.title(shift, points))));
                }
            }
        }
        return turns;
    }

    /** To which other shift of the days on view somebody goes. */
    void move(Node owner, Duty duty) {
        RosterPage page = model.pageProperty().get();
        if (page == null) {
            return;
        }
        Map<CheckpointId, Checkpoint> points = points(page);
        ComboBox<Shift> to = Fields.search(shift -> words.title(shift, points));
        to.setId("checkpoint-move-to");
        to.getItems()
                .setAll(page.roster().shifts().stream()
                        .filter(shift -> !shift.id().equals(duty.shift()))
                        .toList());
        FormPane form = new FormPane()
                .field(
                        text.text("checkpoint.move.to"),
                        to,
                        () -> to.getValue() == null ? text.text("checkpoint.move.choose") : null);
        ask(owner, "checkpoint.move", form, () -> model.move(duty, to.getValue().id()));
    }

    private static Map<CheckpointId, Checkpoint> points(RosterPage page) {
        Map<CheckpointId, Checkpoint> points = new HashMap<>();
        page.roster().checkpoints().forEach(point -> points.put(point.id(), point));
        return points;
    }

    /** A new checkpoint or sealed point (null), or one to put right. */
    void point(Node owner, @Nullable Checkpoint point) {
        TextField name = new TextField(point == null ? "" : point.name());
        TextField place = new TextField(point == null ? "" : point.place());
        TextField keeper = new TextField(point == null ? "" : point.keeper());
        TextField heads = new TextField(String.valueOf(point == null ? Checkpoint.USUAL_HEADS : point.required()));
        TextField note = new TextField(point == null ? "" : point.note());
        CheckBox sealed = new CheckBox(text.text("checkpoint.field.sealed.hint"));
        sealed.setSelected(point != null && point.sealed());
        name.setId("checkpoint-point-name");
        FormPane form = new FormPane()
                .field(text.text("checkpoint.field.point"), name, () -> required(name, "checkpoint.refused.point.name"))
                .field(text.text("checkpoint.field.sealed"), sealed)
                .field(
                        text.text("checkpoint.field.required"),
                        heads,
                        () -> heads.getText().strip().matches("\\d{1,2}")
                                ? null
                                : text.text("checkpoint.refused.required"))
                .field(text.text("checkpoint.field.place"), place)
                .field(text.text("checkpoint.field.keeper"), keeper)
                .field(text.text("checkpoint.field.note"), note);
        String verb = point == null ? "checkpoint.point.add" : "checkpoint.point.correct";
        ask(
                owner,
                verb,
                form,
                () -> model.enter(new CheckpointEntry(
                        point == null ? null : point.id(),
                        name.getText(),
                        sealed.isSelected(),
                        Integer.parseInt(heads.getText().strip()),
                        place.getText(),
                        keeper.getText(),
                        note.getText())));
    }

    /** A shift that no sheet brought. */
    void shift(Node owner, RosterPage page) {
        ComboBox<Checkpoint> point = Fields.choice(
                page.roster().checkpoints().stream()
                        .filter(each -> !each.sealed())
                        .toList(),
                Checkpoint::name);
        point.getSelectionModel().selectFirst();
        var day = DateField.of(page.roster().from(), page.now().getYear());
        TextField name = new TextField();
        TextField starts = new TextField();
        TextField ends = new TextField();
        FormPane form = new FormPane()
                .field(
                        text.text("checkpoint.field.point"),
                        point,
                        () -> point.getValue() == null ? text.text("checkpoint.refused.point.name") : null)
                .field(text.text("checkpoint.field.day"), day)
                .field(text.text("checkpoint.field.shift"), name, () -> required(name, "checkpoint.refused.shift.name"))
                .field(text.text("checkpoint.field.starts"), starts)
                .field(text.text("checkpoint.field.ends"), ends);
        ask(
                owner,
                "checkpoint.shift.add",
                form,
                () -> model.addShift(new ShiftEntry(
                        point.getValue().id(), day.getValue(), name.getText(), starts.getText(), ends.getText())));
    }

    private @Nullable String required(TextField field, String problem) {
        return field.getText().isBlank() ? text.text(problem) : null;
    }

    private void ask(Node owner, String verb, FormPane form, Runnable save) {
        new FormDialog(text, owner.getScene() == null ? null : owner.getScene().getWindow(), text.text(verb), form)
                .ask(save);
    }
}
