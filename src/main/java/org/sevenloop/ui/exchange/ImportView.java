package org.sevenloop.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedTable;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;
import org.sevenloop.ui.exchange.ImportFile.Stage;
import org.sevenloop.ui.exchange.ImportViewModel.Part;

/** The desk 导入: choose files, see what each was taken for, what would happen, then write; and what was imported before. */
public final class ImportView extends VBox {
    private static final double PROBLEMS = 300;
    private static final double FILES = 210;

    private final ImportViewModel model;
    private final Messages text;
    private final StepStrip steps;
    private final FileList fileList;
    private final PreviewTable preview;
    private final ProblemsPane problems;
    private final CountersBar counters;
    private final BatchesPane batches;
    private final ComboBox<RecognisedTable> sheets = Fields.choice(List.of(), RecognisedTable::sheet);
    private final Label fileTitle = Texts.cardTitle("");
    private final Label fileKind = Texts.helper("");
    private final StackPane main = new StackPane();
    private final OpenProblemsPane open;
    private final ToggleButton historyButton;
    private final ToggleButton openButton;
    private final Button write;
    private final Node wizard;
    private final Node empty;

    public ImportView(ImportViewModel model, Messages text) {
        super(8);
        this.model = model;
        this.text = text;
        steps = new StepStrip(text);
        fileList = new FileList(model, text);
        preview = new PreviewTable(text);
        problems = new ProblemsPane(text, this::locate);
        counters = new CountersBar(text);
        batches = new BatchesPane(model, text);
        open = new OpenProblemsPane(model, text);
        historyButton = part(Part.BATCHES, "exchange-history");
        historyButton.setText(text.text("exchange.batches"));
        openButton = part(Part.PROBLEMS, "exchange-open");
        openButton
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.text(
                                "exchange.open.chip", model.openProblems().size()),
                        model.openProblems()));
        write = Buttons.accent("", this::next);
        write.setId("exchange-write");
        getStyleClass().add("sl-page");
        setId("exchange-desk");
        wizard = wizard();
        empty = empty();
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(head(), main);
        model.selectedProperty().addListener((o, was, is) -> show(is));
        model.files().addListener((ListChangeListener<ImportFile>) change -> showParts());
        model.partProperty().addListener((o, was, is) -> showParts());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
        show(model.selectedProperty().get());
        showParts();
    }

    private Node head() {
        Button choose = Buttons.plain(text.text("exchange.choose"), MaterialDesignF.FILE_PLUS_OUTLINE, this::choose);
        choose.setId("exchange-choose");
        HBox head = new HBox(
                16,
                Texts.deskTitle(text.text("exchange.title")),
                steps,
                Texts.spring(),
                openButton,
                historyButton,
                choose);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private ToggleButton part(Part part, String id) {
        ToggleButton chip = Buttons.chip("");
        chip.setId(id);
        chip.setOnAction(e -> model.partProperty().set(chip.isSelected() ? part : Part.WIZARD));
        model.partProperty().subscribe(now -> chip.setSelected(now == part));
        return chip;
    }

    private Node empty() {
        return Card.of(new EmptyState(
                MaterialDesignF.FILE_IMPORT_OUTLINE,
                text.text("exchange.empty"),
                text.text("exchange.empty.advice"),
                Buttons.accent(text.text("exchange.choose"), this::choose)));
    }

    private Node wizard() {
        sheets.valueProperty().addListener((o, was, is) -> showSheet(is));
        Card sheet = Card.flush("", preview, sheets);
        HBox title = new HBox(8, fileTitle, fileKind);
        title.setAlignment(Pos.CENTER_LEFT);
        ((HBox) sheet.getChildren().getFirst()).getChildren().set(0, title);
        VBox.setVgrow(preview, Priority.ALWAYS);
        problems.setPrefWidth(PROBLEMS);
        problems.setMinWidth(PROBLEMS);
        fileList.setPrefWidth(FILES);
        fileList.setMinWidth(FILES);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox parts = new HBox(12, fileList, sheet, problems);
        VBox.setVgrow(parts, Priority.ALWAYS);
        return new VBox(12, parts, foot());
    }

    private Node foot() {
        Button cancel = Buttons.plain(text.text("exchange.cancel"), model::clear);
        cancel.setId("exchange-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        write.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(12, counters, Texts.spring(), cancel, write);
        foot.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(counters, Priority.ALWAYS);
        Card card = Card.of(foot);
        card.getStyleClass().add("sl-card-body");
        return card;
    }

    private void showParts() {
        Node wanted =
                switch (model.partProperty().get()) {
                    case BATCHES -> batches;
                    case PROBLEMS -> open;
                    case WIZARD -> model.files().isEmpty() ? empty : wizard;
                };
        if (!main.getChildren().contains(wanted)) {
            main.getChildren().setAll(wanted);
        }
        boolean several = model.files().size() > 1;
        fileList.setVisible(several);
        fileList.setManaged(several);
        showWriteButton();
    }

    private void show(@Nullable ImportFile file) {
        steps.show(file);
        ImportOutcome outcome = file == null ? null : file.outcome();
        fileTitle.setText(file == null ? "" : file.name());
        fileKind.setText(
                outcome == null
                        ? file == null ? "" : file.stage() == Stage.FAILED ? "" : text.text("exchange.reading")
                        : text.text("exchange.kind." + outcome.file().kind().word()));
        counters.show(file == null ? Counters.ZERO : file.counters(), file != null && file.stage() == Stage.WRITTEN);
        if (outcome == null) {
            preview.getColumns().clear();
            preview.setPlaceholder(placeholder(file));
            problems.show(List.of());
            sheets.setItems(FXCollections.observableArrayList());
        } else {
            problems.show(outcome.problems());
            sheets.setItems(FXCollections.observableArrayList(outcome.file().tables()));
            sheets.getSelectionModel().selectFirst();
        }
        boolean severalSheets = sheets.getItems().size() > 1;
        sheets.setVisible(severalSheets);
        sheets.setManaged(severalSheets);
        showWriteButton();
    }

    private Node placeholder(@Nullable ImportFile file) {
        if (file != null && file.stage() == Stage.FAILED) {
            return new EmptyState(
                    MaterialDesignF.FILE_ALERT_OUTLINE, text.text("exchange.unreadable"), file.sentence());
        }
        return Texts.helper(text.text("exchange.reading"));
    }

    private void showSheet(@Nullable RecognisedTable table) {
        ImportFile file = model.selectedProperty().get();
        if (table != null && file != null && file.outcome() != null) {
            preview.show(file.outcome(), table);
        }
    }

    private void showWriteButton() {
        List<ImportFile> ready = model.files().stream()
                .filter(file -> file.stage() == Stage.READY)
                .toList();
        int rows = ready.stream()
                .mapToInt(file -> file.counters().added() + file.counters().updated())
                .sum();
        boolean written = ready.isEmpty()
                && !model.files().isEmpty()
                && model.files().stream().noneMatch(file -> file.stage() == Stage.READING);
        write.setText(
                written
                        ? text.text("exchange.again")
                        : ready.size() > 1
                                ? text.text("exchange.write.files", ready.size(), rows)
                                : text.text("exchange.write.rows", rows));
        write.setDisable(ready.isEmpty() && !written);
    }

    private void next() {
        if (model.files().stream().anyMatch(file -> file.stage() == Stage.READY)) {
            model.writeAll();
        } else {
            model.clear();
        }
    }

    private void locate(Problem problem) {
        sheets.getItems().stream()
                .filter(table -> table.sheet().equals(problem.place().sheet()))
                .findFirst()
                .ifPresent(table -> {
                    sheets.setValue(table);
                    preview.goTo(problem.place());
                });
    }

    private void choose() {
        model.open(WorkbookChooser.ask(getScene().getWindow(), text));
    }

    private void key(KeyEvent key) {
        if (new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN).match(key)) {
            choose();
            key.consume();
        } else if (new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(key)
                && !write.isDisabled()) {
            next();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !model.files().isEmpty()) {
            model.clear();
            key.consume();
        }
    }

    private void dragged(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        List<Path> paths =
                drag.getDragboard().getFiles().stream().map(File::toPath).toList();
        model.open(paths);
        drag.setDropCompleted(true);
        drag.consume();
    }
}
