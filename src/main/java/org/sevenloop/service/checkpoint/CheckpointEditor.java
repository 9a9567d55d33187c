package org.sevenloop.service.checkpoint;

import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointEntry;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Adds, corrects, seals and removes checkpoints; each act is one save that can be undone. */
public final class CheckpointEditor {
    private static final int MOST_REQUIRED = 99;

    private final Store store;
    private final Session session;

    public CheckpointEditor(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** A new checkpoint or sealed point, or one put right. */
    public CheckpointId enter(CheckpointEntry entry) {
        String name = entry.name().strip();
        if (name.isEmpty()) {
            throw new RefusedException("checkpoint.refused.point.name");
        }
        if (entry.required() < 0 || entry.required() > MOST_REQUIRED) {
            throw new RefusedException("checkpoint.refused.required");
        }
        Label label = Label.of(entry.id() == null ? "label.checkpoint.added" : "label.checkpoint.corrected", name);
        return store.write(Action.EDIT_ROSTER, label, access -> {
            CheckpointRepository all = new CheckpointRepository(access);
            CheckpointId id = entry.id();
            if (all.byName(name).filter(other -> !other.id().equals(id)).isPresent()) {
                throw new RefusedException("checkpoint.refused.point.there", name);
            }
            Checkpoint before = id == null ? null : find(access, id);
            Checkpoint after = new Checkpoint(
                    before == null ? all.newId() : before.id(),
                    name,
                    entry.sealed(),
                    entry.required(),
                    entry.place().strip(),
                    entry.keeper().strip(),
                    entry.note().strip(),
                    before == null ? all.nextOrder() : before.order());
            if (before == null) {
                all.insert(after);
            } else {
                all.update(after);
            }
            return after.id();
        });
    }

    /** Seals a checkpoint, so that nobody need stand there, or opens it again. */
    public void seal(Checkpoint checkpoint, boolean sealed) {
        String key = sealed ? "label.checkpoint.sealed" : "label.checkpoint.opened";
        store.write(Action.EDIT_ROSTER, Label.of(key, checkpoint.name()), access -> {
            Checkpoint now = find(access, checkpoint.id());
            new CheckpointRepository(access)
                    .update(new Checkpoint(
                            now.id(),
                            now.name(),
                            sealed,
                            now.required(),
                            now.place(),
                            now.keeper(),
                            now.note(),
                            now.order()));
            return true;
        });
    }

    /** Removes a checkpoint with its whole roster. */
    public void remove(Checkpoint checkpoint) {
        store.write(Action.EDIT_ROSTER, Label.of("label.checkpoint.removed", checkpoint.name()), access -> {
            new CheckpointRepository(access)
                    .delete(find(access, checkpoint.id()).id());
            return true;
        });
    }

    private static Checkpoint find(Access access, CheckpointId id) {
        return new CheckpointRepository(access)
                .find(id)
                .orElseThrow(() -> new RefusedException("checkpoint.refused.gone"));
    }
}
