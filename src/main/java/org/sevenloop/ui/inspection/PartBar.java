package org.sevenloop.ui.inspection;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.sevenloop.platform.Messages;

/** Findings, visits or offenders. */
final class PartBar {
    private final HBox row = new HBox();

    PartBar(InspectionViewModel model, Messages text) {
        row.getStyleClass().add("sl-segments");
        row.managedProperty().bind(row.visibleProperty());
        for (InspectionViewModel.Part each : InspectionViewModel.Part.values()) {
            ToggleButton button =
                    new ToggleButton(text.text("inspection.part." + each.name().toLowerCase(Locale.ROOT)));
            button.setId("inspection-part-" + each.name().toLowerCase(Locale.ROOT));
            button.setOnAction(e -> {
                model.partProperty().set(each);
                button.setSelected(true);
            });
            model.partProperty().subscribe(is -> button.setSelected(is == each));
            row.getChildren().add(button);
        }
        row.getChildren().getFirst().getStyleClass().add("first");
        row.getChildren().getLast().getStyleClass().add("last");
    }

    HBox node() {
        return row;
    }
}
