package org.sevenloop.ui.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.DataTable;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** What was taken in though something about it is doubtful: file, cell, value, what to do, and the way to the person. */
final class OpenProblemsPane extends VBox {
    private static final double ROW = 46;
    private static final int PHONE = 11;

    private final ImportViewModel model;
    private final Messages text;

    OpenProblemsPane(ImportViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        EmptyState none = new EmptyState(
                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                text.text("exchange.open.none"),
                text.text("exchange.open.none.advice"));
        TableView<OpenProblem> table = DataTable.of(model.openProblems(), none, model::person);
        table.setId("exchange-open-problems");
        // Two lines: a sentence that tells what to do is never cut.
        table.setFixedCellSize(ROW);
        table.getColumns()
                .addAll(List.of(
                        DataTable.text(text.text("exchange.batch.file"), 200, OpenProblem::fileName),
                        DataTable.text(text.text("exchange.open.sheet"), 100, each -> each.problem()
                                .place()
                                .sheet()),
                        DataTable.name(text.text("exchange.open.cell"), 60, each -> each.problem()
                                .place()
                                .cell()),
                        DataTable.text(
                                text.text("exchange.open.value"),
                                160,
                                each -> masked(each.problem().value())),
                        DataTable.node(text.text("exchange.open.sentence"), 420, this::sentence, null),
                        DataTable.node("", 90, this::way, null),
                        DataTable.node("", 80, this::settle, null)));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DELETE) {
                model.settle(List.copyOf(table.getSelectionModel().getSelectedItems()));
                e.consume();
            }
        });
        Card card = Card.flush(
                text.text("exchange.open"),
                table,
                Buttons.small(Buttons.plain(
                        text.text("exchange.open.print"), MaterialDesignP.PRINTER_OUTLINE, model::print)));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    /** A number that may be somebody's document or phone is not for every eye. */
    static String masked(String value) {
        String digits = value.replaceAll("[^0-9Xx]", "");
        if (digits.length() > PHONE) {
            return Masking.document(value);
        }
        return digits.length() == PHONE ? Masking.phone(value) : value;
    }

    private Node sentence(OpenProblem problem) {
        Label label = Texts.cell(model.sentence(problem.problem()));
        label.setWrapText(true);
        return label;
    }

    private Node settle(OpenProblem problem) {
        return Buttons.link(text.text("exchange.open.settle"), () -> model.settle(List.of(problem)));
    }

    private @Nullable Node way(OpenProblem problem) {
        return problem.person() == null
                ? null
                : Buttons.link(text.text("exchange.open.go"), () -> model.person(problem));
    }
}
