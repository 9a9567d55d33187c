package org.sevenloop.ui.inspection;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Severity;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** What is wrong with the chosen item; Enter in any field goes on to the next item. */
final class FindingForm extends StackPane {
    private final TextField what = Fields.text("inspection-what", "");
    private final TextField place = Fields.text("inspection-place", "");
    private final ComboBox<Severity> severity;
    private final TextField owner = Fields.text("inspection-owner", "");
    private final TextField phone = Fields.text("inspection-phone", "");
    private final TextField due = Fields.text("inspection-due", "");
    private final PhotoField photo;
    private final FormPane form = new FormPane();
    private final Label advice;
    private final Messages text;
    private @Nullable DraftLine shown;

    FindingForm(InspectionViewModel model, Messages text, PhotoFiles photos, Runnable next) {
        this.text = text;
        this.severity = Fields.choice(List.of(Severity.values()), model.words()::severity);
        this.photo = new PhotoField(model, photos, text);
        this.advice = Texts.of(text.text("inspection.visit.choose"), "sl-t13", "sl-muted");
        advice.setWrapText(true);
        for (TextField each : List.of(what, place, owner, phone, due)) {
            each.setOnAction(e -> next.run());
        }
        field("what", what);
        field("place", place);
        field("severity", severity);
        field("owner", owner);
        field("phone", phone);
        field("due", due);
        field("photo", photo);
        getChildren().addAll(advice, form);
        setAlignment(javafx.geometry.Pos.TOP_LEFT);
        show(null);
    }

    private void field(String key, javafx.scene.Node field) {
        form.field(text.text("inspection.field." + key), field);
    }

    void show(@Nullable DraftLine line) {
        DraftLine wrong = line == null || line.lookProperty().get() != Look.FINDING ? null : line;
        if (wrong != null && wrong == shown) {
            return;
        }
        if (shown != null) {
            unbind(shown);
        }
        shown = wrong;
        form.setVisible(wrong != null);
        advice.setVisible(wrong == null);
        if (wrong != null) {
            bind(wrong);
        }
    }

    void focus() {
        what.requestFocus();
    }

    private void bind(DraftLine line) {
        what.textProperty().bindBidirectional(line.textProperty());
        place.textProperty().bindBidirectional(line.placeProperty());
        severity.valueProperty().bindBidirectional(line.severityProperty());
        owner.textProperty().bindBidirectional(line.ownerProperty());
        phone.textProperty().bindBidirectional(line.phoneProperty());
        due.textProperty().bindBidirectional(line.dueProperty());
        Property<@Nullable Photo> picture = line.photoProperty();
        photo.photoProperty().bindBidirectional(picture);
    }

    private void unbind(DraftLine line) {
        what.textProperty().unbindBidirectional(line.textProperty());
        place.textProperty().unbindBidirectional(line.placeProperty());
        severity.valueProperty().unbindBidirectional(line.severityProperty());
        owner.textProperty().unbindBidirectional(line.ownerProperty());
        phone.textProperty().unbindBidirectional(line.phoneProperty());
        due.textProperty().unbindBidirectional(line.dueProperty());
        photo.photoProperty().unbindBidirectional(line.photoProperty());
    }
}
