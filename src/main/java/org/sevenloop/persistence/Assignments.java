package org.sevenloop.persistence;

import static org.sevenloop.persistence.ResponsibilityRepository.as;
import static org.sevenloop.persistence.ResponsibilityRepository.on;
import static org.sevenloop.persistence.ResponsibilityRepository.responsible;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.schema.tables.records.ResponsibilityRecord;

/** Gives units and households somebody who answers for them, and ends it; what was stays on record. */
public final class Assignments {
    private final Access access;
    private final ResponsibilityRepository answers;

    public Assignments(Access access) {
        this.access = access;
        this.answers = new ResponsibilityRepository(access);
    }

    /**
     * From the day on somebody answers for a unit; whoever did before in the same role no longer does. Somebody who already
     * does keeps the date.
     */
    public void assign(UnitId unit, Responsible who, LocalDate day, String why) {
        if (end(answers.ofUnit(unit).and(as(who.role())), who, day).isEmpty()) {
            ResponsibilityRecord row = row(who, day, why);
            row.setUnitId(unit.value());
            access.rows().insert(row);
        }
    }

    /** The same for many households. */
    public void assign(Collection<HouseholdId> households, Responsible who, LocalDate day, String why) {
        Chunks.each(households, some -> {
            List<ResponsibilityRecord> kept = end(answers.ofHouseholds(some).and(as(who.role())), who, day);
            List<HouseholdId> rest = new ArrayList<>(some);
            kept.forEach(row -> rest.remove(new HouseholdId(row.getHouseholdId())));
            for (HouseholdId household : rest) {
                ResponsibilityRecord row = row(who, day, why);
                row.setHouseholdId(household.value());
                access.rows().insert(row);
            }
        });
    }

    /** From the day on nobody answers for a unit. */
    public void end(UnitId unit, LocalDate day) {
        end(answers.ofUnit(unit), null, day);
    }

    public void end(Collection<HouseholdId> households, LocalDate day) {
        Chunks.each(households, some -> end(answers.ofHouseholds(some), null, day));
    }

    /** From the day on somebody answers for nothing any more; says for how many units and households they did. */
    public int endOf(Responsible who, LocalDate day) {
        List<ResponsibilityRecord> open = answers.rows(answers.here()
                .and(RESPONSIBILITY.NAME.eq(who.name()))
                .and(RESPONSIBILITY.PHONE.eq(who.phone()))
                .and(RESPONSIBILITY.ENDED_ON.isNull()));
        open.forEach(row -> end(row, day));
        return open.size();
    }

    /** Sets the phone of whoever answers for these without one. */
    public void phone(Collection<UnitId> units, Collection<HouseholdId> households, String phone, LocalDate day) {
        Condition silent = RESPONSIBILITY.PHONE.eq("").and(on(day));
        units.forEach(unit -> answers.rows(answers.ofUnit(unit).and(silent)).forEach(row -> phone(row, phone)));
        Chunks.each(households, some -> answers.rows(answers.ofHouseholds(some).and(silent))
                .forEach(row -> phone(row, phone)));
    }

    private void phone(ResponsibilityRecord row, String phone) {
        row.setPhone(phone);
        access.rows().update(row);
    }

    /** Hands all that hangs on one unit to another, for the day on: a unit that goes into another one. */
    public void move(UnitId from, UnitId to, LocalDate day, String why) {
        Map<UnitId, List<Responsible>> now = answers.allOfUnits(day);
        Set<AnswerRole> taken =
                now.getOrDefault(to, List.of()).stream().map(Responsible::role).collect(Collectors.toSet());
        end(from, day);
        now.getOrDefault(from, List.of()).stream()
                .filter(who -> !taken.contains(who.role()))
                .forEach(who -> assign(to, who, day, why));
    }

    /** Takes every trace off households that are about to be removed. */
    public void remove(Collection<HouseholdId> households) {
        Chunks.each(households, some -> answers.rows(answers.ofHouseholds(some))
                .forEach(row -> access.rows().delete(row)));
    }

    /** Ends every open row but that of somebody who goes on; answers the rows that go on. */
    private List<ResponsibilityRecord> end(Condition of, @Nullable Responsible but, LocalDate day) {
        List<ResponsibilityRecord> kept = new ArrayList<>();
        for (ResponsibilityRecord row : answers.rows(of.and(RESPONSIBILITY.ENDED_ON.isNull()))) {
            if (responsible(row).equals(but) && !row.getStartedOn().isAfter(day)) {
                kept.add(row);
            } else {
                end(row, day);
            }
        }
        return kept;
    }

    private void end(ResponsibilityRecord row, LocalDate day) {
        // Somebody entered for a later day never began.
        row.setEndedOn(row.getStartedOn().isAfter(day) ? row.getStartedOn() : day);
        access.rows().update(row);
    }

    private ResponsibilityRecord row(Responsible who, LocalDate day, String why) {
        ResponsibilityRecord row = new ResponsibilityRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setName(who.name());
        row.setPhone(who.phone());
        row.setStartedOn(day);
        row.setWhy(why);
        row.setRole(who.role().name());
        row.setWorkUnit(who.workUnit().isEmpty() ? null : who.workUnit());
        return row;
    }
}
