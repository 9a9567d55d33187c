package org.sevenloop.ui.common;

import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Masking;

/**
 * Tables of 32 px rows: text left, figures right, nothing but horizontal lines. Filtering is by a field above the table
 * ({@link ListDesk}): ControlsFX's TableFilter hides its lists behind a right click, where nobody looks for them.
 */
public final class DataTable {
    public static final double ROW = 32;

    private DataTable() {}

    /**
     * A table of sortable rows.
     *
     * @param open runs on double click and Enter
     */
    public static <T> TableView<T> of(ObservableList<T> rows, Node placeholder, Consumer<T> open) {
        SortedList<T> sorted = new SortedList<>(rows);
        TableView<T> table = new TableView<>(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setFixedCellSize(ROW);
        table.setPlaceholder(placeholder);
        table.getStyleClass().add("sl-flush");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> row(open));
        table.setOnKeyPressed(e -> {
            T selected = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && selected != null) {
                open.accept(selected);
                e.consume();
            }
        });
        return table;
    }

    public static <T> TableColumn<T, String> text(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    /** The column that says who or what the row is, in bold. */
    public static <T> TableColumn<T, String> name(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = text(title, width, value);
        column.getStyleClass().add("sl-name");
        return column;
    }

    /** An address: where it is too long its end stays, which tells one door from the next. */
    public static <T> TableColumn<T, String> place(String title, double width, Function<T, String> value) {
        TableColumn<T, String> column = text(title, width, value);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String address, boolean empty) {
                super.updateItem(address, empty);
                setText(empty ? null : address);
                setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            }
        });
        return column;
    }

    /** An identity number: masked, and sorted by what is shown. */
    public static <T> TableColumn<T, String> document(String title, double width, Function<T, String> value) {
        return text(title, width, row -> Masking.document(value.apply(row)));
    }

    /** A phone number, masked. */
    public static <T> TableColumn<T, String> phone(String title, double width, Function<T, String> value) {
        return text(title, width, row -> Masking.phone(value.apply(row)));
    }

    /** A count: at the right, with thousands' commas, a zero in grey. */
    public static <T> TableColumn<T, Long> figure(String title, double width, ToLongFunction<T> value) {
        TableColumn<T, Long> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsLong(row.getValue())));
        column.setCellFactory(c -> new FigureCell<>());
        column.setPrefWidth(width);
        column.getStyleClass().add("sl-right");
        return column;
    }

    /** A column of nodes made by {@code node}: badges, links. It sorts by {@code order} if one is given. */
    public static <T> TableColumn<T, T> node(
            String title, double width, Function<T, @Nullable Node> node, @Nullable Comparator<T> order) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(c -> new NodeCell<>(node));
        column.setPrefWidth(width);
        column.setSortable(order != null);
        if (order != null) {
            column.setComparator(order);
        }
        return column;
    }

    private static <T> TableRow<T> row(Consumer<T> open) {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private static final class FigureCell<T> extends TableCell<T, Long> {
        private final NumberFormat format = NumberFormat.getIntegerInstance(Locale.ROOT);

        @Override
        protected void updateItem(@Nullable Long value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().remove("sl-zero");
            setText(value == null || empty ? "" : format.format(value).replace('-', '−'));
            if (value != null && value == 0) {
                getStyleClass().add("sl-zero");
            }
        }
    }

    private static final class NodeCell<T> extends TableCell<T, T> {
        private final Function<T, @Nullable Node> maker;

        NodeCell(Function<T, @Nullable Node> maker) {
            this.maker = maker;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setGraphic(value == null || empty ? null : maker.apply(value));
        }
    }
}
