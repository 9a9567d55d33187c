package org.sevenloop.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
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
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.TakesBack;
import org.sevenloop.ui.exchange.ImportFile.Stage;
import org.sevenloop.ui.exchange.ImportViewModel.Part;

/** The desk 导入: choose files, see what each was taken for, what would happen, then write; and what was imported before. */
public final class ImportView extends VBox implements TakesBack {
    private static final double PROBLEMS = 300;
    private static final double FILES = 210;

    private final ImportViewModel model;
    private final WizardViewModel wizardModel;
    private final Messages text;
    private final StepStrip steps;
    private final FileList fileList;
    private final SheetPane sheet;
    private final ProblemsPane problems;
    private final CountersBar counters;
    private final BatchesPane batches;
    private final StackPane main = new StackPane();
    private final OpenProblemsPane open;
    private final MappingsPane mappings;
    private final WhoPane who;
    private final DuplicatesPane duplicates;
    private final Button write;
    private final Button handBack;
    private final Node wizard;
    private final Node empty;

    public ImportView(ImportViewModel model, Messages text) {
        super(8);
        this.model = model;
        this.wizardModel = model.wizard();
        this.text = text;
        steps = new StepStrip(text);
        fileList = new FileList(wizardModel, text);
        sheet = new SheetPane(wizardModel, text);
        problems = new ProblemsPane(text, problem -> sheet.locate(problem.place()));
        counters = new CountersBar(text);
        batches = new BatchesPane(model, text);
        open = new OpenProblemsPane(model, text);
        mappings = new MappingsPane(model.mappings(), text);
        who = new WhoPane(wizardModel.who(), text);
        duplicates = new DuplicatesPane(model.duplicates(), text);
        write = Buttons.accent("", this::next);
        handBack = Buttons.plain(text.text("exchange.handback"), this::handBack);
        write.setId("exchange-write");
        getStyleClass().add("sl-page");
        setId("exchange-desk");
        wizard = wizard();
        empty = empty();
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(new ImportHead(model, text, steps, this::choose), main);
        wizardModel.selectedProperty().addListener((o, was, is) -> show(is));
        wizardModel.files().addListener((ListChangeListener<ImportFile>) change -> showParts());
        model.partProperty().addListener((o, was, is) -> showParts());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
        show(wizardModel.selectedProperty().get());
        showParts();
    }

    private Node empty() {
        Button inbox = Buttons.plain(text.text("exchange.inbox.choose"), this::inbox);
        inbox.setId("exchange-inbox");
        return Card.of(new EmptyState(
                MaterialDesignF.FILE_IMPORT_OUTLINE,
                text.text("exchange.empty"),
                text.text("exchange.empty.advice"),
                Buttons.accent(text.text("exchange.choose"), this::choose),
                inbox));
    }

    private void inbox() {
        Path folder = SaveDialog.askFolder(getScene().getWindow(), text.text("exchange.inbox.choose"));
        if (folder != null) {
            model.inbox(folder);
        }
    }

    private Node wizard() {
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
        Button cancel = Buttons.plain(text.text("exchange.cancel"), wizardModel::clear);
        cancel.setId("exchange-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        write.setMinWidth(USE_PREF_SIZE);
        handBack.setId("exchange-handback");
        handBack.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(12, counters, handBack, cancel, write);
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
                    case MAPPINGS -> mappings;
                    case DUPLICATES -> duplicates;
                    case WHO -> who;
                    case WIZARD -> wizardModel.files().isEmpty() ? empty : wizard;
                };
        if (!main.getChildren().contains(wanted)) {
            main.getChildren().setAll(wanted);
        }
        boolean several = wizardModel.files().size() > 1;
        fileList.setVisible(several);
        fileList.setManaged(several);
        showWriteButton();
    }

    private void show(@Nullable ImportFile file) {
        steps.show(file);
        sheet.show(file);
        ImportOutcome outcome = file == null ? null : file.outcome();
        String state = text.text(
                file == null
                        ? "exchange.state.rehearsed"
                        : switch (file.stage()) {
                            case WRITTEN -> "exchange.state.written";
                            case FAILED -> "exchange.state.refused";
                            case CHECKING -> "exchange.checking";
                            default -> "exchange.state.rehearsed";
                        });
        counters.show(file == null ? Counters.ZERO : file.counters(), state, file == null ? 0 : file.leftOut());
        problems.show(outcome == null ? List.of() : outcome.problems());
        handBack.setDisable(!wizardModel.handBack().possible());
        showWriteButton();
    }

    private void showWriteButton() {
        List<ImportFile> ready = wizardModel.files().stream()
                .filter(file -> file.stage() == Stage.READY)
                .toList();
        int rows = ready.stream()
                .mapToInt(file -> file.counters().added() + file.counters().updated())
                .sum();
        boolean done = wizardModel.done();
        boolean writing = wizardModel.files().stream().anyMatch(file -> file.stage() == Stage.WRITING);
        write.setText(
                done
                        ? text.text("exchange.again")
                        : ready.isEmpty() && writing
                                ? text.text("exchange.writing")
                                : ready.size() > 1
                                        ? text.text("exchange.write.files", ready.size(), rows)
                                        : text.text("exchange.write.rows", rows));
        write.setDisable(ready.isEmpty() && !done);
    }

    private void next() {
        if (wizardModel.done()) {
            wizardModel.clear();
        } else {
            wizardModel.writeAll();
        }
    }

    private void choose() {
        model.open(WorkbookChooser.ask(getScene().getWindow(), text));
    }

    private void handBack() {
        Window window = getScene().getWindow();
        wizardModel
                .handBack()
                .handBack(proposed -> SaveDialog.ask(
                        window,
                        text.text("exchange.handback"),
                        proposed.getFileName().toString()));
    }

    private void paste() {
        model.paste(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
    }

    private void key(KeyEvent key) {
        if (new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN).match(key)) {
            paste();
            key.consume();
        } else if (new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN).match(key)) {
            choose();
            key.consume();
        } else if (new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN).match(key)
                && !write.isDisabled()) {
            sheet.leave();
            next();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && wizardModel.untouched()) {
            wizardModel.clear();
            key.consume();
        }
    }

    @Override
    public boolean takeBack() {
        return model.partProperty().get() == Part.WIZARD && wizardModel.takeBack();
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
