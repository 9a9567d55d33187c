package org.sevenloop.ui.account;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The white half: who is on duty, and the password. */
final class DoorPane extends StackPane {
    private static final double WIDTH = 376;
    private static final double ROW = 52;
    private static final int MOST_ROWS = 5;

    private final DoorViewModel<?> model;
    private final Messages text;
    private final String words;
    private final ListView<Keeper.Person> people;
    private final PasswordBox password;
    private final VBox column = new VBox(16);

    /** @param words the first part of the keys that differ: {@code account.login} or {@code account.lock} */
    DoorPane(DoorViewModel<?> model, Messages text, String words, String subtitle) {
        this.model = model;
        this.text = text;
        this.words = words;
        this.people = new ListView<>(model.people());
        this.password = new PasswordBox("account-password", text.text("account.password"), text);
        getStyleClass().add("sl-door");
        column.setMaxWidth(WIDTH);
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
        setPadding(new Insets(24));
        list();
        password.onEnter(() -> model.enter(password.take()));
        model.step().subscribe(step -> show(step, subtitle));
        model.busy().addListener((o, was, is) -> {
            if (!is) {
                focusFirst();
            }
        });
    }

    private void show(DoorViewModel.Step step, String subtitle) {
        column.getChildren()
                .setAll(
                        switch (step) {
                            case PASSWORD -> askPassword(subtitle);
                            case RECOVERY_KEY -> askKey();
                            case NEW_PASSWORD -> askNew();
                        });
        focusFirst();
    }

    void focusFirst() {
        Platform.runLater(() -> {
            if (model.step().get() == DoorViewModel.Step.PASSWORD) {
                password.requestFocus();
            }
        });
    }

    private List<Node> askPassword(String subtitle) {
        Button enter = action(text.text(words + ".enter"), "account-enter");
        enter.setOnAction(e -> model.enter(password.take()));
        Button forgot = Buttons.link(text.text("account.forgot"), model::forgot);
        forgot.setId("account-forgot");
        HBox foot = new HBox(Texts.spring(), forgot);
        return List.of(
                head(text.text(words + ".title"), subtitle),
                field("account.people", people),
                new VBox(6, field("account.password", password), refusal()),
                enter,
                foot);
    }

    private List<Node> askKey() {
        TextField key = new TextField();
        key.setId("account-recovery-key");
        key.setPromptText(text.text("account.recovery.prompt"));
        Button next = action(text.text("account.recover.next"), "account-recover-next");
        next.setOnAction(e -> model.giveRecoveryKey(key.getText()));
        key.setOnAction(e -> next.fire());
        Platform.runLater(key::requestFocus);
        return List.of(
                head(text.text("account.recover.title"), text.text("account.recover.sentence")),
                new VBox(6, field("account.recovery.key", key), refusal()),
                next,
                back());
    }

    private List<Node> askNew() {
        PasswordBox first = new PasswordBox("account-new", text.text("account.password.new"), text);
        PasswordBox again = new PasswordBox("account-again", text.text("account.password.again"), text);
        first.typed().addListener((o, was, is) -> model.judge(is));
        Label hint = Texts.helper("");
        hint.textProperty().bind(model.hint());
        hint.setWrapText(true);
        Button set = action(text.text("account.recover.set"), "account-recover-set");
        set.setOnAction(e -> model.renew(first.take(), again.take()));
        first.onEnter(again::requestFocus);
        again.onEnter(set::fire);
        Platform.runLater(first::requestFocus);
        return List.of(
                head(text.text("account.recover.new"), text.text("account.recover.who")),
                field("account.people", people),
                new VBox(6, field("account.password.new", first), hint),
                new VBox(6, field("account.password.again", again), refusal()),
                set,
                back());
    }

    private Node head(String title, String sentence) {
        Label line = Texts.of(sentence, "sl-t14", "sl-muted");
        line.setWrapText(true);
        return new VBox(4, Texts.of(title, "sl-t24", "sl-bold"), line);
    }

    private Node field(String name, Node field) {
        Label label = Texts.of(text.text(name), "sl-t13");
        label.setLabelFor(field);
        return new VBox(8, label, field);
    }

    private Button action(String word, String id) {
        Button button = Buttons.accent(word, () -> {});
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("sl-door-enter");
        button.disableProperty().bind(model.busy());
        return button;
    }

    private Node back() {
        Button back = Buttons.link(text.text("account.recover.back"), model::back);
        back.setId("account-recover-back");
        return new HBox(back);
    }

    /** What went wrong, with its sign: nobody has to look for it. */
    private Node refusal() {
        Label sentence = Texts.of("", "sl-t13", "sl-fg-red");
        sentence.setId("account-refusal");
        sentence.setWrapText(true);
        sentence.setGraphic(Icons.of(MaterialDesignA.ALERT_OCTAGON, Icons.SMALL, "sl-icon-red"));
        sentence.textProperty().bind(model.refusal());
        sentence.visibleProperty().bind(model.refusal().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        return sentence;
    }

    private void list() {
        people.setId("account-people");
        people.setFixedCellSize(ROW);
        people.getStyleClass().addAll("sl-flush", "sl-people");
        people.setCellFactory(view -> new PersonCell());
        people.setPlaceholder(Texts.helper(text.text("account.login.reading")));
        Runnable fit = () -> {
            double height = Math.max(1, Math.min(MOST_ROWS, model.people().size())) * ROW + 2;
            people.setMinHeight(height);
            people.setPrefHeight(height);
            people.setMaxHeight(height);
        };
        model.people().addListener((ListChangeListener<Keeper.Person>) change -> fit.run());
        fit.run();
        model.chosen().subscribe(is -> {
            if (is != null && is != people.getSelectionModel().getSelectedItem()) {
                Platform.runLater(() -> people.getSelectionModel().select(is));
            }
        });
        people.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.chosen().set(is);
            }
        });
        people.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                focusFirst();
                e.consume();
            }
        });
        people.setOnMouseClicked(e -> focusFirst());
    }

    private final class PersonCell extends ListCell<Keeper.Person> {
        @Override
        protected void updateItem(Keeper.@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            setText(null);
            setGraphic(person == null || empty ? null : face(person));
        }

        private Node face(Keeper.Person person) {
            String name = person.name();
            Label disc = Texts.of(new String(Character.toChars(name.codePointAt(0))), "sl-disc");
            VBox words = new VBox(Texts.bold(name));
            words.setAlignment(Pos.CENTER_LEFT);
            if (person.role() != null) {
                words.getChildren().add(Texts.helper(text.text("account.role." + person.role())));
            }
            Node tick = Icons.rail(MaterialDesignC.CHECK);
            tick.visibleProperty().bind(selectedProperty());
            HBox row = new HBox(12, disc, words, Texts.spring(), tick);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPadding(new Insets(0, 14, 0, 14));
            return row;
        }
    }
}
