package org.sevenloop.ui.checkpoint;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.Candidate;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Texts;

/** Somebody who could be asked: since when off, when on again, how many turns so far. */
final class CandidateCell extends ListCell<Candidate> {
    private final Messages text;
    private final ShiftWords words;
    private final Label name = Texts.bold("");
    private final Label rest = Texts.helper("");
    private final VBox both = new VBox(name, rest);

    CandidateCell(Messages text, ShiftWords words) {
        this.text = text;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Candidate item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : both);
        if (item != null && !empty) {
            name.setText(item.worker().name());
            String off = item.offSince() == null
                    ? text.text("checkpoint.rested")
                    : text.text(
                            "checkpoint.off.since",
                            words.day(item.offSince().toLocalDate()),
                            words.clock(item.offSince()));
            rest.setText(text.text("checkpoint.candidate", off, item.duties()));
        }
    }
}
