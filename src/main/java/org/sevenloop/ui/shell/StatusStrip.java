package org.sevenloop.ui.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The line at the foot: what is safe, which day is worked on, what is running, and what can be taken back. */
final class StatusStrip extends StatusBar {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private final ShellViewModel model;
    private final Messages text;
    private final HBox saved = line();
    private final HBox work = line();
    private final Label workName = Texts.whole(Texts.helper(""));
    private final ProgressBar bar = new ProgressBar();
    private final Label percent = Texts.whole(Texts.helper(""));
    private final DayPopup days;

    StatusStrip(ShellViewModel model, Messages text, Runnable help) {
        this.model = model;
        this.text = text;
        this.days = new DayPopup(model, text);
        getStyleClass().add("sl-status");
        setText("");
        bar.getStyleClass().add("sl-thin");
        bar.setPrefWidth(96);
        work.getChildren().setAll(workName, bar, percent, Buttons.link(text.text("common.cancel"), model::cancelJob));
        model.saved().subscribe(this::showSaved);
        model.job().subscribe(this::showJob);
        getLeftItems().addAll(saved, day(), work);
        Button keys = button(text.text("shell.help"), help);
        keys.setGraphic(Icons.small(MaterialDesignH.HELP_CIRCLE_OUTLINE));
        getRightItems().addAll(undo(), keys);
    }

    private Node day() {
        Button day = button("", () -> {});
        day.setGraphic(Icons.small(MaterialDesignC.CALENDAR_EDIT));
        day.setOnAction(e -> days.show(day));
        Badge chosen = Badge.state(Colour.YELLOW, text.text("shell.day.chosen"));
        chosen.visibleProperty().bind(model.dayChosen());
        chosen.managedProperty().bind(model.dayChosen());
        model.now().subscribe(now -> day.setText(text.text("shell.day", written(now))));
        HBox box = line();
        box.getChildren().setAll(day, chosen);
        return box;
    }

    private String written(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        return DateTimeFormatter.ofPattern(text.text("shell.day.pattern"), text.locale())
                .format(day);
    }

    private Node undo() {
        Button undo = button("", model::undo);
        // A file's name may hold an underscore.
        undo.setMnemonicParsing(false);
        undo.setGraphic(Icons.small(MaterialDesignH.HISTORY));
        HBox box = line();
        box.getChildren().setAll(undo, Buttons.key("Ctrl+Z"));
        model.undoLabel().subscribe(label -> {
            undo.setText(text.text("shell.undo", label));
            box.setVisible(!label.isEmpty());
            box.setManaged(!label.isEmpty());
        });
        return box;
    }

    private void showSaved(@Nullable SaveState state) {
        if (state == null) {
            saved.getChildren().clear();
        } else if (state.failed()) {
            saved.getChildren()
                    .setAll(
                            Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.SMALL, "sl-icon-red"),
                            Texts.whole(Texts.of(text.text("shell.saved.failed"), "sl-t12", "sl-fg-red")));
        } else {
            saved.getChildren()
                    .setAll(
                            Icons.of(MaterialDesignC.CONTENT_SAVE_CHECK_OUTLINE, Icons.SMALL, "sl-icon-green"),
                            Texts.whole(Texts.helper(text.text("shell.saved", TIME.format(state.at())))));
        }
    }

    private void showJob(@Nullable JobLine job) {
        work.setVisible(job != null);
        work.setManaged(job != null);
        if (job != null) {
            workName.setText(job.others() == 0 ? job.label() : text.text("shell.job.more", job.label(), job.others()));
            bar.setProgress(job.fraction());
            percent.setText(job.fraction() < 0 ? "" : text.text("shell.percent", (int) (job.fraction() * 100)));
        }
    }

    private static Button button(String label, Runnable action) {
        Button button = new Button(label);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
