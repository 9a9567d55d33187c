package org.sevenloop.ui.report;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.model.report.FormSheet;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** A form opened to be pointed at: its sheet at the left, what it is and what goes where at the right. */
final class PointPane extends VBox {
    private static final double SIDE = 352;
    private static final double FIELD = 210;

    private final PointViewModel model;
    private final Messages text;
    private final ReportWords words;
    private final Runnable close;
    private final FormGrid grid;
    private final PointForms forms;
    private final Button confirm;
    private final TextField name;
    private final TextField recipient;
    private final TextField due;
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final FormPane about;
    private final Label hint = Texts.of("", "sl-t12");
    private boolean warned;

    PointPane(PointViewModel model, Messages text, Runnable close) {
        super(8);
        this.model = model;
        this.text = text;
        this.close = close;
        this.words = new ReportWords(text);
        this.grid = new FormGrid(model, words, text.text("report.formula"));
        this.forms = new PointForms(model, text, words, grid);
        this.confirm = Buttons.plain("", model::confirmAll);
        ReportForm form = model.formProperty().get();
        this.name = Fields.text("report-name", form.name());
        this.recipient = Fields.text("report-recipient", form.recipient());
        this.due =
                Fields.text("report-due", form.due() == null ? "" : form.due().toString());
        this.about = about();
        getStyleClass().add("sl-page");
        confirm.setId("report-confirm");
        Card sheet = Card.of(grid);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        VBox side = new VBox(12, Card.titled(text.text("report.form"), about), bound());
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        HBox columns = new HBox(12, sheet, side);
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(head(), columns);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::open);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.formProperty().subscribe(now -> counted());
    }

    void focusGrid() {
        grid.requestFocus();
    }

    private Node head() {
        hint.setId("report-hint");
        warn(false);
        Button save = Buttons.accent(text.text("report.save"), this::save);
        save.setId("report-save");
        HBox head = new HBox(
                Buttons.plain(text.text("report.back"), MaterialDesignA.ARROW_LEFT, this::leave), hint, Texts.spring());
        if (model.sheets().size() > 1) {
            ComboBox<FormSheet> sheets = Fields.choice(model.sheets(), FormSheet::name);
            sheets.setId("report-sheet");
            sheets.valueProperty().bindBidirectional(model.sheetProperty());
            head.getChildren().add(sheets);
        }
        head.getChildren().addAll(confirm, save);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private FormPane about() {
        FlowPane week = new FlowPane(4, 4);
        week.setPrefWrapLength(FIELD);
        week.getStyleClass().add("sl-week");
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton chip = Buttons.chip(words.of(day).replaceAll("\\p{IsHan}(?=\\p{IsHan})", ""));
            chip.setAccessibleText(words.of(day));
            chip.setSelected(model.formProperty().get().days().contains(day));
            days.put(day, chip);
            week.getChildren().add(chip);
        }
        for (TextField field : new TextField[] {name, recipient, due}) {
            field.setPrefWidth(FIELD);
        }
        return new FormPane()
                .field(text.text("report.form.name"), name, Fields.required(name, text.text("report.refused.name")))
                .field(text.text("report.form.recipient"), recipient)
                .field(text.text("report.form.due"), due, () -> timeIsRight() ? null : text.text("report.refused.due"))
                .field(
                        text.text("report.form.days"),
                        week,
                        () -> chosenDays().isEmpty() ? text.text("report.refused.days") : null);
    }

    private Node bound() {
        PointList list = new PointList(model, text, words, forms);
        Card card = Card.flush(text.text("report.list.title"), list);
        VBox.setVgrow(card, Priority.ALWAYS);
        model.checks().addListener((Observable o) -> list.read());
        model.formProperty().subscribe(now -> list.read());
        return card;
    }

    private void counted() {
        warn(false);
        long open = model.unconfirmed();
        confirm.setText(text.text("report.confirm.all", open));
        confirm.setDisable(open == 0);
    }

    private boolean timeIsRight() {
        try {
            time();
            return true;
        } catch (DateTimeParseException typed) {
            return false;
        }
    }

    /** 17:00, and 9:30 as people type it. */
    private @Nullable LocalTime time() {
        String typed = due.getText().strip().replace('\uFF1A', ':');
        return typed.isEmpty() ? null : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
    }

    private Set<DayOfWeek> chosenDays() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, chip) -> {
            if (chip.isSelected()) {
                chosen.add(day);
            }
        });
        return chosen;
    }

    private void save() {
        if (about.validate()) {
            model.save(name.getText(), recipient.getText(), time(), chosenDays(), close);
        }
    }

    /** What was pointed at and is not kept goes only where it is asked for twice. */
    private void leave() {
        if (warned || !changed()) {
            close.run();
        } else {
            warn(true);
        }
    }

    private boolean changed() {
        return !timeIsRight() || model.changed(name.getText(), recipient.getText(), time(), chosenDays());
    }

    private void warn(boolean unsaved) {
        warned = unsaved;
        hint.setText(text.text(unsaved ? "report.point.unsaved" : "report.point.keys"));
        hint.getStyleClass().removeAll("sl-fg-red", "sl-muted");
        hint.getStyleClass().add(unsaved ? "sl-fg-red" : "sl-muted");
    }

    private void open(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            forms.ask();
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        boolean enter = e.getCode() == KeyCode.ENTER && e.isShortcutDown();
        if (enter || e.getCode() == KeyCode.S && e.isShortcutDown()) {
            save();
        } else if (e.getCode() == KeyCode.ESCAPE && !(e.getTarget() instanceof TextInputControl)) {
            leave();
        } else {
            warn(false);
            return;
        }
        e.consume();
    }
}
