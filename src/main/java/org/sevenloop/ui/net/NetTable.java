package org.sevenloop.ui.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.Fonts;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The tree as a table of flat rows, 30 px each: only what is on view has nodes, however many rows are open. */
final class NetTable {
    private static final double ROW = 30;
    /** What a window of 1366 px leaves the table beside the rail and the side page, without its scroll bar. */
    private static final double HEAD_PADDING = 20;
    /** Wide enough for the longest badge, “◆ 湖北 14/14”. */
    private static final double RESPONSIBLE = 112;

    private static final double NARROWEST = 762;

    private final NetViewModel model;
    private final Messages text;
    private final NetWords words;
    private final Supplier<LocalDate> today;
    private final TableView<NetRow> table;

    /** @param open shows the page of the selected row */
    NetTable(NetViewModel model, Messages text, Supplier<LocalDate> today, Runnable open) {
        this.model = model;
        this.text = text;
        this.words = new NetWords(text);
        this.today = today;
        this.table = new TableView<>(model.rows());
        table.setId("net-tree");
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("sl-flush");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns().setAll(columns());
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.setRowFactory(view -> row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    }

    TableView<NetRow> view() {
        return table;
    }

    private List<TableColumn<NetRow, ?>> columns() {
        TableColumn<NetRow, NetRow> name = new TableColumn<>(text.text("net.column.name"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(column -> new NetNameCell(words::name, this::about, model::toggle));
        name.setPrefWidth(420);
        TableColumn<NetRow, NetRow> responsible =
                DataTable.node(text.text("net.column.responsible"), RESPONSIBLE, this::responsible, null);
        responsible.setMinWidth(RESPONSIBLE);
        responsible.setMaxWidth(190);
        List<TableColumn<NetRow, Long>> figures = List.of(
                figure("net.column.households", 48, row -> row.figures().households()),
                figure("net.column.people", 55, row -> row.figures().people()),
                colour(Colour.RED),
                colour(Colour.YELLOW),
                colour(Colour.BLUE),
                colour(Colour.GREEN),
                unanswered());
        double others = responsible.getMinWidth()
                + figures.stream().mapToDouble(TableColumn::getMinWidth).sum();
        name.setMinWidth(Math.max(200, NARROWEST - others));
        List<TableColumn<NetRow, ?>> all = new ArrayList<>(List.of(name, responsible));
        all.addAll(figures);
        return all;
    }

    private TableColumn<NetRow, Long> colour(Colour colour) {
        String glyph = Colours.glyph(colour) + ' ' + Colours.word(colour, text);
        TableColumn<NetRow, Long> column =
                column(glyph, colourWidth(glyph), row -> row.figures().colours().of(colour));
        Label head = Texts.whole(Texts.of(glyph, "sl-t12", "sl-glyph-" + Colours.style(colour)));
        column.setText("");
        column.setGraphic(head);
        if (colour == Colour.RED) {
            column.setCellFactory(c -> new FigureCell("sl-red-count"));
        }
        return column;
    }

    /** A head is never cut; English words are longer than one character. */
    private static double colourWidth(String head) {
        return Math.max(48, 14 + 6.6 * head.length());
    }

    private TableColumn<NetRow, Long> unanswered() {
        TableColumn<NetRow, Long> column =
                figure("net.column.unanswered", 66, row -> row.figures().withoutResponsible());
        column.setCellFactory(c -> new FigureCell("sl-blind"));
        return column;
    }

    private TableColumn<NetRow, Long> figure(String key, double width, ToLongFunction<NetRow> value) {
        return column(text.text(key), width, value);
    }

    private static TableColumn<NetRow, Long> column(String title, double width, ToLongFunction<NetRow> value) {
        TableColumn<NetRow, Long> column = new TableColumn<>(title);
        double room = Math.max(width, Fonts.width(title, Fonts.regular(12)) + HEAD_PADDING);
        column.setCellValueFactory(row ->
                new ReadOnlyObjectWrapper<>(row.getValue().isPerson() ? null : value.applyAsLong(row.getValue())));
        column.setCellFactory(c -> new FigureCell(""));
        column.setPrefWidth(room);
        column.setMinWidth(room);
        column.setMaxWidth(room + 24);
        column.getStyleClass().add("sl-right");
        return column;
    }

    private String about(NetRow row) {
        return row.member() == null
                ? ""
                : words.about(row.member(), row.member().person().ageOn(today.get()));
    }

    private @Nullable Node responsible(NetRow row) {
        if (row.member() != null) {
            BoardCard card = row.member().card();
            return card == null ? null : Badge.of(card.colour(), words.badge(card));
        }
        if (row.responsible() != null) {
            return Texts.cell(row.responsible().name());
        }
        if (!row.unanswered()) {
            return null;
        }
        Label missing = Texts.of(text.text("net.unanswered"), "sl-t13", "sl-fg-red");
        missing.setGraphic(Icons.of(MaterialDesignA.ACCOUNT_ALERT_OUTLINE, Icons.SMALL, "sl-icon-red"));
        return missing;
    }

    private TableRow<NetRow> row(Runnable open) {
        TableRow<NetRow> row = new TableRow<>();
        row.setOnMouseClicked(e -> {
            NetRow item = row.getItem();
            if (item != null && e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY) {
                model.toggle(item);
                open.run();
            }
        });
        return row;
    }

    private void steer(KeyEvent e) {
        NetRow row = table.getSelectionModel().getSelectedItem();
        if (row == null || e.isShortcutDown() || e.isShiftDown()) {
            return;
        }
        if (e.getCode() == KeyCode.RIGHT) {
            right(row);
            e.consume();
        } else if (e.getCode() == KeyCode.LEFT) {
            left(row);
            e.consume();
        }
    }

    private void right(NetRow row) {
        if (row.open()) {
            select(table.getSelectionModel().getSelectedIndex() + 1);
        } else {
            model.open(row);
        }
    }

    private void left(NetRow row) {
        if (row.open()) {
            model.close(row);
        } else {
            select(model.parent(table.getSelectionModel().getSelectedIndex()));
        }
    }

    /** Selects all these rows again and leaves the scroll where it is. */
    void select(List<Integer> indices) {
        table.getSelectionModel().clearSelection();
        for (int index : indices) {
            table.getSelectionModel().select(index);
        }
        if (!indices.isEmpty()) {
            table.getFocusModel().focus(indices.getLast());
        }
    }

    void select(int index) {
        if (index >= 0 && index < model.rows().size()) {
            table.getSelectionModel().clearAndSelect(index);
            table.getFocusModel().focus(index);
            table.scrollTo(Math.max(0, index - 3));
        }
    }

    private static final class FigureCell extends TableCell<NetRow, Long> {
        private final String alarm;

        FigureCell(String alarm) {
            this.alarm = alarm;
        }

        @Override
        protected void updateItem(@Nullable Long value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().removeAll("sl-zero", "sl-red-count", "sl-blind");
            setText(value == null || empty ? "" : String.format("%,d", value));
            if (value != null && value == 0) {
                getStyleClass().add("sl-zero");
            } else if (value != null && !alarm.isEmpty()) {
                getStyleClass().add(alarm);
            }
        }
    }
}
