package org.sevenloop.ui.exchange;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.exchange.ImportFile.Stage;

/** The file on view: its sheets, the rows as written, and beneath them what is wrong with the cell that is chosen. */
final class SheetPane extends VBox {
    private final WizardViewModel model;
    private final Messages text;
    private final PreviewTable table;
    private final ComboBox<RecognisedTable> sheets = Fields.choice(List.of(), RecognisedTable::sheet);
    private final Label title = Texts.cardTitle("");
    private final Label kind = Texts.helper("");
    private final Label sentence = Texts.of("", "sl-t13");
    private final Label senderLabel = Texts.helper("");
    private final TextField sender;
    private final ToggleButton troubled;
    private @Nullable ImportFile file;
    private boolean showing;

    SheetPane(WizardViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        table = new PreviewTable(model, text);
        sender = Fields.text("exchange-sender", "");
        troubled = Buttons.chip(text.text("exchange.only.troubled"));
        troubled.setId("exchange-only-troubled");
        troubled.setOnAction(e -> showSheet());
        sheets.valueProperty().addListener((o, was, is) -> {
            if (!showing) {
                showSheet();
            }
        });
        Card card = Card.flush("", table, troubled, sheets);
        HBox head = new HBox(8, title, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        ((HBox) card.getChildren().getFirst()).getChildren().set(0, head);
        card.getChildren().add(foot());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        table.selectedProperty().subscribe(this::tell);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node foot() {
        sentence.setWrapText(true);
        sentence.setId("exchange-cell-sentence");
        sender.setPrefWidth(160);
        sender.setOnAction(e -> model.from(sender.getText()));
        sender.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.from(sender.getText());
            }
        });
        senderLabel.setText(text.text("exchange.sender"));
        senderLabel.setLabelFor(sender);
        HBox foot = new HBox(8, sentence, Texts.spring(), Texts.whole(senderLabel), sender);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("sl-preview-foot");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return foot;
    }

    void show(@Nullable ImportFile shown) {
        boolean same = file != null && shown != null && file.number() == shown.number();
        file = shown;
        title.setText(shown == null ? "" : shown.name());
        kind.setText(shown == null ? "" : kind(shown));
        boolean said = shown != null && !shown.edits().now().columns().isEmpty();
        for (Node node : List.of(senderLabel, sender)) {
            node.setVisible(said);
            node.setManaged(said);
        }
        if (shown != null && !sender.isFocused()) {
            sender.setText(shown.sender());
        }
        showing = true;
        int at = same ? Math.max(0, sheets.getSelectionModel().getSelectedIndex()) : 0;
        List<RecognisedTable> tables = shown == null || shown.outcome() == null
                ? List.of()
                : shown.outcome().file().tables();
        sheets.setItems(FXCollections.observableArrayList(tables));
        sheets.getSelectionModel().select(Math.min(at, tables.size() - 1));
        showing = false;
        sheets.setVisible(tables.size() > 1);
        sheets.setManaged(tables.size() > 1);
        troubled.setVisible(!tables.isEmpty());
        if (tables.isEmpty()) {
            table.clear();
            table.setPlaceholder(placeholder(shown));
        } else {
            table.setPlaceholder(Texts.helper(text.text("exchange.preview.empty")));
        }
        showSheet();
    }

    private String kind(ImportFile shown) {
        ImportOutcome outcome = shown.outcome();
        if (outcome == null) {
            return shown.stage() == Stage.FAILED ? "" : text.text("exchange.reading");
        }
        return shown.stage() == Stage.CHECKING
                ? text.text("exchange.checking")
                : text.text("exchange.kind." + outcome.file().kind().word());
    }

    private Node placeholder(@Nullable ImportFile shown) {
        return shown != null && shown.stage() == Stage.FAILED
                ? new EmptyState(MaterialDesignF.FILE_ALERT_OUTLINE, text.text("exchange.unreadable"), shown.sentence())
                : Texts.helper(text.text("exchange.reading"));
    }

    private void showSheet() {
        RecognisedTable sheet = sheets.getValue();
        if (sheet != null && file != null && file.outcome() != null) {
            table.show(file, sheet, troubled.isSelected());
            tell();
        }
    }

    /** What is wrong with the chosen cell and what to do; else what can be done here. */
    private void tell() {
        Place at = table.selectedProperty().get();
        Problem problem = at == null ? null : table.problem(at);
        String original = at == null ? null : table.original(at);
        sentence.getStyleClass().removeAll("sl-fg-red", "sl-muted");
        if (at != null && problem != null) {
            sentence.setText(text.text(
                    "exchange.cell.problem",
                    at.cell(),
                    text.text("problem." + problem.code(), problem.arguments().toArray())));
            sentence.getStyleClass().add("sl-fg-red");
        } else if (at != null && original != null) {
            sentence.setText(text.text("exchange.cell.problem", at.cell(), table.formerly(original)));
        } else {
            sentence.setText(file == null || !file.open() ? "" : text.text("exchange.cell.keys"));
            sentence.getStyleClass().add("sl-muted");
        }
    }

    void locate(Place place) {
        sheets.getItems().stream()
                .filter(sheet -> sheet.sheet().equals(place.sheet()) && place.row() <= sheet.lastRow())
                .findFirst()
                .or(() -> sheets.getItems().stream()
                        .filter(sheet -> sheet.sheet().equals(place.sheet()))
                        .findFirst())
                .ifPresent(sheet -> {
                    sheets.setValue(sheet);
                    table.goTo(place);
                });
    }

    /** Says what is being typed into a cell. */
    void leave() {
        table.requestFocus();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.F8) {
            next(key.isShiftDown());
            key.consume();
        }
    }

    /** To the next cell with something wrong, or back to the one before; past the last comes the first. */
    private void next(boolean back) {
        leave();
        if (file == null || file.outcome() == null) {
            return;
        }
        Comparator<Place> order = Comparator.comparingInt(this::sheetOf)
                .thenComparingInt(Place::row)
                .thenComparingInt(place -> Math.max(0, place.column()));
        List<Place> places = file.outcome().problems().stream()
                .map(Problem::place)
                .sorted(back ? order.reversed() : order)
                .toList();
        Place at = table.selectedProperty().get();
        places.stream()
                .filter(place -> at == null || passed(at, place, back ? order.reversed() : order))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .ifPresent(this::locate);
    }

    /** A row's own problem is shown at its first cell, so that it is passed from any cell of the row. */
    private static boolean passed(Place at, Place place, Comparator<Place> order) {
        boolean sameRow = at.sheet().equals(place.sheet()) && at.row() == place.row();
        return !(sameRow && place.column() < 0) && order.compare(place, at) > 0;
    }

    private int sheetOf(Place place) {
        return sheets.getItems().stream().map(RecognisedTable::sheet).toList().indexOf(place.sheet());
    }
}
