package org.sevenloop.service.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Origination;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.FactChange;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.platform.Messages;

/** All that is held of one person as a list for paper: a row a thing known. */
final class SubjectPaper {
    private final Messages text;
    private final List<List<String>> rows = new ArrayList<>();

    SubjectPaper(Messages text) {
        this.text = text;
    }

    PaperList of(PersonPage page, List<PushItem> calls, LocalDate today) {
        who(page.person());
        home(page);
        if (page.watch() != null) {
            watch(page.watch().card().watchCase());
            page.watch().changes().forEach(this::change);
        }
        for (Reading reading : page.readings()) {
            String when = reading.day() + " " + text.text("people.period." + reading.period());
            row("READINGS", when, reading.celsius().toString());
        }
        calls.forEach(this::call);
        stranded(page.stranded());
        page.sources().forEach(this::source);
        page.history().forEach(this::saved);
        return new PaperList(
                text.text("campaign.subject.title", page.person().name()),
                text.text("campaign.subject.note"),
                today,
                List.of(
                        PaperList.Column.text(text.text("campaign.held.kind")),
                        PaperList.Column.text(text.text("campaign.subject.what")),
                        PaperList.Column.text(text.text("campaign.subject.content"))),
                rows);
    }

    private void row(String kind, String what, @Nullable Object content) {
        String written = Objects.toString(content, "");
        if (!written.isBlank()) {
            rows.add(List.of(text.text("campaign.held." + kind), what, written));
        }
    }

    private void field(String kind, String field, @Nullable Object content) {
        row(kind, text.text("field." + field), content);
    }

    private void who(Person person) {
        field("PEOPLE", "name", person.name());
        field("PEOPLE", "sex", text.has("people.sex." + person.sex()) ? text.text("people.sex." + person.sex()) : "");
        field("PEOPLE", "birth", person.birth());
        field("PEOPLE", "id", person.document().number());
        field("PEOPLE", "nationality", person.nationality());
        field("PEOPLE", "phone", person.phone());
    }

    private void home(PersonPage page) {
        if (page.household() != null) {
            String path = page.path().stream().map(Unit::name).collect(Collectors.joining(" › "));
            row("HOUSEHOLDS", text.text("people.home.path"), path);
            field("HOUSEHOLDS", "household.number", page.household().number());
            field("HOUSEHOLDS", "address", page.household().address());
            field("HOUSEHOLDS", "head", page.household().head());
            field("HOUSEHOLDS", "note", page.household().note());
        }
        Residence residence = page.residence();
        if (residence != null) {
            field("RESIDENTS", "relation", residence.relation());
            field("RESIDENTS", "phone", residence.phone());
            field("RESIDENTS", "ethnicity", residence.ethnicity());
            field("RESIDENTS", "political", residence.politicalStatus());
            field("RESIDENTS", "note", residence.note());
        }
    }

    private void watch(WatchCase one) {
        for (Fact fact : Fact.values()) {
            row(
                    "CASES",
                    text.text("watch.fact." + fact),
                    value(fact, one.facts().value(fact)));
        }
        field("CASES", "origin", one.originPlace());
        field("CASES", "returned", one.returnedOn() == null ? one.returnedText() : one.returnedOn());
        field("CASES", "transport", one.transport());
        field("CASES", "transport.number", one.transportNumber());
        field("CASES", "address", one.address());
        field("CASES", "phone", one.phone());
        field("CASES", "temperature", one.celsius());
        field("CASES", "symptoms", text.text("watch.answer." + one.symptoms()));
        field("CASES", "owner", one.owner().name());
        field("CASES", "note", one.note());
        field("CASES", "released", one.releasedOn());
        field("CASES", "release.why", one.releaseWhy());
    }

    private String value(Fact fact, String value) {
        String group =
                switch (fact) {
                    case ORIGIN -> "origin";
                    case REVIEW -> "review";
                    case MEASURE -> "measure";
                    case REPORTED, COOPERATES, REACHABLE, CONTACT -> "answer";
                };
        String key = "watch." + group + '.' + value;
        return text.has(key) ? text.text(key) : value;
    }

    private void change(FactChange change) {
        String what = change.effectiveOn() + " " + text.text("watch.fact." + change.fact());
        String content = text.text(
                "campaign.subject.became",
                value(change.fact(), change.was()),
                value(change.fact(), change.becomes()),
                change.actor(),
                change.why());
        row("FACTS", what, content);
    }

    private void call(PushItem item) {
        field("CALLS", "name", item.name());
        field("CALLS", "phone", item.phone());
        field("CALLS", "id", item.document().number());
        field("CALLS", "origin", item.originPlace());
        field("CALLS", "address", item.address());
        field("CALLS", "pushed.by", item.pushedBy());
        field("CALLS", "pushed.on", item.pushedOn());
        field("CALLS", "outcome", item.outcome());
        field("CALLS", "note", item.note());
    }

    private void stranded(@Nullable Stranded one) {
        if (one != null) {
            field("STRANDED", "phone", one.phone());
            field("STRANDED", "reason", one.reason());
            field("STRANDED", "lodging", one.lodging());
            field("STRANDED", "needs", one.needs());
            field("STRANDED", "note", one.note());
        }
    }

    private void source(Origination source) {
        row(
                "MENTIONS",
                source.at().toLocalDate().toString(),
                text.text("people.source", source.fileName(), source.sheet(), Integer.toString(source.row() + 1)));
    }

    private void saved(HistoryLine line) {
        String key = line.label().key();
        String what = text.has(key) ? text.text(key, line.label().arguments().toArray()) : key;
        String fields = line.fields().stream()
                .map(field -> Objects.toString(field.before(), "") + " → " + Objects.toString(field.after(), ""))
                .collect(Collectors.joining("; "));
        row("CHANGES", line.at().toLocalDate() + " " + line.actor(), fields.isEmpty() ? what : what + ": " + fields);
    }
}
