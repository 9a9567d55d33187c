package org.sevenloop.service.directive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.Parcel;
import org.sevenloop.model.directive.Parcel.AnswerPart;
import org.sevenloop.model.directive.Parcel.OrderPart;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Receipts;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Rival;
import org.sevenloop.model.directive.Station;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.directive.UnitNames;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.DirectiveRepository;
import org.sevenloop.persistence.ReceiptRepository;
import org.sevenloop.service.RefusedException;

/** Puts together what another station is to know, and takes in what it says, within one transaction. */
final class ParcelWork {
    /** So many closed orders are still reported, in case the last answers were lost. */
    private static final int CLOSED = 40;

    private final Access access;
    private final UnitId here;
    private final DirectiveWork work;
    private int orders;
    private int answers;
    private int rivals;

    ParcelWork(Access access, UnitId here, Step step) {
        this.access = access;
        this.here = here;
        this.work = new DirectiveWork(access, step);
    }

    int orders() {
        return orders;
    }

    int answers() {
        return answers;
    }

    int rivals() {
        return rivals;
    }

    /** Orders that go to the station's units, and how far the orders are that it gave us. */
    Parcel of(Station station) {
        DirectiveRepository directives = new DirectiveRepository(access);
        List<OrderPart> down = new ArrayList<>();
        List<AnswerPart> up = new ArrayList<>();
        List<Directive> open = directives.open();
        boolean below = lies(station.unit(), here);
        for (Directive each : open) {
            if (below && !station.id().equals(each.station()) && concerns(each, station)) {
                down.add(new OrderPart(
                        each.code(),
                        each.number(),
                        each.order(),
                        each.issued(),
                        directives.file(each.id()).orElse(null)));
            }
        }
        List<Directive> all = new ArrayList<>(open);
        all.addAll(directives.closed(CLOSED));
        all.stream().filter(each -> station.id().equals(each.station())).forEach(each -> up.addAll(answers(each)));
        return new Parcel(down, up);
    }

    /** Whether a unit is another or lies below it. */
    private boolean lies(UnitId unit, UnitId below) {
        return work.ever().path(unit).stream().anyMatch(each -> each.id().equals(below));
    }

    private boolean concerns(Directive directive, Station station) {
        Set<UnitId> units = below(station.unit());
        return work.receipts(directive).stream().anyMatch(each -> each.live() && units.contains(each.unit()));
    }

    private Set<UnitId> below(UnitId unit) {
        return work.ever().subtree(unit).stream().map(Unit::id).collect(Collectors.toSet());
    }

    /** How far an order is at each unit; a unit above others says what they say together. */
    private List<AnswerPart> answers(Directive directive) {
        UnitNames names = new UnitNames(work.ever());
        Set<UnitId> ours = below(here);
        Map<UnitId, List<Receipt>> leaves = new LinkedHashMap<>();
        work.receipts(directive).stream()
                .filter(each -> each.leaf() && each.live())
                .forEach(each -> work.ever().path(each.unit()).stream()
                        .filter(unit -> ours.contains(unit.id()))
                        .forEach(unit -> leaves.computeIfAbsent(unit.id(), ignored -> new ArrayList<>())
                                .add(each)));
        List<AnswerPart> parts = new ArrayList<>();
        leaves.forEach((unit, own) -> {
            AnswerPart part = Together.of(directive, names.of(unit), own, this::name);
            if (part != null) {
                parts.add(part);
            }
        });
        return parts;
    }

    private String name(Receipt receipt) {
        return work.ever().find(receipt.unit()).map(Unit::name).orElse("");
    }

    /** Takes in what a station sent: orders only of one above, answers only of one below. */
    void take(Station station, Parcel parcel) {
        if (!parcel.orders().isEmpty() && !lies(here, station.unit())
                || !parcel.answers().isEmpty() && !lies(station.unit(), here)) {
            throw new RefusedException("directive.refused.rank", station.name());
        }
        parcel.orders().forEach(order -> take(station, order));
        Map<String, List<AnswerPart>> byOrder = parcel.answers().stream()
                .collect(Collectors.groupingBy(AnswerPart::code, LinkedHashMap::new, Collectors.toList()));
        byOrder.forEach((code, parts) -> new DirectiveRepository(access)
                .byCode(code)
                .ifPresent(directive -> work.change(directive, receipts -> take(station, directive, receipts, parts))));
    }

    /** An order that is known already does not change. */
    private void take(Station station, OrderPart part) {
        DirectiveRepository directives = new DirectiveRepository(access);
        if (directives.byCode(part.code()).isPresent()) {
            return;
        }
        // Whoever sent it repeats it; here each day's comes by itself.
        Directive.Order order = new Directive.Order(
                part.order().title(),
                part.order().text(),
                part.order().due(),
                part.order().asked(),
                false,
                here(part.order().address()));
        work.issue(
                new Directive(
                        directives.nextId(),
                        part.code(),
                        part.number(),
                        order,
                        station.unit(),
                        part.issued(),
                        station.id(),
                        null),
                part.file());
        orders++;
    }

    /** Kinds that nobody here is of ask the community itself. */
    private Directive.Address here(Directive.Address address) {
        boolean somebody = address.kinds().isEmpty()
                || work.there().subtree(here).stream()
                        .anyMatch(unit -> address.kinds().contains(unit.kind()));
        return somebody ? address : new Directive.Address(here, Set.of(), address.households());
    }

    private void take(Station station, Directive directive, Receipts receipts, List<AnswerPart> parts) {
        UnitNames names = new UnitNames(work.ever());
        Set<UnitId> its = below(station.unit());
        Map<UnitId, List<Receipt>> leaves = new HashMap<>();
        receipts.all().stream()
                .filter(each -> each.leaf() && each.live() && each.household() == null)
                .forEach(each -> leaves.computeIfAbsent(each.unit(), ignored -> new ArrayList<>())
                        .add(each));
        for (AnswerPart part : parts) {
            Optional<UnitId> unit = names.find(part.unit()).filter(its::contains);
            unit.map(id -> leaves.getOrDefault(id, List.of()))
                    .filter(own -> !own.isEmpty())
                    .ifPresent(own -> take(station, directive, receipts, own.getLast(), part));
        }
    }

    private void take(Station station, Directive directive, Receipts receipts, Receipt kept, AnswerPart part) {
        Step step = new Step(part.step().at(), signed(part.step().by(), station));
        boolean fromThere = kept.end() != null && kept.end().by().endsWith(mark(station));
        if (part.state() == Receipt.State.DONE || part.state() == Receipt.State.UNABLE) {
            Reply answer = new Reply(part.state(), part.answer(), part.why());
            if (!kept.answered() || fromThere && !same(kept, answer)) {
                receipts.answer(kept.id(), answer, step);
                answers++;
            } else if (!same(kept, answer)) {
                contradict(station, directive, kept, answer, step);
            }
        } else if (kept.answered() && fromThere) {
            receipts.reopen(kept.id());
            answers++;
        } else if (kept.waiting() && kept.state() != part.state()) {
            progress(receipts, kept, part, step);
        }
    }

    private void progress(Receipts receipts, Receipt kept, AnswerPart part, Step step) {
        if (part.state() == Receipt.State.PASSED) {
            receipts.pass(kept.id(), step);
            answers++;
        } else if (part.state() == Receipt.State.RECEIVED && kept.state() == Receipt.State.OPEN) {
            receipts.receive(kept.id(), step);
            answers++;
        }
    }

    private void contradict(Station station, Directive directive, Receipt kept, Reply answer, Step step) {
        ReceiptRepository repository = new ReceiptRepository(access);
        boolean known = repository.everRivals(directive.id()).stream()
                .anyMatch(each -> each.receipt().equals(kept.id())
                        && each.station().equals(station.name())
                        && each.answer().equals(answer));
        if (!known) {
            repository.contradict(directive.id(), new Rival(0, kept.id(), station.name(), answer, step));
            rivals++;
        }
    }

    private static boolean same(Receipt kept, Reply answer) {
        return kept.state() == answer.state()
                && kept.answer().equals(answer.text())
                && kept.why().equals(answer.why());
    }

    private static String mark(Station station) {
        return "·" + station.name();
    }

    /** Who answered, and at which station. */
    private static String signed(String by, Station station) {
        int room = 60 - mark(station).length();
        return (by.length() > room ? by.substring(0, room) : by) + mark(station);
    }
}
