package org.sevenloop.ui.inspection;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Texts;

/** An item of the checklist with its number and its answer. */
final class LineCell extends ListCell<DraftLine> {
    private static final double NUMBER = 28;

    private final FindingWords words;
    private final Messages text;

    LineCell(FindingWords words, Messages text) {
        this.words = words;
        this.text = text;
    }

    @Override
    protected void updateItem(@Nullable DraftLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null || empty ? null : row(line));
    }

    private HBox row(DraftLine line) {
        Label number = Texts.of(Integer.toString(getIndex() + 1), "sl-t13", "sl-muted");
        number.setMinWidth(NUMBER);
        Label item = Texts.body(line.item().isEmpty() ? text.text("inspection.beside") : line.item());
        HBox row = new HBox(
                8,
                number,
                item,
                Texts.of(line.textProperty().get(), "sl-t12", "sl-fg-red"),
                Texts.spring(),
                badge(line.lookProperty().get()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(0, 8, 0, 8));
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private Badge badge(Look look) {
        String word = words.look(look);
        return switch (look) {
            case HOLDS -> Badge.state(Colour.GREEN, word);
            case FINDING -> Badge.state(Colour.RED, word);
            case UNSEEN -> Badge.neutral(word);
        };
    }
}
