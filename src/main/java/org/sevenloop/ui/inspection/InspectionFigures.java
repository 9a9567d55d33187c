package org.sevenloop.ui.inspection;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.sevenloop.model.inspection.FindingFilter;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** The figures beside the desk's title; each opens what it counts. */
final class InspectionFigures {
    private final Messages text;
    private final HBox row = new HBox(4);
    private final Button open;
    private final Button late;
    private final Button today;

    InspectionFigures(InspectionViewModel model, Messages text) {
        this.text = text;
        open = figure("inspection-open", () -> look(model, FindingFilter.UNSETTLED));
        late = figure("inspection-late", () -> look(model, FindingFilter.LATE));
        today = figure("inspection-today", () -> model.partProperty().set(InspectionViewModel.Part.VISITS));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren()
                .addAll(
                        open,
                        unit("inspection.figure.open"),
                        late,
                        unit("inspection.figure.late"),
                        today,
                        unit("inspection.figure.today"));
    }

    private static void look(InspectionViewModel model, FindingFilter which) {
        model.view().clear();
        model.view().whichProperty().set(which);
        model.partProperty().set(InspectionViewModel.Part.FINDINGS);
    }

    HBox node() {
        return row;
    }

    void show(InspectionPage page) {
        set(open, page.count(FindingFilter.UNSETTLED));
        int over = page.count(FindingFilter.LATE);
        set(late, over);
        late.getStyleClass().removeAll("sl-fg-red", "sl-bold");
        if (over > 0) {
            late.getStyleClass().addAll("sl-fg-red", "sl-bold");
        }
        set(today, page.visitsToday());
    }

    private static void set(Button figure, long number) {
        figure.setText(String.format(Locale.ROOT, "%,d", number));
    }

    private static Button figure(String id, Runnable act) {
        Button figure = Buttons.link("", act);
        figure.setId(id);
        return figure;
    }

    private Label unit(String key) {
        return Texts.whole(Texts.of(text.text(key), "sl-t13", "sl-muted"));
    }
}
