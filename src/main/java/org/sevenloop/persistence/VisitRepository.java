package org.sevenloop.persistence;

import static org.jooq.impl.DSL.max;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.SCREENING_ROUND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.coverage.ScreeningRound;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.persistence.schema.tables.records.HouseholdVisitRecord;
import org.sevenloop.persistence.schema.tables.records.ScreeningRoundRecord;

/** Rounds of screening, and who was at which door when. */
public final class VisitRepository {
    private final Access access;

    public VisitRepository(Access access) {
        this.access = access;
    }

    /** The round that counts: the one begun last. */
    public Optional<ScreeningRound> round() {
        return access.sql()
                .selectFrom(SCREENING_ROUND)
                .where(access.here(SCREENING_ROUND.COMMUNITY_ID))
                .orderBy(SCREENING_ROUND.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> new ScreeningRound(row.getNumber(), row.getBeganOn()));
    }

    /** Begins the next round. */
    public ScreeningRound begin(LocalDate day) {
        Integer last = access.sql()
                .select(max(SCREENING_ROUND.NUMBER))
                .from(SCREENING_ROUND)
                .where(access.here(SCREENING_ROUND.COMMUNITY_ID))
                .fetchSingle()
                .value1();
        ScreeningRound next = new ScreeningRound(last == null ? 1 : last + 1, day);
        ScreeningRoundRecord row = new ScreeningRoundRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setNumber(next.number());
        row.setBeganOn(day);
        access.rows().insert(row);
        return next;
    }

    /** Notes that somebody was there; a second visit on a day is none more, but it may be the first of a new round. */
    public void note(Collection<HouseholdId> households, LocalDate day, String by) {
        int round = round().map(ScreeningRound::number).orElse(0);
        Chunks.each(households, some -> {
            Set<HouseholdId> rest = new HashSet<>(some);
            access
                    .sql()
                    .selectFrom(HOUSEHOLD_VISIT)
                    .where(access.among(
                            HOUSEHOLD_VISIT.COMMUNITY_ID,
                            HOUSEHOLD_VISIT.HOUSEHOLD_ID,
                            some.stream().map(HouseholdId::value).toList()))
                    .fetch()
                    .stream()
                    // Told the day, H2 holds each visit of the day against all of these households.
                    .filter(row -> row.getVisitedOn().equals(day))
                    .forEach(row -> {
                        rest.remove(new HouseholdId(row.getHouseholdId()));
                        row.setRound(round);
                        access.rows().update(row);
                    });
            some.stream().filter(rest::contains).forEach(household -> insert(household, round, day, by));
        });
    }

    private void insert(HouseholdId household, int round, LocalDate day, String by) {
        HouseholdVisitRecord row = new HouseholdVisitRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setHouseholdId(household.value());
        row.setRound(round);
        row.setVisitedOn(day);
        row.setVisitedBy(by);
        access.rows().insert(row);
    }
}
