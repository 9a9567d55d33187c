package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DAY_CARRY;
import static org.sevenloop.persistence.schema.Tables.DAY_TICK;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.Carry;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.Tick;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.schema.tables.records.DayCarryRecord;
import org.sevenloop.persistence.schema.tables.records.DayTickRecord;

/** What was done on a day, and what it left to another. */
public final class DayRepository {
    private final Access access;

    public DayRepository(Access access) {
        this.access = access;
    }

    public Map<DayTask, Tick> ticks(LocalDate day) {
        Map<DayTask, Tick> ticks = new LinkedHashMap<>();
        rows(day).forEach(row -> ticks.put(task(row), new Tick(task(row), row.getActor(), row.getNotedAt())));
        return ticks;
    }

    /** Ticks what is not ticked yet: whoever said so first stays. */
    public void tick(LocalDate day, Collection<Tick> ticks) {
        Map<DayTask, Tick> there = ticks(day);
        for (Tick tick : ticks) {
            if (!there.containsKey(tick.task())) {
                DayTickRecord row = new DayTickRecord();
                row.setCommunityId(access.community());
                row.setId(access.rows().nextId());
                row.setDayOn(day);
                row.setUnitId(tick.task().group().value());
                row.setCadreName(name(tick.task().cadre()));
                row.setCadrePhone(phone(tick.task().cadre()));
                row.setDuty(tick.task().duty().name());
                row.setActor(tick.by());
                row.setNotedAt(tick.at());
                access.rows().insert(row);
            }
        }
    }

    public void untick(LocalDate day, Collection<DayTask> tasks) {
        rows(day).stream().filter(row -> tasks.contains(task(row))).forEach(row -> access.rows()
                .delete(row));
    }

    /** What a day left to another. */
    public List<Carry> carries(LocalDate day) {
        return access.sql()
                .selectFrom(DAY_CARRY)
                .where(access.here(DAY_CARRY.COMMUNITY_ID))
                .and(DAY_CARRY.DAY_ON.eq(day))
                .orderBy(DAY_CARRY.ID)
                .fetch(DayRepository::carry);
    }

    public void carry(Collection<Carry> carries) {
        for (Carry carry : carries) {
            DayCarryRecord row = new DayCarryRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setDayOn(carry.day());
            row.setToOn(carry.to());
            DayProblemId problem = carry.problem();
            row.setProblemId(problem == null ? null : problem.value());
            DayTask task = carry.task();
            row.setUnitId(task == null ? null : task.group().value());
            row.setCadreName(name(task == null ? null : task.cadre()));
            row.setCadrePhone(phone(task == null ? null : task.cadre()));
            row.setDuty(task == null ? "" : task.duty().name());
            row.setWhy(carry.why());
            row.setActor(carry.by());
            access.rows().insert(row);
        }
    }

    private List<DayTickRecord> rows(LocalDate day) {
        return access.sql()
                .selectFrom(DAY_TICK)
                .where(access.here(DAY_TICK.COMMUNITY_ID))
                .and(DAY_TICK.DAY_ON.eq(day))
                .orderBy(DAY_TICK.ID)
                .fetch();
    }

    private static DayTask task(DayTickRecord row) {
        return task(row.getUnitId(), row.getCadreName(), row.getCadrePhone(), row.getDuty());
    }

    private static DayTask task(long unit, String name, String phone, String duty) {
        Responsible cadre = name.isEmpty() ? null : new Responsible(name, phone);
        return new DayTask(new UnitId(unit), cadre, DayDuty.valueOf(duty));
    }

    private static Carry carry(DayCarryRecord row) {
        Long problem = row.getProblemId();
        return new Carry(
                problem == null ? null : new DayProblemId(problem),
                problem != null
                        ? null
                        : task(
                                Objects.requireNonNull(row.getUnitId()),
                                row.getCadreName(),
                                row.getCadrePhone(),
                                row.getDuty()),
                row.getDayOn(),
                row.getToOn(),
                row.getWhy(),
                row.getActor());
    }

    private static String name(@Nullable Responsible cadre) {
        return cadre == null ? "" : cadre.name();
    }

    private static String phone(@Nullable Responsible cadre) {
        return cadre == null ? "" : cadre.phone();
    }
}
