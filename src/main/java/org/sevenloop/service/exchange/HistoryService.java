package org.sevenloop.service.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.Undo;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;

/** What was done, and taking it back: the last save (Ctrl+Z), a batch, and what was taken back again (Ctrl+Y). */
public final class HistoryService {
    private final Store store;
    private final Session session;

    public HistoryService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** The newest saves first. */
    public List<HistoryLine> recent(int limit) {
        return store.read(
                Action.SEE_HISTORY, (access, sight) -> saves(access, sight).recent(limit));
    }

    /** What Ctrl+Z would take back. */
    public Optional<HistoryLine> lastUndoable() {
        return store.read(Action.UNDO, (access, sight) -> saves(access, sight).lastUndoable());
    }

    /** What Ctrl+Y would bring back. */
    public Optional<HistoryLine> lastRedoable() {
        return store.read(Action.UNDO, (access, sight) -> saves(access, sight).lastRedoable());
    }

    /** Takes back the last save; empty where there is none. */
    public Optional<UndoOutcome> undoLast() {
        return lastUndoable().map(line -> undo(line.id()));
    }

    /** Brings back what the last undo took. */
    public Optional<UndoOutcome> redoLast() {
        return lastRedoable().map(line -> undo(line.id()));
    }

    /** Whoever may take back only the own saves sees no others here. */
    private ChangeRepository saves(Access access, Sight sight) {
        return new ChangeRepository(access, sight.everything() ? null : session.user());
    }

    private static void refuseOthers(Access access, Sight sight, ChangeSetId id) {
        if (!sight.sees(new ChangeRepository(access).actorOf(id))) {
            throw new RefusedException("account.refused.others-save");
        }
    }

    /** Takes back a save; of a batch of several saves all of them. */
    public UndoOutcome undo(ChangeSetId id) {
        List<ChangeSetId> together = store.read(Action.UNDO, (access, sight) -> {
            refuseOthers(access, sight, id);
            refuseUnfinished(access, id);
            return new ChangeRepository(access)
                    .batchOf(id)
                    .map(new ChangeRepository(access)::ofBatch)
                    .filter(saves -> saves.contains(id))
                    .orElse(List.of(id));
        });
        return undo(together);
    }

    /** What is still being written is stopped and not undone: the saves that follow would leave a batch with holes. */
    private static void refuseUnfinished(Access access, ChangeSetId id) {
        ChangeRepository changes = new ChangeRepository(access);
        changes.batchOf(id)
                .filter(batch -> changes.ofBatch(batch).contains(id))
                .flatMap(new BatchRepository(access)::find)
                .filter(batch -> batch.undoneAt() != null)
                .ifPresent(batch -> {
                    throw new RefusedException("exchange.batch.unfinished", batch.fileName());
                });
    }

    /** One save each: what was too much for one save is too much for one undoing. The batch counts as taken back from the first on. */
    private UndoOutcome undo(List<ChangeSetId> saves) {
        UndoOutcome whole = takeBack(saves.getFirst());
        for (ChangeSetId save : saves.subList(1, saves.size())) {
            whole = whole.and(takeBack(save));
        }
        return whole;
    }

    /**
     * Takes back what was written of a batch that will not be finished. What cannot be taken back now goes at the next
     * start; why the import broke off is what somebody must hear.
     *
     * @param batch null where none was begun
     */
    void takeBack(@Nullable BatchId batch, Throwable why) {
        if (batch == null) {
            return;
        }
        try {
            store.read(Action.IMPORT, access -> new ChangeRepository(access).ofBatch(batch))
                    .forEach(this::takeBack);
        } catch (RuntimeException later) {
            why.addSuppressed(later);
        }
    }

    private UndoOutcome takeBack(ChangeSetId id) {
        return store.write(Action.UNDO, Label.of("label.exchange.undo"), (access, sight) -> {
            refuseOthers(access, sight, id);
            Optional<ImportBatch> batch =
                    new ChangeRepository(access).batchOf(id).flatMap(new BatchRepository(access)::find);
            UndoOutcome outcome = new Undo(access).of(id);
            batch.filter(one -> one.undoneAt() == null)
                    .ifPresent(one -> new BatchRepository(access).markUndone(one.id(), one.counters()));
            return outcome;
        });
    }

    /**
     * Takes back a batch.
     *
     * @throws RefusedException where there is no such batch, or it was taken back before
     */
    public UndoOutcome undo(BatchId batch) {
        ImportBatch found = store.read(Action.IMPORT, access -> new BatchRepository(access).find(batch))
                .filter(one -> one.undoneAt() == null)
                .orElseThrow(() -> new RefusedException("exchange.batch.unknown", Long.toString(batch.value())));
        List<ChangeSetId> saves = store.read(Action.IMPORT, access -> new ChangeRepository(access).ofBatch(batch));
        return saves.isEmpty() ? forget(found) : undo(saves);
    }

    // A batch that changed nothing has no change set; it is only marked.
    private UndoOutcome forget(ImportBatch batch) {
        Label label = Label.of("label.exchange.import", batch.fileName());
        store.write(Action.IMPORT, Label.of("label.exchange.undo"), access -> {
            new BatchRepository(access).markUndone(batch.id(), batch.counters());
            return batch;
        });
        return new UndoOutcome(label, 0, List.of());
    }
}
