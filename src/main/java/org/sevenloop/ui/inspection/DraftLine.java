package org.sevenloop.ui.inspection;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Look;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.model.inspection.Severity;

/** An item of a visit that is being noted, with what is wrong there. */
public final class DraftLine {
    private final String item;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.UNSEEN);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.MINOR);
    private final StringProperty owner = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty due;
    private final ObjectProperty<@Nullable Photo> photo = new SimpleObjectProperty<>();

    /** @param item blank for what no item asks */
    DraftLine(String item, String due) {
        this.item = item;
        this.due = new SimpleStringProperty(due);
    }

    public String item() {
        return item;
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public ObjectProperty<Severity> severityProperty() {
        return severity;
    }

    public StringProperty ownerProperty() {
        return owner;
    }

    public StringProperty phoneProperty() {
        return phone;
    }

    public StringProperty dueProperty() {
        return due;
    }

    public ObjectProperty<@Nullable Photo> photoProperty() {
        return photo;
    }
}
