package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.IMPORT_BATCH;
import static org.sevenloop.persistence.schema.Tables.IMPORT_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.MENTION;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Origination;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.schema.tables.records.ImportBatchRecord;
import org.sevenloop.persistence.schema.tables.records.ImportProblemRecord;
import org.sevenloop.persistence.schema.tables.records.MentionRecord;

/** Imported files: their batches, the rows that named somebody, and the problems nobody has put right yet. */
public final class BatchRepository {
    private static final int CONTENT_LENGTH = 400;

    private final Access access;

    public BatchRepository(Access access) {
        this.access = access;
    }

    /** Opens the batch of this save; every row it writes can be undone by it. */
    public BatchId open() {
        BatchId id = new BatchId(access.rows().nextId());
        access.rows().ofBatch(id.value());
        return id;
    }

    /** Writes the batch's own row when its work is done. */
    public void record(BatchId id, String fileName, SheetKind kind, Actor actor, Counters counters) {
        ImportBatchRecord row = row(id, fileName, kind, actor);
        count(row, counters);
        access.rows().note(row);
    }

    /**
     * Writes the row of a batch that needs several saves. Until it is finished it counts as taken back: nothing of it is
     * told, and what it wrote goes at the next start if it never is.
     */
    public void begin(BatchId id, String fileName, SheetKind kind, Actor actor) {
        ImportBatchRecord row = row(id, fileName, kind, actor);
        count(row, Counters.ZERO);
        row.setUndoneAt(row.getNotedAt());
        access.rows().note(row);
    }

    /**
     * The batch of this save, which goes in parts; only where nobody else is at the store. As with {@link #begin} it stands
     * once it is finished, and what is there of it otherwise is to be taken back.
     *
     * @param labels what the parts are called, from the first on
     */
    public BatchId openInParts(IntFunction<Label> labels) {
        access.rows().inParts(labels);
        return open();
    }

    /** Goes on with a batch in a further save. */
    public void proceed(BatchId id) {
        access.rows().ofBatch(id.value());
    }

    /** All of the batch is written: from now on it stands. */
    public void finish(BatchId id, Counters counters) {
        ImportBatchRecord row = row(id);
        count(row, counters);
        row.setUndoneAt(null);
        access.rows().update(row);
    }

    private static void count(ImportBatchRecord row, Counters counters) {
        row.setRowCount(counters.rows());
        row.setAdded(counters.added());
        row.setUpdated(counters.updated());
        row.setUnchanged(counters.unchanged());
        row.setRepeated(counters.repeated());
        row.setRejected(counters.rejected());
        row.setFlagged(counters.flagged());
    }

    private ImportBatchRecord row(BatchId id, String fileName, SheetKind kind, Actor actor) {
        ImportBatchRecord row = new ImportBatchRecord();
        row.setCommunityId(access.community());
        row.setId(id.value());
        row.setFileName(cut(fileName, 255));
        row.setKind(kind.name());
        row.setBusinessDay(actor.businessDay());
        row.setActor(actor.name());
        row.setNotedAt(Stamp.now());
        return row;
    }

    private ImportBatchRecord row(BatchId id) {
        return access.sql()
                .fetchSingle(
                        IMPORT_BATCH, access.here(IMPORT_BATCH.COMMUNITY_ID).and(IMPORT_BATCH.ID.eq(id.value())));
    }

    /** Remembers that a row of the batch's file named an entity. */
    public void mention(BatchId batch, long entity, Place place) {
        MentionRecord row = RowWriter.blank(new MentionRecord());
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setBatchId(batch.value());
        row.setEntityId(entity);
        row.setSheet(cut(place.sheet(), 80));
        row.setRowNo(place.row() + 1);
        access.rows().note(row);
    }

    /** Keeps a problem; {@code entity} is the person it is about, where there is one. */
    public void keep(BatchId batch, Problem problem, @Nullable Long entity) {
        ImportProblemRecord row = RowWriter.blank(new ImportProblemRecord());
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setBatchId(batch.value());
        row.setEntityId(entity);
        row.setSheet(cut(problem.place().sheet(), 80));
        row.setCell(problem.place().cell());
        row.setContent(cut(problem.value(), CONTENT_LENGTH));
        row.setCode(problem.code());
        row.setArguments(cut(String.join(ChangeSet.SEPARATOR, problem.arguments()), CONTENT_LENGTH));
        row.setSeverity(problem.severity().name());
        access.rows().note(row);
    }

    /** The newest first. */
    public List<ImportBatch> all() {
        return access.sql()
                .selectFrom(IMPORT_BATCH)
                .where(access.here(IMPORT_BATCH.COMMUNITY_ID))
                .orderBy(IMPORT_BATCH.ID.desc())
                .fetch(BatchRepository::batch);
    }

    public Optional<ImportBatch> find(BatchId id) {
        return access.sql()
                .selectFrom(IMPORT_BATCH)
                .where(access.here(IMPORT_BATCH.COMMUNITY_ID))
                .and(IMPORT_BATCH.ID.eq(id.value()))
                .fetchOptional(BatchRepository::batch);
    }

    /**
     * Marks a batch as taken back. Undoing that undo unmarks it, by the change record.
     *
     * @param counters what it had come to: of a batch of several saves the undo has just taken them back too
     */
    public void markUndone(BatchId id, Counters counters) {
        ImportBatchRecord row = row(id);
        count(row, counters);
        row.setUndoneAt(Stamp.now());
        access.rows().update(row);
    }

    /** Problems of batches that stand and that nobody has settled, the newest first; of a file taken in again those of the last time. */
    public List<OpenProblem> openProblems() {
        Map<OpenProblem.Key, OpenProblem> newest = new LinkedHashMap<>();
        everyOpen().forEach(each -> newest.putIfAbsent(each.key(), each));
        return List.copyOf(newest.values());
    }

    private List<OpenProblem> everyOpen() {
        return problems(IMPORT_PROBLEM
                .SEVERITY
                .ne(Severity.EDITED.name())
                .and(IMPORT_PROBLEM.SETTLED_AT.isNull())
                .and(IMPORT_BATCH.UNDONE_AT.isNull()));
    }

    /** What was put right by hand in a batch's file before it was taken in. */
    public List<OpenProblem> corrections(BatchId batch) {
        return problems(
                IMPORT_PROBLEM.SEVERITY.eq(Severity.EDITED.name()).and(IMPORT_PROBLEM.BATCH_ID.eq(batch.value())));
    }

    private List<OpenProblem> problems(Condition which) {
        return access.sql()
                .select()
                .from(IMPORT_PROBLEM)
                .join(IMPORT_BATCH)
                .on(IMPORT_BATCH.COMMUNITY_ID.eq(IMPORT_PROBLEM.COMMUNITY_ID))
                .and(IMPORT_BATCH.ID.eq(IMPORT_PROBLEM.BATCH_ID))
                .where(access.here(IMPORT_PROBLEM.COMMUNITY_ID))
                .and(which)
                .orderBy(IMPORT_PROBLEM.BATCH_ID.desc(), IMPORT_PROBLEM.ID)
                .fetch(BatchRepository::openProblem);
    }

    /** Somebody looked into these problems, put right or found right: and into what the same file had said before. */
    public void settle(Collection<Long> problems) {
        Set<Long> looked = new HashSet<>(problems);
        List<OpenProblem> open = everyOpen();
        Set<OpenProblem.Key> keys = open.stream()
                .filter(each -> looked.contains(each.id()))
                .map(OpenProblem::key)
                .collect(Collectors.toSet());
        List<Long> all = open.stream()
                .filter(each -> keys.contains(each.key()))
                .map(OpenProblem::id)
                .toList();
        Chunks.each(all, some -> access.sql()
                .selectFrom(IMPORT_PROBLEM)
                .where(access.among(IMPORT_PROBLEM.COMMUNITY_ID, IMPORT_PROBLEM.ID, some))
                .fetch()
                .forEach(row -> {
                    row.setSettledAt(Stamp.now());
                    access.rows().update(row);
                }));
    }

    /** Which rows of which standing files named any of these entities. */
    public List<Origination> sources(List<Long> entities) {
        return access.sql()
                .select()
                .from(MENTION)
                .join(IMPORT_BATCH)
                .on(IMPORT_BATCH.COMMUNITY_ID.eq(MENTION.COMMUNITY_ID))
                .and(IMPORT_BATCH.ID.eq(MENTION.BATCH_ID))
                .where(access.among(MENTION.COMMUNITY_ID, MENTION.ENTITY_ID, entities))
                .and(IMPORT_BATCH.UNDONE_AT.isNull())
                .orderBy(MENTION.ID.desc())
                .fetch(row -> new Origination(
                        new BatchId(row.get(MENTION.BATCH_ID)),
                        row.get(IMPORT_BATCH.FILE_NAME),
                        SheetKind.valueOf(row.get(IMPORT_BATCH.KIND)),
                        row.get(MENTION.SHEET),
                        row.get(MENTION.ROW_NO),
                        row.get(IMPORT_BATCH.NOTED_AT)));
    }

    private static ImportBatch batch(ImportBatchRecord row) {
        return new ImportBatch(
                new BatchId(row.getId()),
                row.getFileName(),
                SheetKind.valueOf(row.getKind()),
                row.getBusinessDay(),
                row.getActor(),
                row.getNotedAt(),
                new Counters(
                        row.getRowCount(),
                        row.getAdded(),
                        row.getUpdated(),
                        row.getUnchanged(),
                        row.getRepeated(),
                        row.getRejected(),
                        row.getFlagged()),
                row.getUndoneAt());
    }

    private static OpenProblem openProblem(Record row) {
        String arguments = row.get(IMPORT_PROBLEM.ARGUMENTS);
        Long entity = row.get(IMPORT_PROBLEM.ENTITY_ID);
        return new OpenProblem(
                row.get(IMPORT_PROBLEM.ID),
                new BatchId(row.get(IMPORT_PROBLEM.BATCH_ID)),
                row.get(IMPORT_BATCH.FILE_NAME),
                SheetKind.valueOf(row.get(IMPORT_BATCH.KIND)),
                row.get(IMPORT_BATCH.NOTED_AT),
                new Problem(
                        Place.of(row.get(IMPORT_PROBLEM.SHEET), row.get(IMPORT_PROBLEM.CELL)),
                        row.get(IMPORT_PROBLEM.CONTENT),
                        row.get(IMPORT_PROBLEM.CODE),
                        arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(ChangeSet.SEPARATOR, -1)),
                        Severity.valueOf(row.get(IMPORT_PROBLEM.SEVERITY).toUpperCase(Locale.ROOT))),
                entity == null ? null : new PersonId(entity));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
