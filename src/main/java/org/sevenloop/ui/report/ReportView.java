package org.sevenloop.ui.report;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;

/** The desk 今日应报: the forms of the day, or the one that is being pointed at. */
public final class ReportView extends StackPane {
    private final ReportViewModel model;
    private final Messages text;
    private final DuePane due;

    public ReportView(ReportViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.due = new DuePane(model, text, new ReportChooser(this, text));
        setId("report");
        getStylesheets()
                .add(ReportView.class
                        .getResource("/org/sevenloop/assets/theme/report.css")
                        .toExternalForm());
        model.pointingProperty().subscribe(this::show);
    }

    /** Replaces the windows that ask for files. */
    void setFiles(ReportFiles other) {
        due.setFiles(other);
    }

    private void show(@Nullable PointViewModel pointing) {
        if (pointing == null) {
            getChildren().setAll(due);
            due.focusTable();
        } else {
            PointPane pane = new PointPane(pointing, text, model::close);
            getChildren().setAll(pane);
            pane.focusGrid();
        }
    }
}
