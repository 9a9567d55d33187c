package org.sevenloop.ui.closing;

import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Texts;

/** Who prepares, reviews and signs: typed once, remembered for every later day. */
final class SignCard extends VBox {
    private final DailyViewModel model;
    private final TextField prepared = new TextField();
    private final TextField reviewed = new TextField();
    private final TextField signed = new TextField();
    private Signatures known = Signatures.BLANK;

    SignCard(DailyViewModel model, Messages text) {
        this.model = model;
        GridPane form = new GridPane(12, 8);
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().addAll(names, fields);
        row(form, 0, text.text("closing.prepared"), prepared, "daily-prepared");
        row(form, 1, text.text("closing.reviewed"), reviewed, "daily-reviewed");
        row(form, 2, text.text("closing.signed"), signed, "daily-signed");
        for (TextField field : new TextField[] {prepared, reviewed, signed}) {
            field.setPromptText(text.text("closing.sign.prompt"));
            field.setEditable(model.may(Action.SIGN_DAILY));
        }
        getChildren().add(Card.titled(text.text("closing.sign"), form));
    }

    private void row(GridPane form, int row, String name, TextField field, String id) {
        field.setId(id);
        form.add(Texts.of(name, "sl-field-label"), 0, row);
        form.add(field, 1, row);
        field.setOnAction(e -> save());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                save();
            }
        });
    }

    void show(Signatures names) {
        known = names;
        if (!prepared.isFocused() && !reviewed.isFocused() && !signed.isFocused()) {
            prepared.setText(names.preparedBy());
            reviewed.setText(names.reviewedBy());
            signed.setText(names.signedBy());
        }
    }

    private void save() {
        Signatures typed = new Signatures(
                prepared.getText().strip(),
                reviewed.getText().strip(),
                signed.getText().strip());
        if (!typed.equals(known)) {
            known = typed;
            model.sign(typed);
        }
    }
}
