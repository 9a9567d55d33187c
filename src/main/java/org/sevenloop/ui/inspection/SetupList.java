package org.sevenloop.ui.inspection;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;

/** A short list to be added to (Insert), put right (Enter, F2) and taken from (Delete). */
final class SetupList<T> extends VBox {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 320;

    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(rows);
    private final Consumer<@Nullable T> form;
    private final Consumer<T> remove;
    private final Predicate<T> removable;

    SetupList(
            Messages text,
            Function<T, String> words,
            Consumer<@Nullable T> form,
            Consumer<T> remove,
            Predicate<T> removable) {
        super(8);
        this.form = form;
        this.remove = remove;
        this.removable = removable;
        getStyleClass().add("sl-form");
        list.setId("inspection-setup");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null || empty ? null : words.apply(row));
            }
        });
        list.setOnKeyPressed(this::key);
        Button edit = Buttons.plain(text.text("inspection.edit"), this::edit);
        Button gone = Buttons.plain(text.text("inspection.group.remove"), this::removeSelected);
        Button add = Buttons.plain(text.text("inspection.add"), () -> form.accept(null));
        edit.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        gone.disableProperty()
                .bind(list.getSelectionModel()
                        .selectedItemProperty()
                        .map(row -> !removable.test(row))
                        .orElse(true));
        getChildren().addAll(list, new HBox(8, add, edit, gone));
    }

    void show(List<T> read) {
        int at = list.getSelectionModel().getSelectedIndex();
        rows.setAll(read);
        list.getSelectionModel().select(Math.min(Math.max(at, 0), read.size() - 1));
    }

    void focus() {
        list.requestFocus();
    }

    private void edit() {
        T row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            form.accept(row);
        }
    }

    private void removeSelected() {
        T row = list.getSelectionModel().getSelectedItem();
        if (row != null && removable.test(row)) {
            remove.accept(row);
        }
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case INSERT -> form.accept(null);
            case ENTER, F2 -> edit();
            case DELETE -> removeSelected();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
