package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.UnitId;

/** How much was missed (盲区) directly under each unit: one query a kind, over all units at once; what was read is kept. */
public final class CoverageSums {
    private static final int ANY = -1;

    private final Access access;
    private final LocalDate day;
    private final Homes homes;
    /** A bit a role, for each household. */
    private final int[] now;

    private final int[] former;
    private final boolean[] silent;

    public CoverageSums(Access access, LocalDate day) {
        this.access = access;
        this.day = day;
        this.homes = new Homes(access);
        this.now = new int[homes.size()];
        this.former = new int[homes.size()];
        this.silent = new boolean[homes.size()];
        readAnswers();
    }

    private void readAnswers() {
        try (Cursor<Record3<Long, String, String>> rows = answers(ResponsibilityRepository.on(day))) {
            for (Record3<Long, String, String> row : rows) {
                int at = homes.at(row.value1());
                now[at] |= bit(row.value2());
                silent[at] |= row.value3().isEmpty();
            }
        }
        try (Cursor<Record3<Long, String, String>> rows = answers(RESPONSIBILITY.ENDED_ON.le(day))) {
            rows.forEach(row -> former[homes.at(row.value1())] |= bit(row.value2()));
        }
    }

    private Cursor<Record3<Long, String, String>> answers(Condition when) {
        return access.sql()
                .select(RESPONSIBILITY.HOUSEHOLD_ID, RESPONSIBILITY.ROLE, RESPONSIBILITY.PHONE)
                .from(RESPONSIBILITY)
                .where(access.here(RESPONSIBILITY.COMMUNITY_ID))
                .and(RESPONSIBILITY.HOUSEHOLD_ID.isNotNull())
                .and(when)
                .fetchLazy();
    }

    private static int bit(@Nullable String role) {
        return 1 << (role == null ? AnswerRole.RESPONSIBLE : AnswerRole.valueOf(role)).ordinal();
    }

    private static int mask(AnswerRole asked) {
        return asked == AnswerRole.RESPONSIBLE ? ANY : 1 << asked.ordinal();
    }

    /** All households. */
    public Map<UnitId, Integer> households() {
        return homes.count(at -> true);
    }

    /** Those for which somebody of their own answers in a role. */
    public Map<UnitId, Integer> answered(AnswerRole asked) {
        int mask = mask(asked);
        return homes.count(at -> (now[at] & mask) != 0);
    }

    /** Those for which somebody did, and nobody does now. */
    public Map<UnitId, Integer> left(AnswerRole asked) {
        int mask = mask(asked);
        return homes.count(at -> (now[at] & mask) == 0 && (former[at] & mask) != 0);
    }

    /** Those for which somebody answers who has no phone. */
    public Map<UnitId, Integer> silent() {
        return homes.count(at -> silent[at]);
    }

    /** Those to which somebody went in a round. */
    public Map<UnitId, Integer> screened(int round) {
        return visited(HOUSEHOLD_VISIT.ROUND.eq(round));
    }

    /** Those to which somebody went today. */
    public Map<UnitId, Integer> visited() {
        return visited(HOUSEHOLD_VISIT.VISITED_ON.eq(day));
    }

    private Map<UnitId, Integer> visited(Condition when) {
        boolean[] visited = new boolean[homes.size()];
        try (Cursor<Record1<Long>> rows = access.sql()
                .select(HOUSEHOLD_VISIT.HOUSEHOLD_ID)
                .from(HOUSEHOLD_VISIT)
                .where(access.here(HOUSEHOLD_VISIT.COMMUNITY_ID))
                .and(when)
                .fetchLazy()) {
            rows.forEach(row -> visited[homes.at(row.value1())] = true);
        }
        return homes.count(at -> visited[at]);
    }

    /** Residents whose document number is not known. */
    public Map<UnitId, Integer> withoutDocument() {
        int[] people = new int[homes.size()];
        try (Cursor<Record1<Long>> rows = access.sql()
                .select(RESIDENCE.HOUSEHOLD_ID)
                .from(PERSON)
                .join(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID))
                .and(RESIDENCE.PERSON_ID.eq(PERSON.ID))
                .where(access.here(PERSON.COMMUNITY_ID))
                .and(PERSON.DOCUMENT_NO.eq(""))
                .fetchLazy()) {
            rows.forEach(row -> people[homes.at(row.value1())]++);
        }
        return homes.sum(people);
    }

    /** Residents of whom no list has a phone. */
    public Map<UnitId, Integer> withoutPhone() {
        Set<Long> reached = new HashSet<>(access.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(access.here(PERSON.COMMUNITY_ID))
                .and(PERSON.PHONE.gt(""))
                .fetch(PERSON.ID));
        reached.addAll(access.sql()
                .select(WATCH_CASE.PERSON_ID)
                .from(WATCH_CASE)
                .where(access.here(WATCH_CASE.COMMUNITY_ID))
                .and(WATCH_CASE.PHONE.gt(""))
                .fetch(WATCH_CASE.PERSON_ID));
        int[] people = new int[homes.size()];
        try (Cursor<Record2<Long, Long>> rows = access.sql()
                .select(RESIDENCE.HOUSEHOLD_ID, RESIDENCE.PERSON_ID)
                .from(RESIDENCE)
                .where(access.here(RESIDENCE.COMMUNITY_ID))
                .and(RESIDENCE.PHONE.eq(""))
                .fetchLazy()) {
            for (Record2<Long, Long> row : rows) {
                if (!reached.contains(row.value2())) {
                    people[homes.at(row.value1())]++;
                }
            }
        }
        return homes.sum(people);
    }
}
