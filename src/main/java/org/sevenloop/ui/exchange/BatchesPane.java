package org.sevenloop.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** Every file that was imported, and the button that takes it back. Enter shows what was put right in it by hand. */
final class BatchesPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    BatchesPane(ImportViewModel model, Messages text) {
        EmptyState empty = new EmptyState(
                MaterialDesignH.HISTORY, text.text("exchange.batches.none"), text.text("exchange.batches.advice"));
        TableView<ImportBatch> table = DataTable.of(
                model.batches(),
                empty,
                batch -> model.corrections(batch, all -> new CorrectionsDialog(text, batch, all).showAndWait()));
        table.setId("exchange-batches");
        table.getColumns()
                .addAll(List.of(
                        DataTable.figure(text.text("exchange.batch.number"), 80, batch -> batch.id()
                                .value()),
                        DataTable.name(text.text("exchange.batch.file"), 320, ImportBatch::fileName),
                        DataTable.text(
                                text.text("exchange.batch.kind"),
                                130,
                                batch -> text.text(
                                        "exchange.kind." + batch.kind().word())),
                        DataTable.text(text.text("exchange.batch.time"), 110, batch -> TIME.format(batch.at())),
                        DataTable.text(text.text("exchange.batch.actor"), 90, ImportBatch::actor),
                        DataTable.figure(text.text("exchange.rows"), 70, batch -> batch.counters()
                                .rows()),
                        DataTable.figure(text.text("exchange.added"), 70, batch -> batch.counters()
                                .added()),
                        DataTable.figure(text.text("exchange.updated"), 70, batch -> batch.counters()
                                .updated()),
                        DataTable.figure(text.text("exchange.rejected"), 70, batch -> batch.counters()
                                .rejected()),
                        DataTable.node("", 110, batch -> action(model, text, batch), null)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            ImportBatch batch = table.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.DELETE && batch != null) {
                model.undo(batch);
                key.consume();
            }
        });
        Card card = Card.flush(text.text("exchange.batches"), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    private static Node action(ImportViewModel model, Messages text, ImportBatch batch) {
        return batch.undoneAt() == null
                ? Buttons.small(Buttons.plain(text.text("exchange.batch.undo"), () -> model.undo(batch)))
                : Texts.helper(text.text("exchange.batch.undone"));
    }
}
