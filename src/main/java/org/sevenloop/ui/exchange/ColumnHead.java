package org.sevenloop.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.ColumnMatch;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;

/** The head of a column: what it was taken for, to be changed there, over what the sheet calls it. */
final class ColumnHead extends VBox {
    /** All headings but the last of those above each other; a stroke between brackets parts none. */
    private static final String GROUPS = "(?s)^.*/(?![^(\\uFF08]*[)\\uFF09])";

    private final Messages text;
    private final ComboBox<String> field;
    private final Tooltip tip = new Tooltip();
    private boolean showing;
    private ColumnMatch match;

    ColumnHead(ColumnMatch match, List<String> fields, Messages text, Consumer<String> choose) {
        this.text = text;
        this.match = match;
        List<String> all = new ArrayList<>(fields);
        if (!all.contains(match.field()) && !match.field().equals(Choices.IGNORED)) {
            all.addFirst(match.field());
        }
        all.addFirst(Choices.IGNORED);
        field = Fields.choice(all, text::text);
        field.setVisibleRowCount(14);
        field.setMaxWidth(Double.MAX_VALUE);
        field.getStyleClass().add("sl-preview-choice");
        field.setId("exchange-field-" + match.column());
        field.valueProperty().addListener((o, was, is) -> {
            if (is != null && !showing) {
                choose.accept(is);
            }
        });
        // The group is in the tooltip: a narrow column has room for its own word only.
        String own = match.heading().isEmpty()
                ? text.text("exchange.column.letter", Place.columnName(match.column()))
                : match.heading().replaceFirst(GROUPS, "").replace('\n', ' ');
        Label heading = Texts.of(own, "sl-t11", "sl-muted");
        getChildren().addAll(field, heading);
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(1);
        Tooltip.install(this, tip);
        show(match);
    }

    void show(ColumnMatch now) {
        match = now;
        showing = true;
        boolean ignored = now.field().equals(Choices.IGNORED);
        // What is asked has no answer yet, so that any answer, the same one too, is heard.
        field.setValue(now.unsure() ? null : now.field());
        field.setPromptText(asked());
        field.getStyleClass().removeAll("sl-unsure", "sl-ignored");
        if (now.unsure()) {
            field.getStyleClass().add("sl-unsure");
        } else if (ignored) {
            field.getStyleClass().add("sl-ignored");
        }
        showing = false;
        field.setAccessibleText(text.text("exchange.column.what", now.heading()));
        tip.setText(text.text(
                "exchange.column.tip", now.heading(), text.text(now.field()), text.text(now.evidence(), now.source())));
    }

    /** What stands in the head of a column that nobody is sure about. */
    private String asked() {
        return match.field().equals(Choices.IGNORED)
                ? text.text("evidence.unsure")
                : text.text("exchange.column.rival", text.text(match.field()));
    }

    String shown() {
        return match.unsure() ? asked() : text.text(match.field());
    }

    /** By keyboard, when F4 goes down: a choice opens its list itself when F4 comes up, and the arrows choose. */
    void ask() {
        field.requestFocus();
    }
}
