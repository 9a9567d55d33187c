package org.sevenloop.service.directive;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Addressees;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Receipts;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.DirectiveRepository;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ReceiptRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.RefusedException;

/** What is done to orders and their receipts within one transaction, whoever asks for it. */
final class DirectiveWork {
    private final Access access;
    private final Step step;
    private @Nullable UnitTree there;
    private @Nullable UnitTree ever;

    DirectiveWork(Access access, Step step) {
        this.access = access;
        this.step = step;
    }

    Step step() {
        return step;
    }

    /** The units that are not closed. */
    UnitTree there() {
        UnitTree known = there;
        if (known == null) {
            known = new UnitRepository(access).tree();
            there = known;
        }
        return known;
    }

    /** The closed ones too. */
    UnitTree ever() {
        UnitTree known = ever;
        if (known == null) {
            known = new UnitRepository(access).everTree();
            ever = known;
        }
        return known;
    }

    Directive find(DirectiveId id) {
        return new DirectiveRepository(access)
                .find(id)
                .orElseThrow(() -> new RefusedException("directive.refused.gone"));
    }

    /** An order with a receipt for everybody it goes to. */
    void issue(Directive directive, @Nullable Attachment file) {
        ReceiptRepository receipts = new ReceiptRepository(access);
        Directive.Address address = directive.order().address();
        Map<UnitId, List<HouseholdId>> homes = address.households() ? homes() : Map.of();
        List<Receipt> all = Addressees.of(there(), directive.from(), address, homes, receipts::nextId);
        if (all.isEmpty()) {
            throw new RefusedException("directive.refused.nobody");
        }
        new DirectiveRepository(access).insert(directive, file);
        receipts.insert(directive.id(), all);
    }

    private Map<UnitId, List<HouseholdId>> homes() {
        return new HouseholdRepository(access)
                .all().stream()
                        .collect(Collectors.groupingBy(
                                Household::unit, Collectors.mapping(Household::id, Collectors.toList())));
    }

    /** An order's receipts as they are kept; a household's stands where the household is now. */
    List<Receipt> receipts(Directive directive) {
        List<Receipt> kept = new ReceiptRepository(access).of(directive.id());
        if (!directive.order().address().households()) {
            return kept;
        }
        Map<HouseholdId, UnitId> units = new HashMap<>();
        households(kept).forEach((id, household) -> units.put(id, household.unit()));
        return kept.stream()
                .map(each ->
                        each.household() == null ? each : each.at(units.getOrDefault(each.household(), each.unit())))
                .toList();
    }

    Map<HouseholdId, Household> households(Collection<Receipt> receipts) {
        List<HouseholdId> ids = receipts.stream()
                .map(Receipt::household)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? Map.of() : new HouseholdRepository(access).find(ids);
    }

    /** Does something to an order's receipts and keeps what it did; the order is closed with its last answer. */
    void change(Directive directive, Consumer<Receipts> act) {
        ReceiptRepository repository = new ReceiptRepository(access);
        Receipts receipts = new Receipts(ever(), receipts(directive), repository::nextId);
        act.accept(receipts);
        settle(directive, receipts);
        repository.keep(directive.id(), receipts);
        LocalDateTime closed = receipts.closed() ? step.at() : null;
        if (receipts.closed() == directive.open()) {
            new DirectiveRepository(access).setClosed(directive.id(), closed);
        }
    }

    /** Whatever is asked of units and households that are gone is asked of who is above them. */
    private void settle(Directive directive, Receipts receipts) {
        if (directive.order().address().households()) {
            Map<HouseholdId, Household> found = households(receipts.all());
            for (Receipt each : receipts.all()) {
                if (each.waiting() && each.household() != null && !found.containsKey(each.household())) {
                    receipts.handOn(each.id(), List.of(each.unit()), step, "");
                }
            }
        }
        receipts.settle(there(), directive.from(), step, "");
    }

    /** Whether the net below an order changed so that something must be handed on. */
    boolean unsettled(Directive directive) {
        ReceiptRepository repository = new ReceiptRepository(access);
        Receipts receipts = new Receipts(ever(), receipts(directive), repository::nextId);
        return receipts.all().stream()
                .anyMatch(each -> each.waiting() && there().find(each.unit()).isEmpty());
    }
}
