package org.sevenloop.ui.checkpoint;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** Points open and sealed: Enter or F2 puts one right, Insert adds, Delete removes. */
final class PointsCard {
    private static final double ROW = 46;

    private final CheckpointViewModel model;
    private final Messages text;
    private final ShiftForms forms;
    private final ObservableList<Checkpoint> points = FXCollections.observableArrayList();
    private final ListView<Checkpoint> list = new ListView<>(points);
    private final Card card;

    PointsCard(CheckpointViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.forms = new ShiftForms(model, text);
        list.setId("checkpoint-points");
        list.getStyleClass().addAll("sl-flush", "sl-line-top");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new PointCell());
        list.setOnKeyPressed(this::key);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && model.may(Action.EDIT_ROSTER)) {
                edit();
            }
        });
        if (model.may(Action.EDIT_ROSTER)) {
            list.setContextMenu(menu());
        }
        card = Card.flush(
                text.text("checkpoint.points"),
                list,
                Buttons.offered(
                        Buttons.link(text.text("checkpoint.point.add"), this::add), model.may(Action.EDIT_ROSTER)));
    }

    Card node() {
        return card;
    }

    /** Sealed points first: the open ones stand in the chart above. */
    void show(RosterPage page) {
        Checkpoint selected = list.getSelectionModel().getSelectedItem();
        points.setAll(page.roster().checkpoints().stream()
                .sorted(Comparator.comparing((Checkpoint point) -> !point.sealed()))
                .toList());
        points.stream()
                .filter(point -> selected != null && point.id().equals(selected.id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void add() {
        forms.point(list, null);
    }

    private void edit() {
        Checkpoint point = list.getSelectionModel().getSelectedItem();
        if (point != null) {
            forms.point(list, point);
        }
    }

    private void key(KeyEvent e) {
        Checkpoint point = list.getSelectionModel().getSelectedItem();
        switch (e.getCode()) {
            case INSERT -> add();
            case ENTER, F2 -> edit();
            case DELETE -> {
                if (point != null) {
                    model.removePoint(point);
                }
            }
            case S -> {
                if (point != null) {
                    model.seal(point, !point.sealed());
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private ContextMenu menu() {
        MenuItem edit = new MenuItem(text.text("checkpoint.point.correct"));
        edit.setOnAction(e -> edit());
        MenuItem seal = new MenuItem(text.text("checkpoint.point.seal"));
        seal.setOnAction(e -> withSelected(point -> model.seal(point, !point.sealed())));
        MenuItem remove = new MenuItem(text.text("checkpoint.point.remove"));
        remove.setOnAction(e -> withSelected(model::removePoint));
        return new ContextMenu(edit, seal, remove);
    }

    private void withSelected(Consumer<Checkpoint> act) {
        Checkpoint point = list.getSelectionModel().getSelectedItem();
        if (point != null) {
            act.accept(point);
        }
    }

    private final class PointCell extends ListCell<Checkpoint> {
        @Override
        protected void updateItem(@Nullable Checkpoint point, boolean empty) {
            super.updateItem(point, empty);
            setText(null);
            setGraphic(point == null || empty ? null : row(point));
        }

        private Node row(Checkpoint point) {
            VBox words = new VBox(Texts.body(point.name()), Texts.helper(about(point)));
            HBox.setHgrow(words, Priority.ALWAYS);
            Badge state = point.sealed()
                    ? Badge.neutral(text.text("checkpoint.sealed"))
                    : Badge.neutral(text.text("checkpoint.open", point.required()));
            HBox row = new HBox(
                    12,
                    Icons.head(point.sealed() ? MaterialDesignW.WALL : MaterialDesignG.GATE),
                    words,
                    Texts.whole(Texts.helper(point.keeper())),
                    state);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPadding(new Insets(0, 8, 0, 8));
            return row;
        }

        private String about(Checkpoint point) {
            if (point.place().isEmpty() && point.note().isEmpty()) {
                return text.text("checkpoint.point.noplace");
            }
            return point.note().isEmpty() || point.place().isEmpty()
                    ? point.place() + point.note()
                    : text.text("checkpoint.belongs", point.place(), point.note());
        }
    }
}
