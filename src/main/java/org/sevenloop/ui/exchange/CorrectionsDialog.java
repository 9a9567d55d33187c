package org.sevenloop.ui.exchange;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.Theme;

/** What the file of a batch said, and what whoever imported it made of that. */
final class CorrectionsDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;

    CorrectionsDialog(Messages text, ImportBatch batch, List<OpenProblem> corrections) {
        EmptyState none = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                text.text("exchange.corrections.none"),
                text.text("exchange.corrections.advice"));
        TableView<OpenProblem> table =
                DataTable.of(FXCollections.observableArrayList(corrections), none, ignored -> {});
        table.setId("exchange-corrections");
        table.getColumns()
                .addAll(List.of(
                        DataTable.text(text.text("exchange.open.sheet"), 120, each -> each.problem()
                                .place()
                                .sheet()),
                        DataTable.name(text.text("exchange.open.cell"), 70, each -> each.problem()
                                .place()
                                .cell()),
                        DataTable.text(
                                text.text("exchange.open.value"),
                                200,
                                each -> shown(text, each.problem().value())),
                        DataTable.text(
                                text.text("exchange.corrections.now"),
                                200,
                                each -> shown(text, each.problem().arguments().getFirst()))));
        table.setPrefSize(WIDTH, HEIGHT);
        initOwner(FormDialog.front());
        setTitle(text.text("exchange.corrections", batch.fileName()));
        setHeaderText(null);
        setGraphic(null);
        getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(text.text("common.close"), ButtonType.CLOSE.getButtonData()));
        getDialogPane().setContent(table);
        Theme.apply(this);
    }

    private static String shown(Messages text, String value) {
        return value.isEmpty() ? text.text("exchange.problem.blank") : OpenProblemsPane.masked(value);
    }
}
