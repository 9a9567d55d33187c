package org.sevenloop.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A white card: an optional 40 px head of a title and what stands at its right, then the content. */
public final class Card extends VBox {
    private Card(Node content) {
        getStyleClass().add("sl-card");
        getChildren().add(content);
        VBox.setVgrow(content, Priority.ALWAYS);
    }

    public static Card of(Node content) {
        return new Card(content);
    }

    /** A card whose content keeps the padding of the look. */
    public static Card titled(String title, Node content, Node... right) {
        StackPane body = new StackPane(content);
        body.getStyleClass().add("sl-card-body");
        return flush(title, body, right);
    }

    /** A card whose content (a table, a list) touches its edges. */
    public static Card flush(String title, Node content, Node... right) {
        Card card = new Card(content);
        HBox head = new HBox(Texts.cardTitle(title), Texts.spring());
        head.getStyleClass().add("sl-card-head");
        head.getChildren().addAll(right);
        card.getChildren().addFirst(head);
        return card;
    }
}
