package org.sevenloop.ui.account;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The first account: a name and a password; then the recovery key, once. */
public final class FirstAccountView extends StackPane {
    private static final double WIDTH = 560;

    private final FirstAccountViewModel model;
    private final Messages text;
    private final VBox column = new VBox(16);

    /**
     * The page.
     *
     * @param print puts the key on paper
     * @param later opens the console without accounts
     */
    public FirstAccountView(FirstAccountViewModel model, Messages text, Runnable print, Runnable later) {
        this.model = model;
        this.text = text;
        setId("account-first");
        getStyleClass().add("sl-page");
        column.setMaxWidth(WIDTH);
        column.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(column);
        ask(later);
        model.made().subscribe(made -> {
            if (made != null && !model.recoveryKey().isEmpty()) {
                showKey(print);
            }
        });
    }

    private void ask(Runnable later) {
        TextField name = new TextField();
        name.setId("account-first-name");
        name.setPromptText(text.text("account.first.name.prompt"));
        name.textProperty().bindBidirectional(model.name());
        PasswordBox first = new PasswordBox("account-first-password", text.text("account.password"), text);
        PasswordBox again = new PasswordBox("account-first-again", text.text("account.password.again"), text);
        first.typed().subscribe(model::judge);
        name.textProperty()
                .addListener((o, was, is) -> model.judge(first.typed().get()));
        Label hint = Texts.helper("");
        hint.setId("account-first-hint");
        hint.setWrapText(true);
        hint.textProperty().bind(model.hint());
        model.good().subscribe(good -> {
            hint.getStyleClass().removeAll("sl-fg-green", "sl-muted");
            hint.getStyleClass().add(good ? "sl-fg-green" : "sl-muted");
        });
        Button make = Buttons.accent(text.text("account.first.make"), () -> model.make(first.take(), again.take()));
        make.setId("account-first-make");
        make.disableProperty().bind(model.busy());
        name.setOnAction(e -> first.requestFocus());
        first.onEnter(again::requestFocus);
        again.onEnter(make::fire);
        Button notNow = Buttons.plain(text.text("account.first.later"), later);
        notNow.setId("account-first-later");
        notNow.disableProperty().bind(model.busy());
        Label note = Texts.helper(text.text("account.first.later.note"));
        note.setWrapText(true);
        HBox foot = new HBox(12, notNow, note, Texts.spring(), make);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox fields = new VBox(
                14,
                field("account.name", name),
                new VBox(6, field("account.password", first), hint),
                new VBox(6, field("account.password.again", again), refusal()));
        fields.setPadding(new Insets(20));
        column.getChildren().setAll(head("account.first.title", "account.first.sentence"), Card.of(fields), foot);
        Platform.runLater(name::requestFocus);
    }

    private void showKey(Runnable print) {
        FlowPane groups = new FlowPane(10, 10);
        groups.setId("account-recovery");
        for (String group : model.recoveryKey().split("-")) {
            groups.getChildren().add(Texts.of(group, "sl-recovery"));
        }
        Button paper = Buttons.plain(text.text("account.recovery.print"), MaterialDesignP.PRINTER_OUTLINE, print);
        paper.setId("account-recovery-print");
        TextField back = new TextField();
        back.setId("account-recovery-back");
        back.setPrefColumnCount(8);
        back.setMaxWidth(120);
        back.textProperty().bindBidirectional(model.typedBack());
        CheckBox kept = new CheckBox(text.text("account.recovery.kept"));
        kept.setId("account-recovery-kept");
        kept.selectedProperty().bindBidirectional(model.kept());
        Button finish = Buttons.accent(text.text("account.recovery.finish"), model::finish);
        finish.setId("account-recovery-finish");
        finish.disableProperty().bind(model.finishable().not());
        back.setOnAction(e -> model.finish());
        HBox foot = new HBox(12, paper, Texts.spring(), finish);
        foot.setAlignment(Pos.CENTER_LEFT);
        Label said = Texts.of("", "sl-t13", "sl-strong");
        said.setWrapText(true);
        said.textProperty().bind(model.said());
        said.managedProperty().bind(model.said().isNotEmpty());
        VBox body = new VBox(16, groups, said, line("account.recovery.back", back), kept);
        body.setPadding(new Insets(20));
        column.getChildren().setAll(head("account.recovery.title", "account.recovery.sentence"), Card.of(body), foot);
        Platform.runLater(paper::requestFocus);
    }

    private Node line(String name, Node field) {
        Label label = Texts.whole(Texts.of(text.text(name), "sl-t13"));
        label.setLabelFor(field);
        HBox line = new HBox(12, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node head(String title, String sentence) {
        Label line = Texts.of(text.text(sentence), "sl-t14", "sl-muted");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return new VBox(6, Texts.of(text.text(title), "sl-t24", "sl-bold"), line);
    }

    private Node field(String name, Node field) {
        Label label = Texts.of(text.text(name), "sl-t13");
        label.setLabelFor(field);
        return new VBox(6, label, field);
    }

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
}
