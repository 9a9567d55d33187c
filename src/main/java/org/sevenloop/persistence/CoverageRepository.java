package org.sevenloop.persistence;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.schema.tables.Responsibility;

/** The lists of what was missed (盲区). How much it is, {@link CoverageSums} tells; a test holds the two together. */
public final class CoverageRepository {
    private static final Responsibility NOW = RESPONSIBILITY.as("standing");
    private static final Condition SILENT_PERSON = RESIDENCE.PHONE.eq("").and(PERSON.PHONE.eq(""));

    private final Access access;
    private final LocalDate day;

    public CoverageRepository(Access access, LocalDate day) {
        this.access = access;
        this.day = day;
    }

    /**
     * Households of these units that were missed, unit by unit.
     *
     * @param asked the role, for the kinds that are about one
     * @param round the number of the round, for screening
     */
    public List<BlindSpot> households(
            BlindKind kind, @Nullable AnswerRole asked, int round, Collection<UnitId> units, int limit) {
        Condition missed = missed(kind, asked == null ? AnswerRole.RESPONSIBLE : asked, round);
        List<BlindSpot> found = new ArrayList<>();
        inUnits(units, found, limit, some -> access.sql()
                .select(HOUSEHOLD.ID, HOUSEHOLD.UNIT_ID, HOUSEHOLD.HEAD_NAME, HOUSEHOLD.ADDRESS, HOUSEHOLD.NUMBER)
                .from(HOUSEHOLD)
                .where(access.among(HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.UNIT_ID, some))
                .and(missed)
                .orderBy(HOUSEHOLD.UNIT_ID, HOUSEHOLD.ID)
                .limit(limit - found.size())
                .forEach(row -> found.add(household(kind, asked, row))));
        return found;
    }

    private static BlindSpot household(BlindKind kind, @Nullable AnswerRole asked, Record row) {
        String address = row.get(HOUSEHOLD.ADDRESS);
        return new BlindSpot(
                kind,
                new UnitId(row.get(HOUSEHOLD.UNIT_ID)),
                asked,
                new BlindTarget.OfHousehold(new HouseholdId(row.get(HOUSEHOLD.ID))),
                row.get(HOUSEHOLD.HEAD_NAME),
                address.isEmpty() ? row.get(HOUSEHOLD.NUMBER) : address);
    }

    private Condition missed(BlindKind kind, AnswerRole asked, int round) {
        Condition nobody = notExists(
                selectOne().from(NOW).where(mine(NOW)).and(current(NOW)).and(meets(NOW, asked)));
        var before =
                selectOne().from(NOW).where(mine(NOW)).and(NOW.ENDED_ON.le(day)).and(meets(NOW, asked));
        return switch (kind) {
            case UNANSWERED -> nobody.and(notExists(before));
            case LEFT -> nobody.and(exists(before));
            case SILENT ->
                exists(selectOne().from(NOW).where(mine(NOW)).and(current(NOW)).and(NOW.PHONE.eq("")));
            case SCREENING -> unvisited(HOUSEHOLD_VISIT.ROUND.eq(round));
            case VISIT -> unvisited(HOUSEHOLD_VISIT.VISITED_ON.eq(day));
            default -> throw new IllegalArgumentException("not about households: " + kind);
        };
    }

    private static Condition unvisited(Condition when) {
        return notExists(selectOne()
                .from(HOUSEHOLD_VISIT)
                .where(HOUSEHOLD_VISIT.COMMUNITY_ID.eq(HOUSEHOLD.COMMUNITY_ID))
                .and(HOUSEHOLD_VISIT.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .and(when));
    }

    /** Residents of these units of whom something is not known. */
    public List<BlindSpot> people(BlindKind kind, Collection<UnitId> units, int limit) {
        Condition unknown = kind == BlindKind.DOCUMENT
                ? PERSON.DOCUMENT_NO.eq("")
                : SILENT_PERSON.and(notExists(selectOne()
                        .from(WATCH_CASE)
                        .where(WATCH_CASE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                        .and(WATCH_CASE.PERSON_ID.eq(PERSON.ID))
                        .and(WATCH_CASE.PHONE.ne(""))));
        List<BlindSpot> found = new ArrayList<>();
        inUnits(units, found, limit, some -> access.sql()
                .select(PERSON.ID, PERSON.NAME, HOUSEHOLD.UNIT_ID, HOUSEHOLD.ADDRESS)
                .from(HOUSEHOLD)
                .join(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(HOUSEHOLD.COMMUNITY_ID))
                .and(RESIDENCE.HOUSEHOLD_ID.eq(HOUSEHOLD.ID))
                .join(PERSON)
                .on(PERSON.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(PERSON.ID.eq(RESIDENCE.PERSON_ID))
                .where(access.among(HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.UNIT_ID, some))
                .and(unknown)
                .orderBy(HOUSEHOLD.UNIT_ID, HOUSEHOLD.ID, RESIDENCE.ID)
                .limit(limit - found.size())
                .forEach(row -> found.add(new BlindSpot(
                        kind,
                        new UnitId(row.get(HOUSEHOLD.UNIT_ID)),
                        null,
                        new BlindTarget.OfPerson(new PersonId(row.get(PERSON.ID))),
                        row.get(PERSON.NAME),
                        row.get(HOUSEHOLD.ADDRESS)))));
        return found;
    }

    private static void inUnits(
            Collection<UnitId> units, List<BlindSpot> found, int limit, Consumer<List<Long>> query) {
        Chunks.each(units, some -> {
            if (found.size() < limit) {
                query.accept(some.stream().map(UnitId::value).toList());
            }
        });
    }

    private static Condition mine(Responsibility row) {
        return row.COMMUNITY_ID.eq(HOUSEHOLD.COMMUNITY_ID).and(row.HOUSEHOLD_ID.eq(HOUSEHOLD.ID));
    }

    private Condition current(Responsibility row) {
        return row.STARTED_ON.le(day).and(row.ENDED_ON.isNull().or(row.ENDED_ON.gt(day)));
    }

    private static Condition meets(Responsibility row, AnswerRole asked) {
        return asked == AnswerRole.RESPONSIBLE ? DSL.noCondition() : row.ROLE.eq(asked.name());
    }
}
