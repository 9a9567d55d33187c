package org.sevenloop.ui.coverage;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.coverage.BlindList;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** The list behind the chosen figure, grid by grid, with what repairs it: F2 or the space bar for all that is selected. */
final class SpotPane extends VBox {
    private final CoverageViewModel model;
    private final Messages text;
    private final CoverageWords words;
    private final CoverageRepairs repairs;
    private final Label title = Texts.whole(Texts.cardTitle(""));
    private final Label cut = Texts.helper("");
    private final Button repair;
    private final Button open;
    private final TableView<BlindSpot> table;

    SpotPane(CoverageViewModel model, Messages text, CoverageRepairs repairs) {
        this.model = model;
        this.text = text;
        this.words = new CoverageWords(text);
        this.repairs = repairs;
        this.table = DataTable.of(model.shown(), done(), model::open);
        this.repair = Buttons.plain("", this::repair);
        this.open = Buttons.plain(text.text("coverage.open"), this::open);
        repair.setId("coverage-repair");
        open.setId("coverage-open");
        title.setId("coverage-list-title");
        build();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), tools(), table);
        model.chosenProperty().subscribe(this::show);
        model.listProperty().subscribe(this::show);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<BlindSpot>) c -> label());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private Node done() {
        return new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                text.text("coverage.done.list"),
                text.text("coverage.done.list.advice"));
    }

    private void build() {
        table.setId("coverage-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .add(DataTable.text(text.text("coverage.column.unit"), 115, spot -> model.unitName(spot.unit())));
        table.getColumns().add(DataTable.name(text.text("coverage.column.name"), 115, BlindSpot::name));
        table.getColumns().add(DataTable.place(text.text("coverage.column.place"), 125, BlindSpot::place));
        table.getColumns()
                .add(DataTable.text(
                        text.text("coverage.column.what"),
                        210,
                        spot -> words.what(spot, model.pageProperty().get())));
        table.getColumns().add(DataTable.text(text.text("coverage.column.worker"), 80, CoverageWords::worker));
    }

    private Node head() {
        HBox head = new HBox(8, title, Texts.spring(), cut);
        head.getStyleClass().add("sl-card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node tools() {
        TextField search = new TextField();
        search.setId("coverage-search");
        search.setPromptText(text.text("coverage.search"));
        search.setPrefWidth(210);
        search.textProperty().bindBidirectional(model.searchProperty());
        HBox tools = new HBox(8, search, Texts.spring(), open, repair, Buttons.key("F2"));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("sl-tools");
        repair.disableProperty().bind(Bindings.isEmpty(model.shown()));
        open.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        return tools;
    }

    private void show(@Nullable Figure figure) {
        title.setText(
                figure == null
                        ? ""
                        : text.text("coverage.list.title", words.kind(figure), words.level(figure.level())));
        label();
    }

    private void show(BlindList list) {
        cut.setText(
                list.cut()
                        ? text.text("coverage.list.cut", list.spots().size())
                        : text.text("coverage.list.count", list.spots().size()));
        label();
    }

    /** The button says what it does with how many. */
    private void label() {
        Figure figure = model.chosenProperty().get();
        boolean may = figure != null && repairs.may(figure.kind());
        Buttons.offered(repair, may);
        repair.setVisible(may);
        repair.setManaged(may);
        if (figure != null) {
            repair.setText(words.repair(figure.kind(), selected().size()));
        }
    }

    private List<BlindSpot> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    void repair() {
        if (selected().isEmpty() && !model.shown().isEmpty()) {
            table.getSelectionModel().select(0);
        }
        if (!selected().isEmpty()) {
            repairs.repair(selected());
        }
    }

    private void open() {
        selected().stream().findFirst().ifPresent(model::open);
    }

    private void press(KeyEvent e) {
        Figure figure = model.chosenProperty().get();
        if (e.getCode() == KeyCode.SPACE && figure != null && figure.kind().visiting()) {
            repair();
            e.consume();
        }
    }

    void focusTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !model.shown().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
