package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** The desk 导出: each list as a workbook or as CSV, and copies of all data. */
public final class ExportView extends VBox {
    private static final double WIDTH = 880;

    private final ExportViewModel model;
    private final Messages text;
    private SaveDialog dialog = this::ask;

    /** @param copies the card with the copies of all data; null for who may not make any */
    public ExportView(ExportViewModel model, @Nullable Region copies, Messages text) {
        super(12);
        this.model = model;
        this.text = text;
        getStyleClass().add("sl-page");
        setId("exchange-export");
        HBox head = new HBox(
                Texts.whole(Texts.deskTitle(text.text("exchange.export.title"))),
                Texts.of(text.text("exchange.export.subtitle"), "sl-t13", "sl-muted"));
        head.getStyleClass().add("sl-desk-head");
        Card lists = Card.titled(text.text("exchange.export.lists"), lists());
        lists.setMaxWidth(WIDTH);
        getChildren().addAll(head, lists);
        if (copies != null) {
            copies.setMaxWidth(WIDTH);
            getChildren().add(copies);
        }
    }

    /** Replaces the window that asks where to save. */
    void setDialog(SaveDialog other) {
        dialog = other;
    }

    private Node lists() {
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, what);
        for (ExportKind kind : ExportKind.values()) {
            if (!model.may(kind.seeing())) {
                continue;
            }
            Label about = Texts.helper(text.text("exchange.export.about." + kind.word()));
            grid.addRow(
                    kind.ordinal(),
                    Texts.whole(Texts.bold(model.name(kind))),
                    about,
                    button(kind, ".xlsx", Buttons.plain("Excel", MaterialDesignF.FILE_EXCEL_OUTLINE, () -> {})),
                    button(kind, ".csv", Buttons.plain("CSV", MaterialDesignF.FILE_DELIMITED_OUTLINE, () -> {})));
        }
        return grid;
    }

    private Button button(ExportKind kind, String ending, Button button) {
        button.setId("exchange-export-" + kind.word() + ending.replace('.', '-'));
        button.setAccessibleText(text.text("exchange.export.as", model.name(kind), button.getText()));
        button.setOnAction(e -> asked(model.fileName(kind, ending), file -> model.export(kind, file)));
        return button;
    }

    private void asked(String name, Consumer<Path> then) {
        Path file = dialog.ask(name);
        if (file != null) {
            then.accept(file);
        }
    }

    private @Nullable Path ask(String name) {
        return SaveDialog.ask(getScene().getWindow(), text.text("exchange.export.where"), name);
    }
}
