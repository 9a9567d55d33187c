package org.sevenloop.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.report.Binding;
import org.sevenloop.model.report.DueForm;
import org.sevenloop.model.report.FilledForm;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.DateField;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** The forms of a day with their recipients, times and states; one key fills those that are due, or the chosen. */
final class DuePane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ReportViewModel model;
    private final Messages text;
    private final ReportWords words;
    private final TableView<DueForm> table;
    private final Button fill;
    private final Label folder = Texts.helper("");
    private ReportFiles files;

    DuePane(ReportViewModel model, Messages text, ReportFiles files) {
        super(8);
        this.model = model;
        this.text = text;
        this.files = files;
        this.words = new ReportWords(text);
        this.table = DataTable.of(model.forms(), empty(), each -> model.point(each.form()));
        this.fill = Buttons.accent("", this::fill);
        getStyleClass().add("sl-page");
        fill.setId("report-fill");
        table.setId("reporting");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        Card card = Card.of(table);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().addAll(head(), tools(), card);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<DueForm>) change -> named());
        model.forms().addListener((Observable o) -> named());
        model.folderProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        named();
    }

    void setFiles(ReportFiles other) {
        files = other;
    }

    void focusTable() {
        table.requestFocus();
    }

    private Node head() {
        Button open = Buttons.plain(text.text("report.open"), MaterialDesignF.FILE_PLUS_OUTLINE, this::open);
        open.setId("report-open");
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("report.title"))),
                Texts.of(text.text("report.subtitle"), "sl-t13", "sl-muted"),
                Texts.spring(),
                open,
                fill);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private Node tools() {
        LocalDate today = model.dayProperty().get();
        DatePicker day = DateField.of(today, today.getYear());
        day.setId("report-day");
        day.setPrefWidth(140);
        day.valueProperty().bindBidirectional(model.dayProperty());
        HBox row = new HBox(
                8,
                Texts.whole(Texts.cell(text.text("report.day"))),
                day,
                folder,
                Buttons.link(text.text("report.folder.change"), this::changeFolder),
                Texts.spring(),
                Buttons.plain(text.text("report.bringin"), this::bringIn),
                Buttons.plain(text.text("report.handon"), this::handOn),
                Buttons.plain(text.text("report.remove"), this::remove));
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, Texts.helper(text.text("report.keys")));
    }

    private Node empty() {
        return new EmptyState(
                MaterialDesignF.FILE_TABLE_OUTLINE,
                text.text("report.empty"),
                text.text("report.empty.advice"),
                Buttons.accent(text.text("report.open"), this::open),
                Buttons.plain(text.text("report.bringin"), this::bringIn));
    }

    private void columns() {
        table.getColumns()
                .add(DataTable.name(column("name"), 240, each -> each.form().name()));
        table.getColumns().add(DataTable.text(column("recipient"), 140, each -> each.form()
                .recipient()));
        table.getColumns().add(DataTable.text(column("due"), 70, this::due));
        table.getColumns()
                .add(DataTable.text(
                        column("days"), 120, each -> words.days(each.form().days())));
        table.getColumns().add(DataTable.node(column("state"), 120, this::state, null));
        table.getColumns().add(DataTable.text(column("bindings"), 150, this::bindings));
        table.getColumns().add(DataTable.text(column("file"), 260, DuePane::file));
    }

    private String column(String word) {
        return text.text("report.column." + word);
    }

    private String due(DueForm each) {
        return each.form().due() == null
                ? text.text("report.anytime")
                : TIME.format(each.form().due());
    }

    private String bindings(DueForm each) {
        List<Binding> all = each.form().bindings();
        long proposed = all.stream().filter(Binding::proposed).count();
        return proposed == 0
                ? text.text("report.bindings.count", all.size())
                : text.text("report.bindings.proposed", all.size(), proposed);
    }

    private static String file(DueForm each) {
        FilledForm filled = each.filled();
        return filled == null ? "" : filled.fileName();
    }

    private Node state(DueForm each) {
        FilledForm filled = each.filled();
        String word = text.text("report.state." + each.state(), filled == null ? "" : TIME.format(filled.at()));
        return switch (each.state()) {
            case LATE -> Badge.state(Colour.RED, word);
            case OPEN -> Badge.state(Colour.YELLOW, word);
            case DONE -> Badge.state(Colour.GREEN, word);
            case NOT_DUE -> Badge.neutral(word);
        };
    }

    /** The button says how many forms its key would fill. */
    private void named() {
        int chosen = selected().size();
        int due = model.due().size();
        boolean done = model.forms().stream().anyMatch(each -> each.state() == DueForm.State.DONE);
        if (chosen > 0) {
            fill.setText(text.text("report.fill.chosen", chosen));
        } else if (due > 0) {
            fill.setText(text.text("report.fill.due", due));
        } else {
            fill.setText(text.text(done ? "report.fill.all" : "report.fill.none"));
        }
        fill.setDisable(chosen == 0 && due == 0);
    }

    private void show(@Nullable Path into) {
        folder.setText(into == null ? text.text("report.folder.none") : text.text("report.folder", into.toString()));
    }

    private List<ReportForm> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(DueForm::form)
                .toList();
    }

    private void fill() {
        List<ReportForm> wanted = selected().isEmpty() ? model.due() : selected();
        Path known = model.folderProperty().get();
        Path into = known == null ? files.folder() : known;
        if (!wanted.isEmpty() && into != null) {
            model.fill(wanted, into);
        }
    }

    private void changeFolder() {
        Path into = files.folder();
        if (into != null) {
            model.folderProperty().set(into);
        }
    }

    private void open() {
        Path form = files.form();
        if (form != null) {
            model.open(form);
        }
    }

    private void bringIn() {
        Path definition = files.definition();
        if (definition != null) {
            model.bringIn(definition);
        }
    }

    private void handOn() {
        selected().stream().findFirst().ifPresent(form -> {
            Path file = files.saveAs(form.name() + ".zip");
            if (file != null) {
                model.handOn(form, file);
            }
        });
    }

    private void remove() {
        model.remove(selected());
    }

    private void key(KeyEvent e) {
        boolean enter = e.getCode() == KeyCode.ENTER && e.isShortcutDown();
        if (e.getCode() == KeyCode.F9 || enter) {
            fill();
        } else if (e.getCode() == KeyCode.O && e.isShortcutDown()) {
            open();
        } else if (e.getCode() == KeyCode.DELETE && table.isFocused()) {
            remove();
        } else if (e.getCode() == KeyCode.ESCAPE && !selected().isEmpty()) {
            table.getSelectionModel().clearSelection();
        } else {
            return;
        }
        e.consume();
    }
}
