package org.sevenloop.ui.directive;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.sevenloop.model.directive.Board;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.Fonts;
import org.sevenloop.ui.common.Texts;

/** The tree of an order, a row a node: how far it is, what is below it, what it answered. */
final class DirectiveTree {
    private static final double ROW = 30;
    private static final double PADDING = 20;

    private final DirectiveBoardViewModel model;
    private final Messages text;
    private final DirectiveWords words;
    private final TableView<Board.Row> table;
    private Set<Object> chosen = Set.of();
    private boolean choosing;

    /** @param open runs on double click and Enter */
    DirectiveTree(DirectiveBoardViewModel model, Messages text, Runnable open) {
        this.model = model;
        this.text = text;
        this.words = new DirectiveWords(text);
        this.table = new TableView<>(model.rows());
        table.setId("directive-tree");
        table.setFixedCellSize(ROW);
        table.getStyleClass().addAll("sl-flush", "sl-round-head");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Texts.helper(text.text("directive.tree.none")));
        columns();
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.setRowFactory(view -> row(open));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Board.Row>) c -> remember());
        model.rows().addListener((ListChangeListener<Board.Row>) c -> chooseAgain());
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> steer(e, open));
    }

    TableView<Board.Row> view() {
        return table;
    }

    List<Board.Row> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Rows are read anew after each act; whoever was chosen stays chosen. */
    private void remember() {
        List<Board.Row> selected = selected();
        if (!selected.isEmpty() && !choosing) {
            chosen = selected.stream().map(DirectiveTree::key).collect(Collectors.toSet());
        }
    }

    private void chooseAgain() {
        choosing = true;
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (chosen.contains(key(table.getItems().get(i)))) {
                table.getSelectionModel().select(i);
            }
        }
        choosing = false;
    }

    private static Object key(Board.Row row) {
        return row.receipt() == null ? row.unit() : row.receipt().id();
    }

    private void columns() {
        TableColumn<Board.Row, Board.Row> name = new TableColumn<>(text.text("directive.column.unit"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(column -> new DirectiveNameCell(model));
        name.setPrefWidth(180);
        name.setMinWidth(160);
        table.getColumns().add(name);
        TableColumn<Board.Row, Board.Row> state = DataTable.node(
                text.text("directive.column.state"),
                168,
                row -> {
                    Board board = model.boardProperty().get();
                    return board == null ? null : words.state(board, row);
                },
                null);
        state.setMinWidth(160);
        state.setMaxWidth(220);
        table.getColumns().add(state);
        table.getColumns().add(figure("total", row -> row.tally().total()));
        table.getColumns().add(figure("done", row -> row.tally().done()));
        table.getColumns().add(figure("unable", row -> row.tally().unable()));
        table.getColumns().add(figure("missing", row -> row.tally().missing()));
        table.getColumns().add(figure("received", row -> row.tally().received()));
        table.getColumns().add(figure("passed", row -> row.tally().passed()));
        table.getColumns().add(DataTable.text(text.text("directive.column.reply"), 170, row -> {
            Board board = model.boardProperty().get();
            return board == null ? "" : words.reply(board, row);
        }));
    }

    /** A leaf's figures would only repeat its state. */
    private TableColumn<Board.Row, Long> figure(String key, ToLongFunction<Board.Row> value) {
        String title = text.text("directive.column." + key);
        TableColumn<Board.Row, Long> column = DataTable.figure(title, 60, value);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                row.getValue().leaf() && !model.opens(row.getValue()) ? null : value.applyAsLong(row.getValue())));
        double room = Math.max(52, Fonts.width(title, Fonts.regular(12)) + PADDING);
        column.setPrefWidth(room);
        column.setMinWidth(room);
        column.setMaxWidth(room + 20);
        return column;
    }

    private TableRow<Board.Row> row(Runnable open) {
        TableRow<Board.Row> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                if (model.opens(row.getItem())) {
                    model.toggle(row.getItem());
                } else {
                    open.run();
                }
            }
        });
        return row;
    }

    private void steer(KeyEvent e, Runnable open) {
        Board.Row row = table.getSelectionModel().getSelectedItem();
        if (row == null || e.isShortcutDown() || e.isShiftDown()) {
            return;
        }
        boolean folds = e.getCode() == KeyCode.LEFT && !model.isFolded(row)
                || e.getCode() == KeyCode.RIGHT && model.isFolded(row);
        if (folds && model.opens(row)) {
            int at = table.getSelectionModel().getSelectedIndex();
            model.toggle(row);
            table.getSelectionModel().clearAndSelect(at);
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER) {
            open.run();
            e.consume();
        }
    }
}
