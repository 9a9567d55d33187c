package org.sevenloop.persistence;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.sevenloop.persistence.schema.Tables.CHECKPOINT;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.SHIFT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.Residence;
import org.sevenloop.model.watch.Celsius;

/** The sums that the database makes by itself: the register, the roster, the fevers of many days. */
public final class FiguresRepository {
    private final Access access;

    public FiguresRepository(Access access) {
        this.access = access;
    }

    public DailyFigures.Households households() {
        Map<Tenure, Integer> counts = new EnumMap<>(Tenure.class);
        access.sql()
                .select(HOUSEHOLD.TENURE, count())
                .from(HOUSEHOLD)
                .where(access.here(HOUSEHOLD.COMMUNITY_ID))
                .groupBy(HOUSEHOLD.TENURE)
                .forEach(row -> counts.put(Tenure.valueOf(row.value1()), row.value2()));
        return new DailyFigures.Households(
                counts.getOrDefault(Tenure.RESIDENT, 0), counts.getOrDefault(Tenure.TENANT, 0));
    }

    public DailyFigures.People people() {
        Map<Tenure, Integer> counts = new EnumMap<>(Tenure.class);
        access.sql()
                .select(HOUSEHOLD.TENURE, count())
                .from(RESIDENCE)
                .join(HOUSEHOLD)
                .on(HOUSEHOLD.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID), HOUSEHOLD.ID.eq(RESIDENCE.HOUSEHOLD_ID))
                .where(access.here(RESIDENCE.COMMUNITY_ID))
                .groupBy(HOUSEHOLD.TENURE)
                .forEach(row -> counts.put(Tenure.valueOf(row.value1()), row.value2()));
        return new DailyFigures.People(
                counts.getOrDefault(Tenure.RESIDENT, 0),
                counts.getOrDefault(Tenure.TENANT, 0),
                partyMembers(),
                veterans());
    }

    /** Few different words stand for everybody's political status; the rule that reads them is the model's. */
    private int partyMembers() {
        return access
                .sql()
                .select(RESIDENCE.POLITICAL_STATUS, count())
                .from(RESIDENCE)
                .where(access.here(RESIDENCE.COMMUNITY_ID))
                .groupBy(RESIDENCE.POLITICAL_STATUS)
                .fetch()
                .stream()
                .filter(row -> Residence.partyMember(row.value1()))
                .mapToInt(row -> row.value2())
                .sum();
    }

    private int veterans() {
        return access
                .sql()
                .select(RESIDENCE.NOTE, count())
                .from(RESIDENCE)
                .where(access.here(RESIDENCE.COMMUNITY_ID))
                .and(RESIDENCE.NOTE.ne(""))
                .groupBy(RESIDENCE.NOTE)
                .fetch()
                .stream()
                .filter(row -> Residence.veteran(row.value1()))
                .mapToInt(row -> row.value2())
                .sum();
    }

    /** Points that are open, or those that are sealed. */
    public int points(boolean sealed) {
        return access.sql()
                .fetchCount(CHECKPOINT, access.here(CHECKPOINT.COMMUNITY_ID).and(CHECKPOINT.SEALED.eq(sealed)));
    }

    /** Shifts, duties and short shifts of the days, both included; with no last day, of all days from the first on. */
    public DailyFigures.RosterToday roster(LocalDate from, @Nullable LocalDate to) {
        Condition days = to == null ? SHIFT.DUTY_ON.ge(from) : SHIFT.DUTY_ON.between(from, to);
        var heads = access.sql()
                .select(DUTY.SHIFT_ID.as("shift_id"), count().as("heads"))
                .from(DUTY)
                .where(access.here(DUTY.COMMUNITY_ID))
                .groupBy(DUTY.SHIFT_ID)
                .asTable("manned");
        Field<Integer> there = coalesce(heads.field("heads", Integer.class), 0);
        Field<Short> needed = coalesce(SHIFT.REQUIRED, CHECKPOINT.REQUIRED);
        Record3<BigDecimal, Integer, BigDecimal> row = access.sql()
                .select(
                        sum(there),
                        count(),
                        sum(case_().when(there.lt(needed.cast(Integer.class)), 1)
                                .otherwise(0)))
                .from(SHIFT)
                .join(CHECKPOINT)
                .on(CHECKPOINT.COMMUNITY_ID.eq(SHIFT.COMMUNITY_ID), CHECKPOINT.ID.eq(SHIFT.CHECKPOINT_ID))
                .leftJoin(heads)
                .on(SHIFT.ID.eq(heads.field("shift_id", Long.class)))
                .where(access.here(SHIFT.COMMUNITY_ID))
                .and(days)
                .fetchSingle();
        return new DailyFigures.RosterToday(number(row.value1()), row.value2(), number(row.value3()));
    }

    /** Turns of duty up to and with the day. */
    public int dutiesUntil(LocalDate day) {
        return access.sql()
                .selectCount()
                .from(DUTY)
                .join(SHIFT)
                .on(SHIFT.COMMUNITY_ID.eq(DUTY.COMMUNITY_ID), SHIFT.ID.eq(DUTY.SHIFT_ID))
                .where(access.here(DUTY.COMMUNITY_ID))
                .and(SHIFT.DUTY_ON.le(day))
                .fetchSingle()
                .value1();
    }

    /** How many fevers each day had; a day without is not in the map. */
    public Map<LocalDate, Integer> fevers(LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> fevers = new HashMap<>();
        access.sql()
                .select(READING.TAKEN_ON, count())
                .from(READING)
                .where(access.here(READING.COMMUNITY_ID))
                .and(READING.TAKEN_ON.between(from, to))
                .and(READING.CELSIUS.ge(BigDecimal.valueOf(Celsius.FEVER.tenths(), 1)))
                .groupBy(READING.TAKEN_ON)
                .forEach(row -> fevers.put(row.value1(), row.value2()));
        return fevers;
    }

    private static int number(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.intValueExact();
    }
}
