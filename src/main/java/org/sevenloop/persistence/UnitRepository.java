package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.UNIT;
import static org.sevenloop.persistence.schema.Tables.UNIT_CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitChange;
import org.sevenloop.model.net.UnitHistory;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.schema.tables.records.UnitChangeRecord;
import org.sevenloop.persistence.schema.tables.records.UnitRecord;

/** The units of levels 1 to 6. */
public final class UnitRepository {
    private final Access access;

    public UnitRepository(Access access) {
        this.access = access;
    }

    /** All units but the closed ones. */
    public UnitTree tree() {
        return new UnitTree(
                access.sql().selectFrom(UNIT).where(UNIT.CLOSED_ON.isNull()).fetch(UnitRepository::unit));
    }

    /** The net as it stood on a day: with the names and places that units had then, and those that were closed since. */
    public UnitTree tree(LocalDate day) {
        List<UnitHistory.Lived> all = access.sql()
                .selectFrom(UNIT)
                .fetch(row -> new UnitHistory.Lived(unit(row), row.getOpenedOn(), row.getClosedOn()));
        return UnitHistory.asOf(all, changes(access.here(UNIT_CHANGE.COMMUNITY_ID)), day);
    }

    /** What became of a unit, the first first. */
    public List<UnitChange> changes(UnitId unit) {
        return changes(access.among(UNIT_CHANGE.COMMUNITY_ID, UNIT_CHANGE.UNIT_ID, List.of(unit.value())));
    }

    private List<UnitChange> changes(Condition which) {
        return access.sql()
                .selectFrom(UNIT_CHANGE)
                .where(which)
                .orderBy(UNIT_CHANGE.ID)
                .fetch(row -> new UnitChange(
                        new UnitId(row.getUnitId()),
                        UnitChange.What.valueOf(row.getWhat()),
                        row.getWas(),
                        row.getBecomes(),
                        row.getChangedOn(),
                        row.getWhy(),
                        row.getActor()));
    }

    /** Keeps what became of a unit. */
    public void note(UnitChange change) {
        UnitChangeRecord row = new UnitChangeRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setUnitId(change.unit().value());
        row.setWhat(change.what().name());
        row.setWas(change.was());
        row.setBecomes(change.becomes());
        row.setChangedOn(change.on());
        row.setWhy(change.why());
        row.setActor(change.actor());
        access.rows().insert(row);
    }

    /** A unit that there is from a day on. */
    public void open(Unit unit, LocalDate day) {
        UnitRecord row = new UnitRecord();
        row.setId(unit.id().value());
        fill(row, unit);
        row.setOpenedOn(day);
        access.rows().insert(row);
    }

    /** The closed ones too, where they last stood. */
    public UnitTree everTree() {
        return new UnitTree(access.sql().selectFrom(UNIT).fetch(UnitRepository::unit));
    }

    /** A fresh key; official places have their code for a key instead. */
    public UnitId nextId() {
        return new UnitId(access.rows().nextId());
    }

    public void insert(Unit unit) {
        UnitRecord row = new UnitRecord();
        row.setId(unit.id().value());
        fill(row, unit);
        access.rows().insert(row);
    }

    /** Sets all of a unit but its key. */
    public void update(Unit unit) {
        row(unit.id()).ifPresent(row -> {
            fill(row, unit);
            access.rows().update(row);
        });
    }

    /** Inserts a unit, or sets all of it but its key; opens it again if it was closed. */
    public void save(Unit unit) {
        if (row(unit.id()).isEmpty()) {
            insert(unit);
        } else {
            update(unit);
            setClosed(unit.id(), null);
        }
    }

    public void close(UnitId id, LocalDate day) {
        setClosed(id, day);
    }

    private void setClosed(UnitId id, @Nullable LocalDate day) {
        row(id).ifPresent(row -> {
            row.setClosedOn(day);
            access.rows().update(row);
        });
    }

    private Optional<UnitRecord> row(UnitId id) {
        return access.sql().selectFrom(UNIT).where(UNIT.ID.eq(id.value())).fetchOptional();
    }

    private static void fill(UnitRecord row, Unit unit) {
        UnitId parent = unit.parent();
        row.setParentId(parent == null ? null : parent.value());
        row.setKind(unit.kind().name());
        row.setName(unit.name());
        row.setCode(unit.code());
        row.setSortOrder(unit.order());
    }

    private static Unit unit(UnitRecord row) {
        Long parent = row.getParentId();
        return new Unit(
                new UnitId(row.getId()),
                parent == null ? null : new UnitId(parent),
                UnitKind.valueOf(row.getKind()),
                row.getName(),
                row.getCode(),
                row.getSortOrder());
    }
}
