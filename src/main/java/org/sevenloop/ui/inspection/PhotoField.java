package org.sevenloop.ui.inspection;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** Takes a picture along: a button, and whether there is one. */
final class PhotoField extends HBox {
    private final ObjectProperty<@Nullable Photo> photo = new SimpleObjectProperty<>();

    PhotoField(InspectionViewModel model, PhotoFiles files, Messages text) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label there = Texts.helper("");
        photo.subscribe(
                is -> there.setText(text.text(is == null ? "inspection.photo.none" : "inspection.photo.there")));
        getChildren()
                .addAll(
                        Buttons.plain(text.text("inspection.photo.choose"), () -> {
                            Path file = files.ask();
                            if (file != null) {
                                model.choosePhoto(file, photo::set);
                            }
                        }),
                        there);
    }

    ObjectProperty<@Nullable Photo> photoProperty() {
        return photo;
    }
}
