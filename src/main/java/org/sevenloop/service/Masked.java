package org.sevenloop.service;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Masking;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.HouseholdPage;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitPage;
import org.sevenloop.model.net.WorkUnit;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Member;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.CasePage;
import org.sevenloop.model.watch.WatchCase;

/**
 * What leaves a service for somebody who sees only masked: names, numbers and addresses masked, everything in free words held
 * back, so that no desk, paper or clipboard has anything to show.
 */
public final class Masked {
    private Masked() {}

    /** A list as it may be posted: names, numbers and homes masked, columns of free words left out. */
    public static PaperList of(PaperList list) {
        int[] kept = IntStream.range(0, list.columns().size())
                .filter(column -> list.columns().get(column).personal() != Personal.WORDS)
                .toArray();
        return new PaperList(
                list.posted(),
                list.note(),
                list.dated(),
                Arrays.stream(kept)
                        .mapToObj(column -> list.columns().get(column).masked())
                        .toList(),
                list.rows().stream()
                        .map(row -> Arrays.stream(kept)
                                .filter(column -> column < row.size())
                                .mapToObj(
                                        column -> of(list.columns().get(column).personal(), row.get(column)))
                                .toList())
                        .toList());
    }

    private static String of(Personal personal, String words) {
        return switch (personal) {
            case NOTHING -> words;
            case NAME -> Masking.name(words);
            case NAMES -> Masking.names(words);
            case DOCUMENT -> Masking.document(words);
            case PHONE -> Masking.phone(words);
            case ADDRESS -> Masking.address(words);
            case WORDS -> Masking.words(words);
        };
    }

    public static Person of(Person person) {
        return new Person(
                person.id(),
                Masking.name(person.name()),
                person.sex(),
                null,
                document(person.document()),
                person.nationality(),
                Masking.phone(person.phone()));
    }

    private static IdentityDocument document(IdentityDocument document) {
        return new IdentityDocument(document.type(), Masking.document(document.number()), document.valid());
    }

    public static Responsible of(Responsible who) {
        return new Responsible(Masking.name(who.name()), Masking.phone(who.phone()), who.role(), who.workUnit());
    }

    private static @Nullable Responsible orNull(@Nullable Responsible who) {
        return who == null ? null : of(who);
    }

    private static Map<UnitId, Responsible> of(Map<UnitId, Responsible> responsible) {
        return responsible.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> of(each.getValue())));
    }

    public static Net of(Net net) {
        return new Net(net.tree(), net.community(), net.figures(), of(net.responsible()));
    }

    /** A number of a household may well be its door's. */
    public static Household of(Household household) {
        return new Household(
                household.id(),
                household.unit(),
                "",
                Masking.address(household.address()),
                household.tenure(),
                Masking.name(household.head()),
                "");
    }

    public static HouseholdLine of(HouseholdLine line) {
        return new HouseholdLine(of(line.household()), line.people(), line.colours(), orNull(line.responsible()));
    }

    public static WorkUnit of(WorkUnit unit) {
        return new WorkUnit(
                unit.name(), unit.units(), unit.homes().stream().map(Masked::of).toList(), unit.figures());
    }

    public static UnitPage of(UnitPage page) {
        return new UnitPage(
                page.unit(),
                page.path(),
                of(page.chain()),
                orNull(page.responsible()),
                page.figures(),
                page.children(),
                page.terms().stream().map(Masked::of).toList());
    }

    public static Term of(Term term) {
        return new Term(of(term.responsible()), term.from(), term.to(), "");
    }

    public static HouseholdPage of(HouseholdPage page) {
        return new HouseholdPage(
                of(page.household()),
                page.path(),
                of(page.chain()),
                orNull(page.responsible()),
                page.members().stream().map(Masked::of).toList());
    }

    private static Member of(Member member) {
        BoardCard card = member.card();
        return new Member(of(member.person()), of(member.residence()), card == null ? null : of(card), null, null);
    }

    private static Residence of(Residence residence) {
        return new Residence(
                residence.person(),
                residence.household(),
                residence.relation(),
                Masking.phone(residence.phone()),
                "",
                "",
                "");
    }

    /** The colour and its reasons stay: a gate must know whom it may not let out. */
    private static BoardCard of(BoardCard card) {
        return new BoardCard(
                of(card.watchCase()), of(card.person()), card.judgement(), card.unitName(), card.day(), card.age());
    }

    private static WatchCase of(WatchCase each) {
        return new WatchCase(
                each.id(),
                each.person(),
                each.facts(),
                "",
                each.returnedOn(),
                "",
                "",
                "",
                Masking.address(each.address()),
                each.unit(),
                Masking.phone(each.phone()),
                null,
                each.symptoms(),
                of(each.owner()),
                "",
                each.registeredOn(),
                each.releasedOn(),
                "");
    }

    /** Without history, sources and readings: they quote what is masked, or are nobody's business at a gate. */
    public static PersonPage of(PersonPage page) {
        Residence residence = page.residence();
        Household household = page.household();
        CasePage watch = page.watch();
        return new PersonPage(
                of(page.person()),
                residence == null ? null : of(residence),
                household == null ? null : of(household),
                page.path(),
                watch == null ? null : new CasePage(of(watch.card()), List.of()),
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
