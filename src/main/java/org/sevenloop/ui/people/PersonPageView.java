package org.sevenloop.ui.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Origination;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Colours;
import org.sevenloop.ui.common.Texts;

/** All about one person, in sections: who, where, what is watched, where we know it from, and what was changed. */
public final class PersonPageView extends VBox {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int DAYS = 7;
    private static final int LINES = 12;

    private final Messages text;
    private final Eye eye;

    public PersonPageView(Messages text, Eye eye) {
        super(12);
        this.text = text;
        this.eye = eye;
    }

    public void show(PersonPage page, LocalDate today) {
        List<Node> parts = new ArrayList<>();
        parts.add(who(page, today));
        parts.add(home(page));
        if (page.watch() != null) {
            parts.add(watch(page.watch().card()));
        }
        if (page.stranded() != null) {
            parts.add(stranded(page.stranded()));
        }
        if (!page.readings().isEmpty()) {
            parts.add(readings(page.readings()));
        }
        // Whoever sees only masked gets neither; to say that there is none would be untrue.
        if (eye.offered()) {
            parts.add(sources(page.sources()));
        }
        if (!page.history().isEmpty()) {
            parts.add(history(page.history()));
        }
        getChildren().setAll(parts);
    }

    private Node who(PersonPage page, LocalDate today) {
        Person person = page.person();
        Runnable press = eye.offered() ? () -> eye.press(person.id(), () -> show(page, today)) : null;
        boolean open = eye.open(person.id());
        Facts facts = new Facts();
        Sex sex = person.sex();
        if (sex != Sex.UNKNOWN) {
            facts.line(text.text("people.form.sex"), text.text("people.sex." + sex.name()));
        }
        person.ageOn(today)
                .ifPresent(age -> facts.line(
                        text.text("people.age"),
                        text.text("people.years", Integer.toString(age), String.valueOf(person.birth()))));
        facts.node(
                text.text("people.form.document"),
                new MaskedLabel(
                        text,
                        person.document().number(),
                        MaskedLabel.Kind.DOCUMENT,
                        "people-shown-document",
                        open,
                        press));
        if (!person.document().absent() && !person.document().valid()) {
            facts.node("", Badge.state(Colour.YELLOW, text.text("people.document.invalid")));
        }
        facts.node(
                text.text("people.form.phone"),
                new MaskedLabel(text, person.phone(), MaskedLabel.Kind.PHONE, "people-shown-phone", open, press));
        if (!person.nationality().isBlank()) {
            facts.line(text.text("people.form.nationality"), person.nationality());
        }
        return facts;
    }

    private Node home(PersonPage page) {
        Facts facts = new Facts(text.text("people.section.home"));
        Residence residence = page.residence();
        if (residence == null || page.household() == null) {
            facts.sentence(text.text("people.home.none"));
            return facts;
        }
        facts.line(
                text.text("people.home.path"),
                page.path().stream().map(Unit::name).collect(Collectors.joining(" › ")));
        facts.line(text.text("people.home.address"), page.household().address());
        facts.line(text.text("people.form.relation"), residence.relation());
        facts.line(text.text("people.form.ethnicity"), residence.ethnicity());
        facts.line(text.text("people.form.politics"), residence.politicalStatus());
        facts.line(text.text("people.form.note"), residence.note());
        return facts;
    }

    private Node watch(BoardCard card) {
        Facts facts = new Facts(text.text("people.section.watch"));
        String word = Colours.word(card.colour(), text);
        facts.node(text.text("people.watch.colour"), Badge.of(card.colour(), word));
        facts.line(
                text.text("people.watch.why"),
                card.judgement().reasons().stream()
                        .map(reason -> text.text("watch.reason." + reason.name()))
                        .collect(Collectors.joining(text.text("people.watch.and"))));
        card.day()
                .ifPresent(day -> facts.line(
                        text.text("people.watch.day"), text.text("people.watch.day.of", Integer.toString(day))));
        facts.line(text.text("people.watch.origin"), card.watchCase().originPlace());
        facts.line(text.text("people.watch.owner"), card.watchCase().owner().name());
        return facts;
    }

    private Node stranded(Stranded stranded) {
        Facts facts = new Facts(text.text("people.section.stranded"));
        facts.line(text.text("people.stranded.reason"), stranded.reason());
        facts.line(text.text("people.page.lodging"), stranded.lodging());
        facts.line(text.text("people.stranded.needs"), stranded.needs());
        return facts;
    }

    private Node readings(List<Reading> readings) {
        Facts facts = new Facts(text.text("people.section.readings"));
        readings.stream().collect(Collectors.groupingBy(Reading::day)).entrySet().stream()
                .sorted(Map.Entry.<LocalDate, List<Reading>>comparingByKey().reversed())
                .limit(DAYS)
                .forEach(day -> facts.line(
                        day.getKey().toString(),
                        day.getValue().stream()
                                .map(reading -> text.text("people.period."
                                                + reading.period().name())
                                        + ' '
                                        + reading.celsius())
                                .collect(Collectors.joining("  "))));
        return facts;
    }

    private Node sources(List<Origination> sources) {
        Facts facts = new Facts(text.text("people.section.sources"));
        if (sources.isEmpty()) {
            facts.sentence(text.text("people.sources.none"));
        }
        for (Origination source : sources) {
            facts.sentence(
                    text.text("people.source", source.fileName(), source.sheet(), Integer.toString(source.row() + 1)));
        }
        return facts;
    }

    private Node history(List<HistoryLine> history) {
        Facts facts = new Facts(text.text("people.section.history"));
        history.stream().limit(LINES).forEach(line -> {
            Label what = Texts.of(sentence(line), "sl-t13");
            what.setWrapText(true);
            if (line.undone()) {
                what.getStyleClass().add("sl-undone");
            }
            facts.add(new VBox(1, what, Texts.helper(MINUTE.format(line.at()) + "  " + line.actor())));
        });
        return facts;
    }

    private String sentence(HistoryLine line) {
        Object[] arguments = line.label().arguments().toArray();
        String what = text.has(line.label().key())
                ? text.text(line.label().key(), arguments)
                : line.label().key();
        return line.undone() ? text.text("people.history.undone", what) : what;
    }

    /** A small heading, and under it names at the left with what they say at the right. */
    private static final class Facts extends VBox {
        private static final double NAME = 76;

        Facts() {
            super(4);
        }

        Facts(String title) {
            this();
            getChildren().add(Texts.of(title, "sl-t13", "sl-bold"));
        }

        void line(String name, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                Label label = Texts.of(value, "sl-t13");
                label.setWrapText(true);
                node(name, label);
            }
        }

        void node(String name, Node value) {
            Label label = Texts.of(name, "sl-t13", "sl-muted");
            label.setMinWidth(NAME);
            HBox line = new HBox(8, label, value);
            line.setAlignment(Pos.TOP_LEFT);
            getChildren().add(line);
        }

        void sentence(String sentence) {
            Label label = Texts.of(sentence, "sl-t13");
            label.setWrapText(true);
            add(label);
        }

        void add(Node node) {
            getChildren().add(node);
        }
    }
}
