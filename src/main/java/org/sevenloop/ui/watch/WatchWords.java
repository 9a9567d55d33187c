package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Judgement;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Colours;

/** The board's facts in words. */
final class WatchWords {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("M-dd");

    private final Messages text;

    WatchWords(Messages text) {
        this.text = text;
    }

    /** {@code ■ 红}. */
    String colour(Colour colour) {
        return Colours.glyph(colour) + " " + Colours.word(colour, text);
    }

    String reasons(Judgement judgement) {
        return judgement.reasons().stream()
                .map(reason -> text.text("watch.reason." + reason.name()))
                .collect(Collectors.joining(text.text("watch.and")));
    }

    String origin(Origin origin) {
        return text.text("watch.origin." + origin.name());
    }

    String fact(Fact fact) {
        return text.text("watch.fact." + fact.name());
    }

    String value(Fact fact, String value) {
        return text.text("watch." + group(fact) + "." + value);
    }

    private static String group(Fact fact) {
        return switch (fact) {
            case REPORTED, COOPERATES, REACHABLE, CONTACT -> "answer";
            case REVIEW -> "review";
            case MEASURE -> "measure";
            case ORIGIN -> "origin";
        };
    }

    /** What a fact can be, in the order in which it is offered. */
    static List<String> values(Fact fact) {
        Enum<?>[] values =
                switch (fact) {
                    case REPORTED, COOPERATES, REACHABLE, CONTACT -> Answer.values();
                    case REVIEW ->
                        new Review[] {Review.NOT_REVIEWED, Review.REVIEWING, Review.REVIEWED, Review.UNKNOWN};
                    case MEASURE -> Measure.values();
                    case ORIGIN -> Origin.values();
                };
        return Arrays.stream(values).map(Enum::name).toList();
    }

    String sexAge(BoardCard card) {
        Sex sex = card.person().sex();
        String word = sex == Sex.UNKNOWN ? "" : text.text("watch.sex." + sex.name());
        String age = card.age().isPresent() ? Integer.toString(card.age().getAsInt()) : "";
        return (word + " " + age).strip();
    }

    static String day(LocalDate day) {
        return MONTH_DAY.format(day);
    }

    /** What is late or near about a card, in a few words; blank where nothing is. */
    String urgent(BoardCard card, LocalDate today) {
        WatchCase each = card.watchCase();
        LocalDate released = each.releasedOn();
        LocalDate returned = each.returnedOn();
        if (released != null && !released.isAfter(today)) {
            return text.text("watch.card.released", day(released));
        }
        if (returned == null) {
            return text.text("watch.card.undated");
        }
        if (returned.isAfter(today)) {
            return text.text("watch.card.expected", day(returned));
        }
        if (each.observation().overdueOn(today)) {
            return text.text("watch.card.overdue", card.day().orElse(0) - 14);
        }
        if (each.observation().dueOn(today)) {
            return text.text("watch.card.due");
        }
        return each.observation().dueOn(today.plusDays(1)) ? text.text("watch.card.tomorrow") : "";
    }

    String owner(BoardCard card) {
        String name = card.watchCase().owner().name();
        return name.isBlank() ? text.text("watch.card.ownerless") : name;
    }
}
