package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHECKPOINT;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.SHIFT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftSlot;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.persistence.schema.tables.records.DutyRecord;
import org.sevenloop.persistence.schema.tables.records.ShiftRecord;

/** Shifts and the duties in them. */
public final class RosterRepository {
    private final Access access;

    public RosterRepository(Access access) {
        this.access = access;
    }

    /** Shifts of the days, both included, by checkpoint, day and hour; with no last day, of all days from the first on. */
    public List<Shift> shifts(LocalDate from, @Nullable LocalDate to) {
        return shifts(to == null ? SHIFT.DUTY_ON.ge(from) : SHIFT.DUTY_ON.between(from, to));
    }

    /** Shifts of these days by what tells them apart, for matching many rows at once. */
    public Map<ShiftSlot, Shift> bySlot(Collection<LocalDate> days) {
        Map<ShiftSlot, Shift> slots = new HashMap<>();
        shifts(SHIFT.DUTY_ON.in(days)).forEach(shift -> slots.put(shift.slot(), shift));
        return slots;
    }

    public Optional<Shift> find(ShiftId id) {
        return shifts(SHIFT.ID.eq(id.value())).stream().findFirst();
    }

    /** The shift in which a duty lies. */
    public Optional<Shift> of(DutyId duty) {
        return shifts(SHIFT.ID.in(DSL.select(DUTY.SHIFT_ID)
                        .from(DUTY)
                        .where(access.here(DUTY.COMMUNITY_ID))
                        .and(DUTY.ID.eq(duty.value()))))
                .stream()
                .findFirst();
    }

    /** The last day that has a shift. */
    public Optional<LocalDate> lastDay() {
        return access.sql()
                .select(DSL.max(SHIFT.DUTY_ON))
                .from(SHIFT)
                .where(access.here(SHIFT.COMMUNITY_ID))
                .fetchOptional(0, LocalDate.class);
    }

    private List<Shift> shifts(Condition which) {
        Map<Long, List<Duty>> duties = new HashMap<>();
        access.sql()
                .select(DUTY.fields())
                .from(DUTY)
                .join(SHIFT)
                .on(SHIFT.COMMUNITY_ID.eq(DUTY.COMMUNITY_ID), SHIFT.ID.eq(DUTY.SHIFT_ID))
                .where(access.here(DUTY.COMMUNITY_ID))
                .and(which)
                .orderBy(DUTY.SORT_ORDER, DUTY.ID)
                .fetchInto(DUTY)
                .forEach(row -> duties.computeIfAbsent(row.getShiftId(), ignored -> new ArrayList<>())
                        .add(duty(row)));
        return access.sql()
                .select(SHIFT.fields())
                .select(CHECKPOINT.REQUIRED)
                .from(SHIFT)
                .join(CHECKPOINT)
                .on(CHECKPOINT.COMMUNITY_ID.eq(SHIFT.COMMUNITY_ID), CHECKPOINT.ID.eq(SHIFT.CHECKPOINT_ID))
                .where(access.here(SHIFT.COMMUNITY_ID))
                .and(which)
                .orderBy(CHECKPOINT.SORT_ORDER, CHECKPOINT.ID, SHIFT.DUTY_ON, SHIFT.STARTS, SHIFT.ID)
                .fetch(row -> shift(
                        row.into(SHIFT),
                        row.get(CHECKPOINT.REQUIRED),
                        duties.getOrDefault(row.get(SHIFT.ID), List.of())));
    }

    /** A new shift; required is null where the checkpoint's own number holds. */
    public ShiftId insert(ShiftSlot slot, ShiftTime time, @Nullable Integer required) {
        ShiftRecord row = new ShiftRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setCheckpointId(slot.checkpoint().value());
        row.setDutyOn(slot.day());
        row.setName(slot.name());
        setTime(row, time);
        row.setRequired(required == null ? null : required.shortValue());
        access.rows().insert(row);
        return new ShiftId(row.getId());
    }

    /** Puts a shift's hours right. */
    public void setTime(ShiftId id, ShiftTime time) {
        ShiftRecord row = row(id);
        setTime(row, time);
        access.rows().update(row);
    }

    /** Sets how many a shift needs; null goes back to the checkpoint's own number. */
    public void setRequired(ShiftId id, @Nullable Integer required) {
        ShiftRecord row = row(id);
        row.setRequired(required == null ? null : required.shortValue());
        access.rows().update(row);
    }

    /** Removes shifts with their duties. */
    public void delete(Collection<ShiftId> ids) {
        dutyRows(ids).values().forEach(rows -> rows.forEach(access.rows()::delete));
        access.sql()
                .selectFrom(SHIFT)
                .where(access.among(
                        SHIFT.COMMUNITY_ID,
                        SHIFT.ID,
                        ids.stream().map(ShiftId::value).toList()))
                .fetch()
                .forEach(access.rows()::delete);
    }

    /** Makes these the duties of the shifts; rows of workers who stay are kept, so that history tells only what changed. */
    public void replaceDuties(Map<ShiftId, List<Worker>> wanted) {
        Map<ShiftId, List<DutyRecord>> rows = dutyRows(wanted.keySet());
        wanted.forEach((shift, workers) -> replace(shift, workers, rows.getOrDefault(shift, List.of())));
    }

    private void replace(ShiftId shift, List<Worker> workers, List<DutyRecord> there) {
        List<DutyRecord> left = new ArrayList<>(there);
        for (int i = 0; i < workers.size(); i++) {
            Worker worker = workers.get(i);
            Optional<DutyRecord> same =
                    left.stream().filter(row -> duty(row).who().same(worker)).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                fill(same.get(), worker, i);
                access.rows().update(same.get());
            } else {
                insertDuty(shift, worker, i);
            }
        }
        left.forEach(access.rows()::delete);
    }

    /** Adds somebody behind the others. */
    public DutyId addDuty(ShiftId shift, Worker worker) {
        int order = dutyRows(List.of(shift)).getOrDefault(shift, List.of()).stream()
                        .mapToInt(DutyRecord::getSortOrder)
                        .max()
                        .orElse(-1)
                + 1;
        return insertDuty(shift, worker, order);
    }

    public void updateDuty(DutyId id, Worker worker) {
        DutyRecord row = row(id);
        fill(row, worker, row.getSortOrder());
        access.rows().update(row);
    }

    public void removeDuty(DutyId id) {
        access.rows().delete(row(id));
    }

    /** Puts somebody's duty into another shift. */
    public void moveDuty(DutyId id, ShiftId to) {
        DutyRecord row = row(id);
        row.setShiftId(to.value());
        access.rows().update(row);
    }

    private DutyId insertDuty(ShiftId shift, Worker worker, int order) {
        DutyRecord row = new DutyRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setShiftId(shift.value());
        fill(row, worker, order);
        access.rows().insert(row);
        return new DutyId(row.getId());
    }

    private Map<ShiftId, List<DutyRecord>> dutyRows(Collection<ShiftId> shifts) {
        Map<ShiftId, List<DutyRecord>> found = new LinkedHashMap<>();
        Chunks.each(shifts, some -> access.sql()
                .selectFrom(DUTY)
                .where(access.among(
                        DUTY.COMMUNITY_ID,
                        DUTY.SHIFT_ID,
                        some.stream().map(ShiftId::value).toList()))
                .orderBy(DUTY.SORT_ORDER, DUTY.ID)
                .forEach(row -> found.computeIfAbsent(new ShiftId(row.getShiftId()), ignored -> new ArrayList<>())
                        .add(row)));
        return found;
    }

    private ShiftRecord row(ShiftId id) {
        return access.sql()
                .selectFrom(SHIFT)
                .where(access.here(SHIFT.COMMUNITY_ID))
                .and(SHIFT.ID.eq(id.value()))
                .fetchSingle();
    }

    private DutyRecord row(DutyId id) {
        return access.sql()
                .selectFrom(DUTY)
                .where(access.here(DUTY.COMMUNITY_ID))
                .and(DUTY.ID.eq(id.value()))
                .fetchSingle();
    }

    private static void fill(DutyRecord row, Worker worker, int order) {
        row.setWorkerName(worker.name());
        row.setPhone(worker.phone());
        row.setWorkUnit(worker.workUnit());
        row.setRole(worker.role());
        row.setSortOrder(order);
    }

    private static void setTime(ShiftRecord row, ShiftTime time) {
        row.setStarts(time.starts() == null ? "" : time.starts().toString());
        row.setEnds(time.ends() == null ? "" : time.ends().toString());
    }

    private static Duty duty(DutyRecord row) {
        return new Duty(
                new DutyId(row.getId()),
                new ShiftId(row.getShiftId()),
                row.getWorkerName(),
                row.getPhone(),
                row.getWorkUnit(),
                row.getRole());
    }

    private static Shift shift(ShiftRecord row, short usual, List<Duty> duties) {
        return new Shift(
                new ShiftId(row.getId()),
                new CheckpointId(row.getCheckpointId()),
                row.getDutyOn(),
                row.getName(),
                new ShiftTime(time(row.getStarts()), time(row.getEnds())),
                row.getRequired() == null ? usual : row.getRequired(),
                duties);
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
