package org.sevenloop.ui.closing;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.Section;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** A part of the summary in one's own words, beginning with what the figures say. */
final class TextForm {
    private static final int ROWS = 10;
    private static final double WIDE = 520;

    private final DailyViewModel model;
    private final Messages text;

    TextForm(DailyViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    void ask(Node owner, DailySummary summary, Section first) {
        ComboBox<Section> part =
                Fields.choice(Arrays.asList(Section.values()), each -> text.text("document.daily." + each));
        part.setId("daily-section");
        TextArea words = Fields.lines("daily-words", ROWS);
        words.setPrefWidth(WIDE);
        part.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                words.setText(String.join("\n", summary.section(chosen)));
            }
        });
        part.setValue(first);
        Label hint = Texts.helper(text.text("closing.edit.hint"));
        FormPane form = new FormPane()
                .field(text.text("closing.edit.section"), part)
                .field(text.text("closing.edit.text"), words)
                .field("", hint);
        new FormDialog(text, owner.getScene().getWindow(), text.text("closing.edit"), form).ask(words, () -> {
            DailySummary typed = summary.with(part.getValue(), words.getText());
            model.edit(part.getValue(), words.getText(), () -> ask(owner, typed, part.getValue()));
        });
    }
}
