package org.sevenloop.ui.watch;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.FactChange;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;

/** The seven deciding facts, each with its key, who said so and when, and what it can be changed to. */
final class FactPane extends VBox {
    private final BoardActs acts;
    private final Messages text;
    private final WatchWords words;
    private final Map<Fact, ComboBox<String>> boxes = new EnumMap<>(Fact.class);
    private final TextField why = new TextField();
    private @Nullable BoardCard card;

    FactPane(BoardActs acts, Messages text) {
        super(2);
        this.acts = acts;
        this.text = text;
        this.words = new WatchWords(text);
        why.setPromptText(text.text("watch.why.prompt"));
        why.setId("board-why");
    }

    /** Opens the list of what a fact can be. */
    void choose(Fact fact) {
        ComboBox<String> box = boxes.get(fact);
        if (box != null) {
            box.requestFocus();
            box.show();
        }
    }

    void show(CasePage page) {
        BoardCard before = card;
        card = page.card();
        if (before == null || !before.watchCase().id().equals(card.watchCase().id())) {
            why.clear();
        }
        boxes.clear();
        getChildren().clear();
        for (int i = 0; i < BoardView.FACTS.size(); i++) {
            getChildren().add(row(i + 1, BoardView.FACTS.get(i), page));
        }
        getChildren().add(why);
    }

    private Node row(int key, Fact fact, CasePage page) {
        String value = page.card().watchCase().facts().value(fact);
        boolean red = value.equals("NO") && fact != Fact.CONTACT;
        Label name = Texts.whole(
                red ? Texts.of(words.fact(fact), "sl-t13", "sl-bold", "sl-fg-red") : Texts.cell(words.fact(fact)));
        Label who = Texts.helper(lastChange(fact, page.changes()));
        boolean answer = WatchWords.values(fact).size() == 3;
        Node control = answer ? segments(fact, value) : box(fact, value);
        HBox row = new HBox(6, Buttons.key(Integer.toString(key)), name, Texts.spring(), who, control);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(30);
        return row;
    }

    private static String lastChange(Fact fact, List<FactChange> changes) {
        return changes.stream()
                .filter(change -> change.fact() == fact)
                .findFirst()
                .map(change -> WatchWords.day(change.effectiveOn()) + " " + change.actor())
                .orElse("");
    }

    private Node segments(Fact fact, String value) {
        ToggleGroup group = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().add("sl-segments");
        segments.setAlignment(Pos.CENTER_LEFT);
        for (String each : WatchWords.values(fact)) {
            ToggleButton button = new ToggleButton(words.value(fact, each));
            button.setToggleGroup(group);
            button.setSelected(each.equals(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("board-fact-" + fact.name().toLowerCase(Locale.ROOT) + "-" + each.toLowerCase(Locale.ROOT));
            button.setAccessibleText(words.fact(fact) + " " + button.getText());
            button.setOnAction(e -> {
                // A second press does not leave the fact without a value.
                button.setSelected(true);
                change(fact, each);
            });
            segments.getChildren().add(button);
        }
        segments.getChildren().get(0).getStyleClass().add("first");
        segments.getChildren()
                .get(segments.getChildren().size() - 1)
                .getStyleClass()
                .add("last");
        return segments;
    }

    private Node box(Fact fact, String value) {
        ComboBox<String> box = Fields.choice(WatchWords.values(fact), each -> words.value(fact, each));
        box.setValue(value);
        box.setId("board-fact-" + fact.name().toLowerCase(Locale.ROOT));
        box.setAccessibleText(words.fact(fact));
        box.getStyleClass().add("sl-compact");
        box.setMinWidth(128);
        box.setMaxWidth(160);
        // Stored when the list closes or is left: walking through it with the arrows stores nothing on the way.
        box.setOnHidden(e -> chosen(fact, box.getValue()));
        box.focusedProperty().addListener((o, was, is) -> {
            if (was && !box.isShowing()) {
                chosen(fact, box.getValue());
            }
        });
        boxes.put(fact, box);
        return box;
    }

    private void chosen(Fact fact, @Nullable String value) {
        if (value != null) {
            change(fact, value);
        }
    }

    private void change(Fact fact, String value) {
        BoardCard now = card;
        if (now != null) {
            acts.change(now, fact, value, why.getText());
            why.clear();
        }
    }
}
