package org.sevenloop.ui.shell;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.DateField;
import org.sevenloop.ui.common.Texts;

/** Chooses the business day: after midnight the papers of the day before are still to be entered. */
final class DayPopup {
    private static final double WIDTH = 300;
    private final ShellViewModel model;
    private final Messages text;
    private final Popup popup = new Popup();

    DayPopup(ShellViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void show(Node above) {
        Bounds at = above.localToScreen(above.getBoundsInLocal());
        if (at == null) {
            return;
        }
        VBox box = pane();
        popup.getContent().setAll(box);
        // Its height is known only once the sentence has wrapped.
        box.heightProperty().subscribe(height -> popup.setAnchorY(at.getMinY() - 6 - height.doubleValue()));
        popup.show(above, at.getMinX(), at.getMinY() - 6);
    }

    private VBox pane() {
        LocalDate today = model.now().get().toLocalDate();
        DatePicker picker = DateField.of(today, today.getYear());
        picker.setMaxWidth(Double.MAX_VALUE);
        Button choose = Buttons.accent(text.text("shell.day.choose"), () -> {
            popup.hide();
            LocalDate chosen = picker.getValue();
            if (chosen != null) {
                model.setBusinessDay(chosen);
            }
        });
        Button back = Buttons.plain(text.text("shell.day.follow"), () -> {
            popup.hide();
            model.followSystemDay();
        });
        back.setDisable(!model.dayChosen().get());
        Label why = Texts.helper(text.text("shell.day.why"));
        why.setWrapText(true);
        VBox box = new VBox(12, Texts.cardTitle(text.text("shell.day.title")), why, picker, new HBox(8, choose, back));
        box.getStyleClass().add("sl-float");
        box.setPadding(new Insets(16));
        box.setPrefWidth(WIDTH);
        return box;
    }
}
