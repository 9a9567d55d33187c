package org.sevenloop.ui.checkpoint;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.checkpoint.Candidate;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftPage;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Drawer;
import org.sevenloop.ui.common.Texts;

/** Fills one shift: type a name and press Enter, or go down to somebody who is rested and press Enter there. */
final class ShiftDrawer {
    private static final double ROW = 44;
    private static final int MOST_HEADS = 99;

    private final CheckpointViewModel model;
    private final Messages text;
    private final ShiftWords words;
    private final ShiftForms forms;
    private final Drawer drawer;
    private final VBox people = new VBox(2);
    private final Label summary = Texts.of("", "sl-t13");
    private final TextField name = new TextField();
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final FilteredList<Candidate> free = new FilteredList<>(candidates);
    private final ListView<Candidate> suggestions = new ListView<>(free);
    private final Spinner<Integer> required = new Spinner<>(0, MOST_HEADS, Checkpoint.USUAL_HEADS);
    private boolean showing;

    ShiftDrawer(CheckpointViewModel model, Messages text, Runnable closed) {
        this.model = model;
        this.text = text;
        this.words = new ShiftWords(text);
        this.forms = new ShiftForms(model, text);
        this.drawer = new Drawer(text, model::walk, () -> {
            model.close();
            closed.run();
        });
        name.setId("checkpoint-name");
        name.setPromptText(text.text("checkpoint.name.prompt"));
        name.textProperty().subscribe(this::filter);
        name.setOnAction(e -> addTyped());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::toSuggestions);
        suggestions.setId("checkpoint-free");
        suggestions.getStyleClass().add("sl-flush");
        suggestions.setFixedCellSize(ROW);
        suggestions.setPlaceholder(Texts.helper(text.text("checkpoint.free.nobody")));
        suggestions.setCellFactory(list -> new CandidateCell(text, words));
        suggestions.setOnKeyPressed(this::take);
        suggestions.setOnMouseClicked(e -> addSelected());
        required.setEditable(true);
        required.setPrefWidth(88);
        required.setId("checkpoint-required");
        required.valueProperty().addListener((o, was, is) -> require(is));
    }

    Drawer node() {
        return drawer;
    }

    void show(ShiftPage page) {
        Shift shift = page.shift();
        showing = true;
        drawer.title(
                page.checkpoint().name(),
                text.text("checkpoint.drawer.shift", words.day(shift.day()), shift.name()),
                "");
        summary.setText(text.text("checkpoint.tip.quiet", words.hours(shift), shift.heads(), shift.required()));
        required.getValueFactory().setValue(shift.required());
        showPeople(page);
        candidates.setAll(page.free());
        suggestions.setPrefHeight(Math.max(2, Math.min(6, candidates.size())) * ROW + 2);
        drawer.body(body(shift));
        drawer.actions(
                Buttons.offered(
                        Buttons.danger(text.text("checkpoint.shift.remove"), () -> model.removeShift(shift)), edits()),
                Texts.spring(),
                Buttons.plain(text.text("common.close"), model::close));
        showing = false;
    }

    /** The caret goes to the name, ready to type. The field takes it only once the drawer's skins stand. */
    void focus() {
        drawer.applyCss();
        drawer.layout();
        name.requestFocus();
    }

    private Node[] body(Shift shift) {
        HBox heads = new HBox(8, Texts.cell(text.text("checkpoint.required.label")), required);
        heads.setAlignment(Pos.CENTER_LEFT);
        heads.getChildren()
                .add(Buttons.link(text.text("checkpoint.required.usual"), () -> model.require(shift.id(), null)));
        VBox who = new VBox(4, Texts.bold(text.text("checkpoint.on.duty")), people);
        VBox add = new VBox(
                6,
                Texts.bold(text.text("checkpoint.add")),
                name,
                Texts.helper(text.text("checkpoint.free.title")),
                suggestions);
        return edits() ? new Node[] {summary, who, add, heads} : new Node[] {summary, who};
    }

    private boolean edits() {
        return model.may(Action.EDIT_ROSTER);
    }

    private void showPeople(ShiftPage page) {
        Map<Object, Roster.DoubleDuty> doubles = new HashMap<>();
        page.doubles().forEach(each -> doubles.putIfAbsent(each.duty(), each));
        people.getChildren().clear();
        for (Duty duty : page.shift().duties()) {
            people.getChildren().add(person(duty, doubles.get(duty.id())));
        }
        for (int i = 0; i < page.shift().missing(); i++) {
            people.getChildren().add(Texts.of(text.text("checkpoint.place.empty"), "sl-t13", "sl-fg-red"));
        }
    }

    private Node person(Duty duty, Roster.@Nullable DoubleDuty twice) {
        VBox words = new VBox(Texts.bold(duty.worker()), Texts.helper(about(duty)));
        if (twice != null) {
            String key = twice.sameShift() ? "checkpoint.double.here" : "checkpoint.double.next";
            words.getChildren().add(Texts.of(text.text(key), "sl-t12", "sl-fg-yellow"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                words,
                Buttons.icon(
                        MaterialDesignP.PENCIL_OUTLINE,
                        text.text("checkpoint.correct.who", duty.worker()),
                        () -> forms.correct(drawer, duty)),
                Buttons.icon(
                        MaterialDesignS.SWAP_HORIZONTAL,
                        text.text("checkpoint.swap.who", duty.worker()),
                        () -> forms.swap(drawer, duty)),
                Buttons.icon(
                        MaterialDesignC.CALENDAR_ARROW_RIGHT,
                        text.text("checkpoint.move.who", duty.worker()),
                        () -> forms.move(drawer, duty)),
                Buttons.icon(
                        MaterialDesignC.CLOSE,
                        text.text("checkpoint.remove.who", duty.worker()),
                        () -> model.remove(duty)));
        if (!edits()) {
            row.getChildren().setAll(words);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(40);
        return row;
    }

    private String about(Duty duty) {
        String phone = duty.phone().isEmpty() ? text.text("checkpoint.phone.none") : Masking.phone(duty.phone());
        String belongs = StaffingWords.belongs(duty, text);
        return belongs.isEmpty() ? phone : text.text("checkpoint.belongs", belongs, phone);
    }

    private void filter() {
        String typed = name.getText().strip();
        free.setPredicate(
                candidate -> typed.isEmpty() || candidate.worker().name().contains(typed));
    }

    private void toSuggestions(KeyEvent e) {
        if (e.getCode() == KeyCode.DOWN && !free.isEmpty()) {
            suggestions.requestFocus();
            suggestions.getSelectionModel().selectFirst();
            e.consume();
        }
    }

    private void take(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            addSelected();
            e.consume();
        } else if (e.getCode() == KeyCode.UP && suggestions.getSelectionModel().getSelectedIndex() == 0) {
            name.requestFocus();
            e.consume();
        }
    }

    private void addSelected() {
        Candidate chosen = suggestions.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            add(chosen.worker());
        }
    }

    /** Somebody known by exactly this name comes with phone and unit. */
    private void addTyped() {
        String typed = name.getText().strip();
        if (!typed.isEmpty()) {
            add(free.stream()
                    .map(Candidate::worker)
                    .filter(worker -> worker.name().equals(typed))
                    .findFirst()
                    .orElse(new Worker(typed, "", "", "")));
        }
    }

    private void add(Worker worker) {
        name.clear();
        name.requestFocus();
        model.add(worker);
    }

    private void require(@Nullable Integer heads) {
        ShiftPage page = model.shiftProperty().get();
        if (!showing && heads != null && page != null) {
            model.require(page.shift().id(), heads);
        }
    }
}
