package org.sevenloop.ui.closing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
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
        Map<Section, String> kept = new EnumMap<>(Section.class);
        for (Section each : Section.values()) {
            kept.put(each, String.join("\n", summary.section(each)));
        }
        ask(owner, kept, new EnumMap<>(kept), first);
    }

    /** @param typed by part, so that what was typed of one stays while another is on view */
    private void ask(Node owner, Map<Section, String> kept, Map<Section, String> typed, Section first) {
        ComboBox<Section> part =
                Fields.choice(Arrays.asList(Section.values()), each -> text.text("document.daily." + each));
        part.setId("daily-section");
        TextArea words = Fields.lines("daily-words", ROWS);
        words.setPrefWidth(WIDE);
        part.setValue(first);
        part.valueProperty().subscribe(chosen -> words.setText(typed.get(chosen)));
        words.textProperty().subscribe(is -> typed.put(part.getValue(), is));
        Label hint = Texts.helper(text.text("closing.edit.hint"));
        FormPane form = new FormPane()
                .field(text.text("closing.edit.section"), part)
                .field(text.text("closing.edit.text"), words)
                .field("", hint);
        new FormDialog(text, owner.getScene().getWindow(), text.text("closing.edit.save"), form).ask(words, () -> {
            // A part that nobody touched goes on following the figures.
            Map<Section, String> changed = new EnumMap<>(typed);
            changed.entrySet().removeAll(kept.entrySet());
            if (!changed.isEmpty()) {
                model.edit(changed, () -> ask(owner, kept, typed, part.getValue()));
            }
        });
    }
}
