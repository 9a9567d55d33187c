package org.sevenloop.ui.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyIssue;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Texts;

/** The days whose summary can be had, the newest first. */
final class DaysCard extends VBox {
    private static final double ROW = 52;

    private final Messages text;
    private final ListView<DailyIssue> list;
    private final DateTimeFormatter date;

    DaysCard(DailyViewModel model, Messages text) {
        this.text = text;
        this.date = DateTimeFormatter.ofPattern(text.text("closing.day.pattern"), text.locale());
        this.list = new ListView<>(model.issues());
        getStyleClass().add("sl-card");
        HBox head = new HBox(Texts.cardTitle(text.text("closing.days")));
        head.getStyleClass().add("sl-card-head");
        list.setId("daily-days");
        list.setFixedCellSize(ROW);
        list.getStyleClass().addAll("sl-flush", "sl-days");
        list.setCellFactory(view -> new DayCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label note = Texts.helper(text.text("closing.days.note"));
        note.setWrapText(true);
        DatePicker any = new DatePicker();
        any.setId("daily-any");
        any.setPromptText(text.text("closing.any"));
        any.setMaxWidth(Double.MAX_VALUE);
        any.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.look(chosen);
            }
        });
        VBox foot = new VBox(8, note, any);
        foot.getStyleClass().add("sl-days-foot");
        getChildren().addAll(head, list, foot);
        list.getSelectionModel().selectedItemProperty().subscribe(issue -> {
            if (issue != null) {
                model.dayProperty().set(issue.day());
            }
        });
        model.dayProperty().subscribe(this::select);
        model.issues().subscribe(() -> select(model.dayProperty().get()));
    }

    private void select(@Nullable LocalDate day) {
        for (DailyIssue issue : list.getItems()) {
            if (issue.day().equals(day)) {
                list.getSelectionModel().select(issue);
            }
        }
    }

    private final class DayCell extends ListCell<DailyIssue> {
        @Override
        protected void updateItem(@Nullable DailyIssue issue, boolean empty) {
            super.updateItem(issue, empty);
            setText(null);
            setGraphic(issue == null || empty ? null : face(issue));
        }

        /** As wide as the list: what is too long is shortened, and no bar lies across the foot. */
        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        private Node face(DailyIssue issue) {
            Label day = Texts.bold(date.format(issue.day()));
            Label sums = Texts.helper(text.text("closing.days.line", issue.returned(), issue.fevers()));
            HBox row = new HBox(4, day, Texts.spring());
            row.setAlignment(Pos.CENTER_LEFT);
            if (issue.closed()) {
                row.getChildren().add(Badge.state(Colour.BLUE, text.text("closing.days.closed")));
            } else if (issue.printed()) {
                row.getChildren().add(Badge.state(Colour.GREEN, text.text("closing.days.printed")));
            }
            VBox words = new VBox(1, row, sums);
            words.setAlignment(Pos.CENTER_LEFT);
            return words;
        }
    }
}
