package org.sevenloop.ui.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.platform.Messages;

/** The orders, or the board of one, as a list for paper. */
final class DirectivePaper {
    private static final String STEP = "\u3000";

    private DirectivePaper() {}

    static PaperList list(Collection<DirectiveLine> lines, LocalDate day, Messages text) {
        DirectiveWords words = new DirectiveWords(text);
        return PaperList.of(
                text.text("directive.title"),
                text.text("directive.paper.note", lines.size()),
                day,
                List.of(
                        Field.text(
                                column(text, "number"), line -> line.directive().number()),
                        // Free words: an order may be about somebody.
                        Field.personal(Personal.WORDS, column(text, "title"), line -> line.directive()
                                .order()
                                .title()),
                        Field.text(
                                column(text, "due"),
                                line -> words.when(line.directive().order().due(), day.atStartOfDay())),
                        Field.figure(column(text, "total"), line -> line.tally().total()),
                        Field.figure(column(text, "done"), line -> line.tally().done()),
                        Field.figure(
                                column(text, "unable"), line -> line.tally().unable()),
                        Field.figure(
                                column(text, "missing"), line -> line.tally().missing())),
                lines);
    }

    static PaperList board(Board board, Collection<Board.Row> rows, Messages text) {
        DirectiveWords words = new DirectiveWords(text);
        return PaperList.of(
                        board.directive().order().title(),
                        text.text(
                                "directive.paper.board",
                                board.directive().number(),
                                words.when(board.directive().order().due(), board.now()),
                                board.tally().total(),
                                board.tally().missing()),
                        board.now().toLocalDate(),
                        List.of(
                                Field.personal(
                                        Personal.ADDRESS,
                                        column(text, "unit"),
                                        row -> STEP.repeat(row.depth()) + row.name()),
                                Field.text(
                                        column(text, "state"),
                                        row -> row.receipt() == null
                                                ? ""
                                                : words.word(row.receipt().state())),
                                Field.figure(column(text, "total"), row -> row.tally()
                                        .total()),
                                Field.figure(
                                        column(text, "done"), row -> row.tally().done()),
                                Field.figure(column(text, "unable"), row -> row.tally()
                                        .unable()),
                                Field.figure(column(text, "missing"), row -> row.tally()
                                        .missing()),
                                Field.personal(Personal.WORDS, column(text, "reply"), row -> words.reply(board, row)),
                                Field.text(column(text, "step"), row -> words.step(board, row))),
                        rows)
                .postedAs(text.text(
                        "directive.paper.posted",
                        board.directive().number(),
                        words.asked(board.directive().order().asked())));
    }

    private static String column(Messages text, String word) {
        return text.text("directive.column." + word);
    }
}
