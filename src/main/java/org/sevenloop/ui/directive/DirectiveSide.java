package org.sevenloop.ui.directive;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.Handover;
import org.sevenloop.model.directive.LevelTime;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Rival;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** Beside the tree: the order's words, how long each level took, what contradicts, and what was handed on. */
final class DirectiveSide extends ScrollPane {
    private final DirectiveBoardViewModel model;
    private final Messages text;
    private final DirectiveWords words;
    private final Runnable saveFile;
    private final VBox body = new VBox(12);

    DirectiveSide(DirectiveBoardViewModel model, Messages text, Runnable saveFile) {
        this.model = model;
        this.text = text;
        this.words = new DirectiveWords(text);
        this.saveFile = saveFile;
        getStyleClass().add("sl-flush");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(body);
        setId("directive-side");
        body.setPadding(new Insets(12, 16, 16, 16));
    }

    /** @param row the chosen node, null where none is */
    void show(Board board, Board.@Nullable Row row) {
        body.getChildren().setAll(order(board));
        if (row != null && row.receipt() != null) {
            body.getChildren().addFirst(node(board, row, row.receipt()));
        }
        if (!board.rivals().isEmpty()) {
            body.getChildren().add(rivals(board));
        }
        body.getChildren().add(levels(board));
        if (!board.handovers().isEmpty()) {
            body.getChildren().add(handovers(board));
        }
    }

    private VBox node(Board board, Board.Row row, Receipt receipt) {
        VBox box = new VBox(
                4,
                wrapped(Texts.bold(row.name())),
                helper("directive.side.received", words.step(receipt.received(), board.now())),
                helper("directive.side.passed", words.step(receipt.passed(), board.now())),
                helper("directive.side.ended", words.step(receipt.end(), board.now())));
        String reply = words.reply(board, row);
        if (!reply.isEmpty()) {
            box.getChildren().add(wrapped(Texts.body(reply)));
        }
        box.setId("directive-node");
        return box;
    }

    private VBox order(Board board) {
        Directive directive = board.directive();
        VBox box = new VBox(4, line("directive.side.text"));
        if (!directive.order().text().isEmpty()) {
            box.getChildren().add(wrapped(Texts.body(directive.order().text())));
        }
        box.getChildren()
                .addAll(
                        helper(
                                "directive.side.issued",
                                directive.issued().by(),
                                words.when(directive.issued().at(), board.now())),
                        helper(
                                "directive.side.due",
                                words.when(directive.order().due(), board.now()),
                                words.asked(directive.order().asked())),
                        helper(
                                "directive.side.kinds",
                                words.kinds(directive.order().address().kinds()),
                                text.text(
                                        directive.order().address().households()
                                                ? "directive.side.homes"
                                                : "directive.side.units")));
        if (directive.order().daily()) {
            box.getChildren().add(helper("directive.side.daily"));
        }
        if (!board.fileName().isEmpty()) {
            box.getChildren().add(Buttons.link(text.text("directive.side.file", board.fileName()), saveFile));
        }
        return box;
    }

    private VBox levels(Board board) {
        GridPane grid = new GridPane(8, 4);
        for (int column = 0; column < 5; column++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(right);
        }
        List<String> heads = List.of("level", "answered", "received", "passed", "done");
        for (int column = 0; column < heads.size(); column++) {
            grid.add(Texts.helper(text.text("directive.levels." + heads.get(column))), column, 0);
        }
        for (LevelTime each : board.levels()) {
            int row = grid.getRowCount();
            grid.addRow(
                    row,
                    Texts.cell(words.level(each.level())),
                    Texts.cell(text.text("directive.levels.of", each.answered(), each.nodes())),
                    Texts.cell(words.duration(each.toReceive())),
                    Texts.cell(words.duration(each.toPass())),
                    Texts.cell(words.duration(each.toAnswer())));
        }
        grid.setId("directive-levels");
        return new VBox(
                4, line("directive.side.levels"), wrapped(Texts.helper(text.text("directive.levels.middle"))), grid);
    }

    private VBox rivals(Board board) {
        VBox box = new VBox(6, line("directive.side.rivals"));
        for (Rival rival : board.rivals()) {
            Label said = wrapped(Texts.cell(text.text(
                    "directive.rival",
                    board.names().getOrDefault(rival.receipt(), ""),
                    rival.station(),
                    reply(
                            rival.answer().state(),
                            rival.answer().text(),
                            rival.answer().why()),
                    kept(board, rival))));
            box.getChildren().add(said);
            box.getChildren()
                    .add(Buttons.offered(
                            Buttons.link(text.text("directive.rival.keep"), () -> model.keep(rival)),
                            model.may(Action.ISSUE_DIRECTIVE)));
        }
        box.setId("directive-rivals");
        return box;
    }

    private String kept(Board board, Rival rival) {
        return board.rows().stream()
                .map(Board.Row::receipt)
                .filter(each -> each != null && each.id().equals(rival.receipt()))
                .findFirst()
                .map(each -> reply(each.state(), each.answer(), each.why()))
                .orElse("");
    }

    private String reply(Receipt.State state, String answer, String why) {
        String more = state == Receipt.State.UNABLE ? why : answer;
        return more.isEmpty() ? words.word(state) : text.text("directive.rival.reply", words.word(state), more);
    }

    private VBox handovers(Board board) {
        VBox box = new VBox(4, line("directive.side.handovers"));
        for (Handover each : board.handovers()) {
            box.getChildren()
                    .add(wrapped(Texts.helper(text.text(
                            "directive.handover",
                            board.names().getOrDefault(each.from(), ""),
                            board.names().getOrDefault(each.to(), ""),
                            words.when(each.step().at(), board.now()),
                            each.step().by(),
                            each.why().isEmpty() ? text.text("directive.handover.closed") : each.why()))));
        }
        return box;
    }

    private Label line(String key) {
        return Texts.bold(text.text(key));
    }

    private Label helper(String key, Object... arguments) {
        return wrapped(Texts.of(text.text(key, arguments), "sl-t13", "sl-muted"));
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
