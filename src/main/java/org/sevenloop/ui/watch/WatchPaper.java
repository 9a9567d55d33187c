package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.platform.Messages;

/** The board and the temperatures as lists for paper: what somebody takes along from door to door. */
final class WatchPaper {
    /** A week of temperatures fits on a page that lies on its side. */
    private static final int DAYS = 7;

    private WatchPaper() {}

    static PaperList board(Collection<BoardCard> cards, LocalDate day, Messages text) {
        WatchWords words = new WatchWords(text);
        return PaperList.of(
                text.text("watch.board.title"),
                text.text("watch.people", cards.size()),
                day,
                List.of(
                        Field.text(text.text("watch.paper.colour"), card -> words.colour(card.colour())),
                        Field.personal(Personal.NAME, text.text("watch.call.name"), card -> card.person()
                                .name()),
                        Field.text(text.text("watch.paper.about"), words::sexAge),
                        Field.personal(Personal.PHONE, text.text("watch.form.phone"), card -> card.watchCase()
                                .phone()),
                        Field.text(text.text("watch.call.from"), card -> card.watchCase()
                                .originPlace()),
                        Field.text(text.text("watch.paper.day"), WatchPaper::day),
                        Field.text(text.text("watch.paper.reason"), card -> words.reasons(card.judgement())),
                        Field.personal(Personal.ADDRESS, text.text("watch.form.address"), card -> card.watchCase()
                                .address()),
                        Field.personal(Personal.NAME, text.text("watch.form.owner"), card -> card.watchCase()
                                .owner()
                                .name())),
                cards);
    }

    private static String day(BoardCard card) {
        return card.day().isPresent() ? Integer.toString(card.day().getAsInt()) : "";
    }

    /** The last seven days, morning over evening as 36.5/36.6; what was not taken stays open to be written in. */
    static PaperList readings(Collection<ReadingsRow> rows, List<LocalDate> days, Messages text) {
        LocalDate today = days.get(days.size() - 1);
        List<Field<ReadingsRow>> fields = new ArrayList<>(List.of(
                Field.personal(Personal.NAME, text.text("watch.call.name"), row -> row.person()
                        .name()),
                Field.personal(Personal.ADDRESS, text.text("watch.form.address"), ReadingsRow::address),
                Field.personal(Personal.PHONE, text.text("watch.form.phone"), row -> row.person()
                        .phone())));
        days.subList(Math.max(0, days.size() - DAYS), days.size())
                .forEach(day -> fields.add(Field.text(WatchWords.day(day), row -> taken(row, day))));
        return PaperList.of(
                text.text("watch.readings.title"), text.text("watch.people", rows.size()), today, fields, rows);
    }

    private static String taken(ReadingsRow row, LocalDate day) {
        return Stream.of(Period.values())
                .map(period -> row.at(day, period).map(Celsius::toString).orElse("   "))
                .collect(Collectors.joining("/"));
    }
}
