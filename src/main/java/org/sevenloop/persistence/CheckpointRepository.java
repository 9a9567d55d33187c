package org.sevenloop.persistence;

import static org.jooq.impl.DSL.count;
import static org.sevenloop.persistence.schema.Tables.CHECKPOINT;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.SHIFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.coverage.Entrances;
import org.sevenloop.persistence.schema.tables.records.CheckpointRecord;

/** Checkpoints and sealed points. Their shifts are the {@link RosterRepository}'s. */
public final class CheckpointRepository {
    private final Access access;
    private @Nullable List<Checkpoint> known;

    public CheckpointRepository(Access access) {
        this.access = access;
    }

    /** All of them, in their order. */
    public List<Checkpoint> all() {
        if (known == null) {
            known = new ArrayList<>(access.sql()
                    .selectFrom(CHECKPOINT)
                    .where(access.here(CHECKPOINT.COMMUNITY_ID))
                    .orderBy(CHECKPOINT.SORT_ORDER, CHECKPOINT.ID)
                    .fetch(CheckpointRepository::toModel));
        }
        return List.copyOf(known);
    }

    public Optional<Checkpoint> find(CheckpointId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Checkpoint> byName(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The checkpoint of this name; if there is none, a new one behind the others. */
    public CheckpointId ensureCheckpoint(String name) {
        Optional<Checkpoint> there = byName(name);
        if (there.isPresent()) {
            return there.get().id();
        }
        Checkpoint fresh = new Checkpoint(newId(), name, false, Checkpoint.USUAL_HEADS, "", "", "", nextOrder());
        insert(fresh);
        return fresh.id();
    }

    public CheckpointId newId() {
        return new CheckpointId(access.rows().nextId());
    }

    /** The place behind all others. */
    public int nextOrder() {
        return all().stream().mapToInt(Checkpoint::order).max().orElse(0) + 1;
    }

    public void insert(Checkpoint checkpoint) {
        CheckpointRecord row = new CheckpointRecord();
        row.setCommunityId(access.community());
        row.setId(checkpoint.id().value());
        fill(row, checkpoint);
        access.rows().insert(row);
        if (known != null) {
            known.add(checkpoint);
        }
    }

    public void update(Checkpoint checkpoint) {
        CheckpointRecord row = row(checkpoint.id());
        fill(row, checkpoint);
        access.rows().update(row);
        known = null;
    }

    /** Removes a checkpoint with all its shifts and duties. */
    public void delete(CheckpointId id) {
        Collection<Long> shifts = access.sql()
                .select(SHIFT.ID)
                .from(SHIFT)
                .where(access.here(SHIFT.COMMUNITY_ID))
                .and(SHIFT.CHECKPOINT_ID.eq(id.value()))
                .fetch(SHIFT.ID);
        access.sql()
                .selectFrom(DUTY)
                .where(access.among(DUTY.COMMUNITY_ID, DUTY.SHIFT_ID, shifts))
                .fetch()
                .forEach(access.rows()::delete);
        access.sql()
                .selectFrom(SHIFT)
                .where(access.here(SHIFT.COMMUNITY_ID))
                .and(SHIFT.CHECKPOINT_ID.eq(id.value()))
                .fetch()
                .forEach(access.rows()::delete);
        access.rows().delete(row(id));
        known = null;
    }

    private CheckpointRecord row(CheckpointId id) {
        return access.sql()
                .selectFrom(CHECKPOINT)
                .where(access.here(CHECKPOINT.COMMUNITY_ID))
                .and(CHECKPOINT.ID.eq(id.value()))
                .fetchSingle();
    }

    private static void fill(CheckpointRecord row, Checkpoint checkpoint) {
        row.setName(checkpoint.name());
        row.setSealed(checkpoint.sealed());
        row.setRequired((short) checkpoint.required());
        row.setPlace(checkpoint.place());
        row.setKeeperName(checkpoint.keeper());
        row.setNote(checkpoint.note());
        row.setSortOrder(checkpoint.order());
    }

    private static Checkpoint toModel(CheckpointRecord row) {
        return new Checkpoint(
                new CheckpointId(row.getId()),
                row.getName(),
                row.getSealed(),
                row.getRequired(),
                row.getPlace(),
                row.getKeeperName(),
                row.getNote(),
                row.getSortOrder());
    }

    /** All points with how many are on duty there on a day. */
    public List<Entrances.Post> posts(LocalDate day) {
        return access.sql()
                .select(CHECKPOINT.NAME, CHECKPOINT.PLACE, CHECKPOINT.SEALED, count(DUTY.ID))
                .from(CHECKPOINT)
                .leftJoin(SHIFT)
                .on(SHIFT.COMMUNITY_ID.eq(CHECKPOINT.COMMUNITY_ID))
                .and(SHIFT.CHECKPOINT_ID.eq(CHECKPOINT.ID))
                .and(SHIFT.DUTY_ON.eq(day))
                .leftJoin(DUTY)
                .on(DUTY.COMMUNITY_ID.eq(SHIFT.COMMUNITY_ID))
                .and(DUTY.SHIFT_ID.eq(SHIFT.ID))
                .where(access.here(CHECKPOINT.COMMUNITY_ID))
                .groupBy(CHECKPOINT.ID, CHECKPOINT.NAME, CHECKPOINT.PLACE, CHECKPOINT.SEALED)
                .fetch(row -> new Entrances.Post(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
