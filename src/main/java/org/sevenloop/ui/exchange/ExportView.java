package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.common.Texts;

/** The desk 导出: each list as a workbook or as CSV, and a copy of all data. */
public final class ExportView extends VBox {
    private static final double WIDTH = 880;

    private final ExportViewModel model;
    private final Messages text;
    private SaveDialog dialog = this::ask;

    public ExportView(ExportViewModel model, Messages text) {
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
        Card copy = Card.titled(text.text("exchange.backup.title"), copy());
        lists.setMaxWidth(WIDTH);
        copy.setMaxWidth(WIDTH);
        getChildren().addAll(head, lists);
        if (model.may(Action.BACKUP)) {
            getChildren().add(copy);
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

    private Node copy() {
        Button save = Buttons.plain(
                text.text("exchange.backup.save"),
                MaterialDesignC.CONTENT_SAVE_ALL_OUTLINE,
                () -> asked(model.backupName(), model::backup));
        save.setId("exchange-backup");
        Label about = Texts.helper(text.text("exchange.backup.about"));
        about.setWrapText(true);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(12, about, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return model.may(Action.RESTORE) ? new VBox(12, row, restore()) : row;
    }

    private Node restore() {
        Button restore = Buttons.plain(text.text("backup.menu"), model::restore);
        restore.setId("exchange-restore");
        Label about = Texts.helper(text.text("backup.menu.about"));
        HBox row = new HBox(12, about, Texts.spring(), restore);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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
