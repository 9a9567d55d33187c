package org.sevenloop.ui.inspection;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.inspection.Photo;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** Takes a picture along: a button, and whether there is one; it can be left out again. */
final class PhotoField extends HBox {
    private final ObjectProperty<@Nullable Photo> photo = new SimpleObjectProperty<>();

    PhotoField(InspectionViewModel model, PhotoFiles files, Messages text) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label there = Texts.helper("");
        Button drop = Buttons.icon(MaterialDesignC.CLOSE, text.text("inspection.photo.drop"), () -> photo.set(null));
        photo.subscribe(is -> {
            there.setText(text.text(is == null ? "inspection.photo.none" : "inspection.photo.there"));
            drop.setVisible(is != null);
        });
        Button choose = Buttons.plain(text.text("inspection.photo.choose"), () -> {
            Path file = files.ask();
            if (file != null) {
                model.choosePhoto(file, photo::set);
            }
        });
        choose.setId("inspection-photo-choose");
        getChildren().addAll(choose, there, drop);
    }

    ObjectProperty<@Nullable Photo> photoProperty() {
        return photo;
    }
}
