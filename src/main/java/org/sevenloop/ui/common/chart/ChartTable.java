package org.sevenloop.ui.common.chart;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.Texts;

/** The table behind a chart: every spot of it as a row, to be walked by keyboard and read out. */
final class ChartTable {
    private static final double NAME = 190;
    private static final double REST = 530;
    private static final double HEIGHT = 260;
    /** Arrow, sentence and edges around the table. */
    private static final double FRAME = 100;

    private static final double LEAST = 4 * DataTable.ROW;

    /** A spot of the chart, in words. */
    record Entry(int spot, ChartTip tip) {}

    private ChartTable() {}

    /**
     * Opens the table over its chart; Escape closes it.
     *
     * @param open gets the spot of the row on which Enter was pressed
     */
    static void show(Node chart, String summary, List<Entry> entries, IntConsumer open) {
        PopOver popup = new PopOver();
        TableView<Entry> table = new TableView<>(FXCollections.observableList(entries));
        table.setId("chart-table");
        table.setFixedCellSize(DataTable.ROW);
        table.getStyleClass().addAll("sl-flush", "sl-headless");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Entry, String> what = column(NAME, entry -> entry.tip().title());
        what.getStyleClass().add("sl-name");
        table.getColumns().add(what);
        table.getColumns().add(column(REST, entry -> rest(entry.tip())));
        table.setPrefSize(NAME + REST, HEIGHT);
        table.setAccessibleText(summary);
        table.setOnKeyPressed(e -> {
            Entry chosen = table.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                popup.hide();
                open.accept(chosen.spot());
                e.consume();
            }
        });
        VBox content = new VBox(8, Texts.helper(summary), table);
        content.getStyleClass().add("sl-card-body");
        popup.setContentNode(content);
        Bounds place = chart.localToScene(chart.getBoundsInLocal());
        double below = chart.getScene().getHeight() - place.getMaxY();
        boolean low = below < place.getMinY();
        table.setPrefHeight(Math.clamp(Math.max(below, place.getMinY()) - FRAME, LEAST, HEIGHT));
        popup.setArrowLocation(low ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        popup.setDetachable(false);
        popup.setAnimated(false);
        popup.setOnShown(e -> {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        popup.setOnHidden(e -> chart.requestFocus());
        popup.show(chart);
    }

    private static TableColumn<Entry, String> column(double width, Function<Entry, String> words) {
        TableColumn<Entry, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private static String rest(ChartTip tip) {
        return tip.spoken().substring(tip.title().length()).strip();
    }
}
