package org.sevenloop.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;

/** Five counters that add up, with the sum written out, and whether anything was changed yet. */
final class CountersBar extends HBox {
    private final Messages text;

    CountersBar(Messages text) {
        super(12);
        this.text = text;
        setAlignment(Pos.CENTER_LEFT);
    }

    /**
     * @param state whether anything was changed yet, in words
     * @param leftOut columns that nobody said anything about, which are not taken in
     */
    void show(Counters counters, String state, int leftOut) {
        List<Node> parts = List.of(
                counter("added", counters.added(), "sl-fg-green"),
                new Separator(Orientation.VERTICAL),
                counter("updated", counters.updated(), ""),
                new Separator(Orientation.VERTICAL),
                counter("unchanged", counters.unchanged(), ""),
                new Separator(Orientation.VERTICAL),
                counter("repeated", counters.repeated(), ""),
                new Separator(Orientation.VERTICAL),
                counter("rejected", counters.rejected(), counters.rejected() > 0 ? "sl-fg-red" : ""),
                new Separator(Orientation.VERTICAL),
                words(counters, state, leftOut));
        getChildren().setAll(parts);
    }

    private VBox counter(String name, int count, String ink) {
        Label figure = Texts.of(text.text("exchange.number", count), "sl-t24", "sl-bold");
        if (!ink.isEmpty()) {
            figure.getStyleClass().add(ink);
        }
        figure.setId("exchange-" + name);
        VBox counter = new VBox(Texts.whole(Texts.helper(text.text("exchange." + name))), Texts.whole(figure));
        counter.setMinWidth(56);
        return counter;
    }

    private VBox words(Counters counters, String said, int leftOut) {
        Label state = Texts.bold(said);
        Label sum = Texts.helper(text.text(
                "exchange.sum",
                counters.rows(),
                counters.added(),
                counters.updated(),
                counters.unchanged(),
                counters.repeated(),
                counters.rejected()));
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(state, sum);
        HBox.setHgrow(words, Priority.ALWAYS);
        List<String> open = new ArrayList<>();
        if (counters.flagged() > 0) {
            open.add(text.text("exchange.sum.flagged", counters.flagged()));
        }
        if (leftOut > 0) {
            open.add(text.text("exchange.sum.columns", leftOut));
        }
        if (!open.isEmpty()) {
            Label line = Texts.helper(String.join(text.text("exchange.sum.and"), open));
            line.setId("exchange-sum-open");
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(line);
        }
        return words;
    }
}
