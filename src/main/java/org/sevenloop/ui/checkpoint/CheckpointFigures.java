package org.sevenloop.ui.checkpoint;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;

/** The figures beside the desk's title, each with its unit. */
final class CheckpointFigures {
    private final Messages text;
    private final HBox row = new HBox(4);
    private final HBox today = new HBox(4);
    private final Label checkpoints = figure("checkpoint-checkpoints");
    private final Label sealed = figure("checkpoint-sealed");
    private final Label duties = figure("checkpoint-duties");
    private final Label shifts = figure("checkpoint-shifts");
    private final Label shorts = figure("checkpoint-short");
    private final Label todayDuties = figure("checkpoint-today-duties");
    private final Label todayShifts = figure("checkpoint-today-shifts");
    private final Label todayShorts = figure("checkpoint-today-short");

    CheckpointFigures(Messages text) {
        this.text = text;
        row.setAlignment(Pos.CENTER_LEFT);
        today.setAlignment(Pos.CENTER_LEFT);
        today.managedProperty().bind(today.visibleProperty());
        today.getChildren()
                .addAll(
                        unit("checkpoint.figure.today"),
                        todayDuties,
                        unit("checkpoint.figure.duties"),
                        todayShifts,
                        unit("checkpoint.figure.shifts"),
                        todayShorts,
                        unit("checkpoint.figure.short"));
        row.getChildren()
                .addAll(
                        checkpoints,
                        unit("checkpoint.figure.checkpoints"),
                        sealed,
                        unit("checkpoint.figure.sealed"),
                        unit("checkpoint.figure.ahead"),
                        duties,
                        unit("checkpoint.figure.duties"),
                        shifts,
                        unit("checkpoint.figure.shifts"),
                        shorts,
                        unit("checkpoint.figure.short"),
                        today);
    }

    HBox node() {
        return row;
    }

    /** Where there is little room, today's figures give way. */
    void narrow(ObservableBooleanValue narrow) {
        today.visibleProperty().bind(Bindings.not(narrow));
    }

    void show(RosterPage page) {
        long closed =
                page.roster().checkpoints().stream().filter(Checkpoint::sealed).count();
        set(checkpoints, page.figures().checkpoints());
        set(sealed, closed);
        set(duties, page.figures().duties());
        set(shifts, page.figures().shifts());
        alarm(shorts, page.figures().shiftsShort());
        set(todayDuties, page.today().duties());
        set(todayShifts, page.today().shifts());
        alarm(todayShorts, page.today().shiftsShort());
    }

    private static void alarm(Label label, long number) {
        label.getStyleClass().removeAll("sl-bold", "sl-fg-red");
        if (number > 0) {
            label.getStyleClass().addAll("sl-bold", "sl-fg-red");
        }
        set(label, number);
    }

    private static void set(Label label, long number) {
        label.setText(String.format(Locale.ROOT, "%,d", number));
    }

    private static Label figure(String id) {
        Label label = Texts.whole(Texts.of("", "sl-t13"));
        label.setId(id);
        return label;
    }

    private Label unit(String key) {
        return Texts.whole(Texts.of(text.text(key), "sl-t13", "sl-muted"));
    }
}
