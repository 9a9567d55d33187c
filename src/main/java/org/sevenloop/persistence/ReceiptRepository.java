package org.sevenloop.persistence;

import static org.jooq.impl.DSL.count;
import static org.sevenloop.persistence.schema.Tables.RECEIPT;
import static org.sevenloop.persistence.schema.Tables.RECEIPT_HANDOVER;
import static org.sevenloop.persistence.schema.Tables.RECEIPT_RIVAL;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.Handover;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Receipts;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Rival;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.directive.Tally;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.schema.tables.records.ReceiptHandoverRecord;
import org.sevenloop.persistence.schema.tables.records.ReceiptRecord;
import org.sevenloop.persistence.schema.tables.records.ReceiptRivalRecord;

/** How far orders have come at their nodes, what was handed on, and answers that contradict. */
public final class ReceiptRepository {
    private final Access access;

    public ReceiptRepository(Access access) {
        this.access = access;
    }

    public ReceiptId nextId() {
        return new ReceiptId(access.rows().nextId());
    }

    public List<Receipt> of(DirectiveId directive) {
        return access.sql()
                .select(
                        RECEIPT.ID,
                        RECEIPT.UNIT_ID,
                        RECEIPT.HOUSEHOLD_ID,
                        RECEIPT.LEAF,
                        RECEIPT.STATE,
                        RECEIPT.RECEIVED_AT,
                        RECEIPT.RECEIVED_BY,
                        RECEIPT.PASSED_AT,
                        RECEIPT.PASSED_BY,
                        RECEIPT.ANSWERED_AT,
                        RECEIPT.ANSWERED_BY,
                        RECEIPT.ANSWER,
                        RECEIPT.WHY)
                .from(RECEIPT)
                .where(access.among(RECEIPT.COMMUNITY_ID, RECEIPT.DIRECTIVE_ID, List.of(directive.value())))
                .orderBy(RECEIPT.ID)
                .fetch(ReceiptRepository::receipt);
    }

    /** How many leaves of each order stand where; without the sums of their numbers. */
    public Map<DirectiveId, Tally> tallies(Collection<DirectiveId> directives) {
        Map<DirectiveId, Tally> tallies = new HashMap<>();
        access.sql()
                .select(RECEIPT.DIRECTIVE_ID, RECEIPT.STATE, count())
                .from(RECEIPT)
                .where(access.among(
                        RECEIPT.COMMUNITY_ID,
                        RECEIPT.DIRECTIVE_ID,
                        directives.stream().map(DirectiveId::value).toList()))
                .and(RECEIPT.LEAF)
                .groupBy(RECEIPT.DIRECTIVE_ID, RECEIPT.STATE)
                .forEach(row -> tallies.merge(
                        new DirectiveId(row.value1()),
                        tally(Receipt.State.valueOf(row.value2()), row.value3()),
                        Tally::plus));
        return tallies;
    }

    private static Tally tally(Receipt.State state, int many) {
        return switch (state) {
            case OPEN -> new Tally(many, 0, 0, 0, 0, 0);
            case RECEIVED -> new Tally(0, many, 0, 0, 0, 0);
            case PASSED -> new Tally(0, 0, many, 0, 0, 0);
            case DONE -> new Tally(0, 0, 0, many, 0, 0);
            case UNABLE -> new Tally(0, 0, 0, 0, many, 0);
            case HANDED_ON -> Tally.ZERO;
        };
    }

    public void insert(DirectiveId directive, Collection<Receipt> receipts) {
        for (Receipt receipt : receipts) {
            HouseholdId home = receipt.household();
            ReceiptRecord row = new ReceiptRecord();
            row.setCommunityId(access.community());
            row.setId(receipt.id().value());
            row.setDirectiveId(directive.value());
            row.setUnitId(receipt.unit().value());
            row.setHouseholdId(home == null ? null : home.value());
            row.setLeaf(receipt.leaf());
            fill(row, receipt);
            access.rows().insert(row);
        }
    }

    /** Keeps what happened to an order's receipts. */
    public void keep(DirectiveId directive, Receipts receipts) {
        Map<Long, Receipt> changed = receipts.changed().stream()
                .collect(Collectors.toMap(each -> each.id().value(), each -> each));
        Chunks.each(changed.keySet(), some -> access.sql()
                .selectFrom(RECEIPT)
                .where(access.among(RECEIPT.COMMUNITY_ID, RECEIPT.ID, some))
                .fetch()
                .forEach(row -> {
                    fill(row, Objects.requireNonNull(changed.get(row.getId())));
                    access.rows().update(row);
                }));
        insert(directive, receipts.added());
        receipts.handovers().forEach(each -> insert(directive, each));
    }

    private void insert(DirectiveId directive, Handover handover) {
        ReceiptHandoverRecord row = new ReceiptHandoverRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setDirectiveId(directive.value());
        row.setFromId(handover.from().value());
        row.setToId(handover.to().value());
        row.setNotedAt(handover.step().at());
        row.setActor(handover.step().by());
        row.setWhy(handover.why());
        access.rows().insert(row);
    }

    public List<Handover> handovers(DirectiveId directive) {
        return access.sql()
                .selectFrom(RECEIPT_HANDOVER)
                .where(access.among(
                        RECEIPT_HANDOVER.COMMUNITY_ID, RECEIPT_HANDOVER.DIRECTIVE_ID, List.of(directive.value())))
                .orderBy(RECEIPT_HANDOVER.ID)
                .fetch(row -> new Handover(
                        new ReceiptId(row.getFromId()),
                        new ReceiptId(row.getToId()),
                        new Step(row.getNotedAt(), row.getActor()),
                        row.getWhy()));
    }

    /** Keeps an answer that contradicts, once for each station and node. */
    public void contradict(DirectiveId directive, Rival rival) {
        ReceiptRivalRecord row = new ReceiptRivalRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setDirectiveId(directive.value());
        row.setReceiptId(rival.receipt().value());
        row.setStation(rival.station());
        row.setState(rival.answer().state().name());
        row.setAnsweredAt(rival.step().at());
        row.setAnsweredBy(rival.step().by());
        row.setAnswer(rival.answer().text());
        row.setWhy(rival.answer().why());
        row.setSettled(false);
        access.rows().insert(row);
    }

    /** Those that nobody has looked at yet. */
    public List<Rival> rivals(DirectiveId directive) {
        return rivalRows(directive).stream().map(ReceiptRepository::rival).toList();
    }

    /** Those too that somebody has looked at. */
    public List<Rival> everRivals(DirectiveId directive) {
        return access.sql()
                .selectFrom(RECEIPT_RIVAL)
                .where(access.among(RECEIPT_RIVAL.COMMUNITY_ID, RECEIPT_RIVAL.DIRECTIVE_ID, List.of(directive.value())))
                .fetch(ReceiptRepository::rival);
    }

    /** Somebody has looked at what contradicts a node's answer. */
    public void settle(DirectiveId directive, ReceiptId receipt) {
        for (ReceiptRivalRecord row : rivalRows(directive)) {
            if (row.getReceiptId() == receipt.value()) {
                row.setSettled(true);
                access.rows().update(row);
            }
        }
    }

    private List<ReceiptRivalRecord> rivalRows(DirectiveId directive) {
        return List.copyOf(access.sql()
                .selectFrom(RECEIPT_RIVAL)
                .where(access.among(RECEIPT_RIVAL.COMMUNITY_ID, RECEIPT_RIVAL.DIRECTIVE_ID, List.of(directive.value())))
                .and(RECEIPT_RIVAL.SETTLED.isFalse())
                .orderBy(RECEIPT_RIVAL.ID)
                .fetch());
    }

    /** The orders that any of these units have a part in. */
    public Set<DirectiveId> withPart(Collection<DirectiveId> directives, Collection<UnitId> units) {
        Set<UnitId> wanted = Set.copyOf(units);
        Set<DirectiveId> found = new LinkedHashSet<>();
        access.sql()
                .selectDistinct(RECEIPT.DIRECTIVE_ID, RECEIPT.UNIT_ID)
                .from(RECEIPT)
                .where(access.among(
                        RECEIPT.COMMUNITY_ID,
                        RECEIPT.DIRECTIVE_ID,
                        directives.stream().map(DirectiveId::value).toList()))
                .forEach(row -> {
                    if (wanted.contains(new UnitId(row.value2()))) {
                        found.add(new DirectiveId(row.value1()));
                    }
                });
        return found;
    }

    /** Takes away all receipts of an order that is taken back. */
    public void delete(DirectiveId directive) {
        List<Long> key = List.of(directive.value());
        access.sql()
                .selectFrom(RECEIPT_RIVAL)
                .where(access.among(RECEIPT_RIVAL.COMMUNITY_ID, RECEIPT_RIVAL.DIRECTIVE_ID, key))
                .fetch()
                .forEach(row -> access.rows().delete(row));
        access.sql()
                .selectFrom(RECEIPT_HANDOVER)
                .where(access.among(RECEIPT_HANDOVER.COMMUNITY_ID, RECEIPT_HANDOVER.DIRECTIVE_ID, key))
                .fetch()
                .forEach(row -> access.rows().delete(row));
        access.sql()
                .selectFrom(RECEIPT)
                .where(access.among(RECEIPT.COMMUNITY_ID, RECEIPT.DIRECTIVE_ID, key))
                .fetch()
                .forEach(row -> access.rows().delete(row));
    }

    private static void fill(ReceiptRecord row, Receipt receipt) {
        row.setState(receipt.state().name());
        row.setReceivedAt(at(receipt.received()));
        row.setReceivedBy(by(receipt.received()));
        row.setPassedAt(at(receipt.passed()));
        row.setPassedBy(by(receipt.passed()));
        row.setAnsweredAt(at(receipt.end()));
        row.setAnsweredBy(by(receipt.end()));
        row.setAnswer(receipt.answer());
        row.setWhy(receipt.why());
    }

    private static @Nullable LocalDateTime at(@Nullable Step step) {
        return step == null ? null : step.at();
    }

    private static @Nullable String by(@Nullable Step step) {
        return step == null ? null : step.by();
    }

    private static @Nullable Step step(@Nullable LocalDateTime at, @Nullable String by) {
        return at == null || by == null ? null : new Step(at, by);
    }

    private static Receipt receipt(Record row) {
        Long home = row.get(RECEIPT.HOUSEHOLD_ID);
        return new Receipt(
                new ReceiptId(row.get(RECEIPT.ID)),
                new UnitId(row.get(RECEIPT.UNIT_ID)),
                home == null ? null : new HouseholdId(home),
                row.get(RECEIPT.LEAF),
                Receipt.State.valueOf(row.get(RECEIPT.STATE)),
                step(row.get(RECEIPT.RECEIVED_AT), row.get(RECEIPT.RECEIVED_BY)),
                step(row.get(RECEIPT.PASSED_AT), row.get(RECEIPT.PASSED_BY)),
                step(row.get(RECEIPT.ANSWERED_AT), row.get(RECEIPT.ANSWERED_BY)),
                row.get(RECEIPT.ANSWER),
                row.get(RECEIPT.WHY));
    }

    private static Rival rival(ReceiptRivalRecord row) {
        Reply answer = new Reply(Receipt.State.valueOf(row.getState()), row.getAnswer(), row.getWhy());
        return new Rival(
                row.getId(),
                new ReceiptId(row.getReceiptId()),
                row.getStation(),
                answer,
                new Step(row.getAnsweredAt(), row.getAnsweredBy()));
    }
}
