package org.sevenloop.ui.net;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Colours;

/** The tree as it is open, as a list for paper. */
final class NetPaper {
    /** One more level in, on paper as on the screen. */
    private static final String STEP = "\u3000";

    private NetPaper() {}

    static PaperList of(Collection<NetRow> rows, LocalDate day, Messages text) {
        NetWords words = new NetWords(text);
        return PaperList.of(
                text.text("net.title"),
                text.text("net.paper.note", rows.size()),
                day,
                List.of(
                        Field.text(text.text("net.paper.unit"), NetPaper::unit),
                        Field.personal(Personal.ADDRESS, text.text("net.paper.household"), words::place),
                        Field.personal(Personal.NAME, text.text("net.paper.person"), NetPaper::person),
                        Field.personal(Personal.NAME, text.text("net.column.responsible"), NetPaper::responsible),
                        Field.personal(Personal.PHONE, text.text("net.paper.phone"), NetPaper::phone),
                        Field.figure(text.text("net.column.households"), row -> row.figures()
                                .households()),
                        Field.figure(text.text("net.column.people"), row -> row.figures()
                                .people()),
                        colour(Colour.RED, text),
                        colour(Colour.YELLOW, text),
                        colour(Colour.BLUE, text),
                        colour(Colour.GREEN, text),
                        Field.figure(text.text("net.column.unanswered"), row -> row.figures()
                                .withoutResponsible())),
                rows);
    }

    private static Field<NetRow> colour(Colour colour, Messages text) {
        return Field.figure(
                Colours.word(colour, text), row -> row.figures().colours().of(colour));
    }

    private static String unit(NetRow row) {
        return row.unit() == null ? "" : STEP.repeat(row.depth()) + row.unit().name();
    }

    /** Whose household it is, or who lives there. */
    private static String person(NetRow row) {
        if (row.member() != null) {
            return row.member().person().name();
        }
        return row.household() == null ? "" : row.household().household().head();
    }

    private static String responsible(NetRow row) {
        return row.responsible() == null ? "" : row.responsible().name();
    }

    private static String phone(NetRow row) {
        return row.responsible() == null ? "" : row.responsible().phone();
    }
}
