package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.HistoryLine.FieldChange;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** The change record: what was saved, by whom, and what can be undone. */
public final class ChangeRepository {
    /** A save that can be taken back; a remark changed nothing, so there is nothing to take back. */
    private static final Condition STANDS =
            CHANGE_SET.UNDOES_ID.isNull().and(CHANGE_SET.UNDONE_BY_ID.isNull()).and(CHANGE_SET.REMARK.isFalse());

    private final Access access;
    private final Condition whose;

    public ChangeRepository(Access access) {
        this(access, null);
    }

    /** @param actor only this one's saves; null for everybody's */
    public ChangeRepository(Access access, @Nullable String actor) {
        this.access = access;
        this.whose = actor == null ? DSL.noCondition() : CHANGE_SET.ACTOR.eq(actor);
    }

    /** The newest save that stands and is itself no undo. */
    public Optional<HistoryLine> lastUndoable() {
        return newest(STANDS).map(set -> line(set, List.of()));
    }

    /** The newest undo, if nothing else was saved after it. */
    public Optional<HistoryLine> lastRedoable() {
        Optional<ChangeSetRecord> undo = newest(CHANGE_SET.UNDOES_ID.isNotNull().and(CHANGE_SET.UNDONE_BY_ID.isNull()));
        long lastPlain = newest(STANDS).map(ChangeSetRecord::getId).orElse(0L);
        return undo.filter(set -> set.getId() > lastPlain && undoesPlain(set)).map(set -> line(set, List.of()));
    }

    // A redo is an undo of an undo; it is not offered for redoing again. Nor is one save of a batch of several.
    private boolean undoesPlain(ChangeSetRecord set) {
        ChangeSetRecord undone = find(set.getUndoesId());
        boolean several = undone.getBatchId() != null
                && access.sql()
                                .fetchCount(
                                        CHANGE_SET,
                                        access.here(CHANGE_SET.COMMUNITY_ID)
                                                .and(CHANGE_SET.BATCH_ID.eq(undone.getBatchId())))
                        > 1;
        return undone.getUndoesId() == null && !several;
    }

    /** The saves of a batch that stand, the newest first: one, or several of a file too large for one. */
    public List<ChangeSetId> ofBatch(BatchId batch) {
        return access.sql()
                .select(CHANGE_SET.ID)
                .from(CHANGE_SET)
                .where(access.here(CHANGE_SET.COMMUNITY_ID))
                .and(whose)
                .and(CHANGE_SET.BATCH_ID.eq(batch.value()))
                .and(STANDS)
                .orderBy(CHANGE_SET.ID.desc())
                .fetch(row -> new ChangeSetId(row.value1()));
    }

    /** The batch that a save imported; an undo has none, though it takes one back. */
    public Optional<BatchId> batchOf(ChangeSetId id) {
        ChangeSetRecord set = find(id.value());
        return Optional.ofNullable(set.getBatchId()).map(BatchId::new);
    }

    /** Who saved it. */
    public String actorOf(ChangeSetId id) {
        return find(id.value()).getActor();
    }

    /** The newest saves first. */
    public List<HistoryLine> recent(int limit) {
        return access.sql()
                .selectFrom(CHANGE_SET)
                .where(access.here(CHANGE_SET.COMMUNITY_ID))
                .and(whose)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(limit)
                .fetch(set -> line(set, List.of()));
    }

    /** All saves that touched a row, the newest first, with what they changed in it. */
    public List<HistoryLine> of(String table, long rowId) {
        List<ChangeRecord> changes = changes().of(table, List.of(rowId));
        Map<Long, ChangeSetRecord> sets = access.sql()
                .selectFrom(CHANGE_SET)
                .where(access.here(CHANGE_SET.COMMUNITY_ID))
                .and(CHANGE_SET.ID.in(
                        changes.stream().map(ChangeRecord::getSetId).collect(Collectors.toSet())))
                .and(whose)
                .fetchMap(CHANGE_SET.ID);
        List<HistoryLine> lines = new ArrayList<>();
        for (ChangeRecord change : changes) {
            ChangeSetRecord set = sets.get(change.getSetId());
            if (set != null) {
                lines.addFirst(line(set, fields(change)));
            }
        }
        return lines;
    }

    ChangeSetRecord find(long id) {
        return access.sql()
                .fetchSingle(CHANGE_SET, access.here(CHANGE_SET.COMMUNITY_ID).and(CHANGE_SET.ID.eq(id)));
    }

    List<ChangeRecord> changes(long setId) {
        return changes().of(setId);
    }

    private ChangeRows changes() {
        return new ChangeRows(access.sql(), access.community());
    }

    /** The newest that was noted under a label with this as its last argument. */
    public Optional<HistoryLine> newest(String label, String last) {
        Condition same = CHANGE_SET.LABEL.eq(label).and(CHANGE_SET.ARGUMENTS.endsWith(ChangeSet.SEPARATOR + last));
        return newest(same).map(set -> line(set, List.of()));
    }

    /** Whether a row of these kinds was changed after a save. */
    public boolean changedSince(ChangeSetId id, Set<Held> kinds) {
        List<String> tables = kinds.stream()
                .map(kind -> HoldingsRepository.table(kind).getName())
                .toList();
        return access.sql()
                        .fetchExists(
                                CHANGE,
                                access.here(CHANGE.COMMUNITY_ID)
                                        .and(CHANGE.SET_ID.gt(id.value()))
                                        .and(CHANGE.TABLE_NAME.in(tables)))
                || access.sql()
                        .fetchExists(
                                CHANGE_PACK,
                                access.here(CHANGE_PACK.COMMUNITY_ID)
                                        .and(CHANGE_PACK.SET_ID.gt(id.value()))
                                        .and(CHANGE_PACK.TABLE_NAME.in(tables)));
    }

    private Optional<ChangeSetRecord> newest(Condition condition) {
        return access.sql()
                .selectFrom(CHANGE_SET)
                .where(access.here(CHANGE_SET.COMMUNITY_ID))
                .and(whose)
                .and(condition)
                .orderBy(CHANGE_SET.ID.desc())
                .limit(1)
                .fetchOptional();
    }

    static Label label(ChangeSetRecord set) {
        String arguments = set.getArguments();
        return new Label(
                set.getLabel(),
                arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(ChangeSet.SEPARATOR, -1)));
    }

    private static HistoryLine line(ChangeSetRecord set, List<FieldChange> fields) {
        return new HistoryLine(
                new ChangeSetId(set.getId()),
                set.getNotedAt(),
                set.getActor(),
                label(set),
                set.getUndoneById() != null,
                fields);
    }

    private static List<FieldChange> fields(ChangeRecord change) {
        Map<String, String> before = RowImage.parse(change.getBeforeImage());
        Map<String, String> after = RowImage.parse(change.getAfterImage());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (was == null ? is != null : !was.equals(is)) {
                fields.add(new FieldChange(change.getTableName(), name, was, is));
            }
        }
        return fields;
    }
}
