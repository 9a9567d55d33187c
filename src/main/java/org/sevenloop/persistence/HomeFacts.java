package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.net.AnswerRole;

/**
 * What coverage asks about households: one query a kind over all of them at once, each from an index alone, because in a
 * district's tables few rows lie on as many pages as all. What was read is kept.
 */
final class HomeFacts {
    private static final int ANY = -1;

    private final Access access;
    private final LocalDate day;
    private final Homes homes;
    private @Nullable Answers answers;

    HomeFacts(Access access, LocalDate day, Homes homes) {
        this.access = access;
        this.day = day;
        this.homes = homes;
    }

    Homes homes() {
        return homes;
    }

    /** Who answers and did, by the places of the households: a bit a role. */
    private record Answers(int[] now, int[] former, boolean[] silent) {
        Answers(int homes) {
            this(new int[homes], new int[homes], new boolean[homes]);
        }

        void note(int home, boolean stands, int role, String phone) {
            if (home >= 0 && stands) {
                now[home] |= role;
                silent[home] |= phone.isEmpty();
            } else if (home >= 0) {
                former[home] |= role;
            }
        }
    }

    private Answers answers() {
        Answers known = answers;
        if (known == null) {
            known = read(new Answers(homes.size()));
            answers = known;
        }
        return known;
    }

    private Answers read(Answers into) {
        Field<Boolean> stands = DSL.field(ResponsibilityRepository.on(day));
        BareRows.each(
                access.sql()
                        .select(RESPONSIBILITY.HOUSEHOLD_ID, stands, RESPONSIBILITY.ROLE, RESPONSIBILITY.PHONE)
                        .from(RESPONSIBILITY)
                        .where(access.here(RESPONSIBILITY.COMMUNITY_ID))
                        // Rows about units have none, and stand last in the index.
                        .and(RESPONSIBILITY.HOUSEHOLD_ID.between(0L, Long.MAX_VALUE))
                        .and(RESPONSIBILITY.STARTED_ON.le(day)),
                row -> into.note(homes.at(row.getLong(1)), row.getBoolean(2), bit(row.getString(3)), row.getString(4)));
        return into;
    }

    private static int bit(@Nullable String role) {
        return 1 << (role == null ? AnswerRole.RESPONSIBLE : AnswerRole.valueOf(role)).ordinal();
    }

    private static int mask(AnswerRole asked) {
        return asked == AnswerRole.RESPONSIBLE ? ANY : 1 << asked.ordinal();
    }

    /** Somebody of their own answers for them in a role. */
    IntPredicate answered(AnswerRole asked) {
        int mask = mask(asked);
        int[] now = answers().now;
        return at -> (now[at] & mask) != 0;
    }

    /** Somebody did; they may do so still. */
    private IntPredicate former(AnswerRole asked) {
        int mask = mask(asked);
        int[] former = answers().former;
        return at -> (former[at] & mask) != 0;
    }

    IntPredicate screened(int round) {
        return visited(HOUSEHOLD_VISIT.ROUND.eq(round));
    }

    IntPredicate visited() {
        return visited(HOUSEHOLD_VISIT.VISITED_ON.eq(day));
    }

    private IntPredicate visited(Condition when) {
        boolean[] visited = new boolean[homes.size()];
        BareRows.each(
                access.sql()
                        .select(HOUSEHOLD_VISIT.HOUSEHOLD_ID)
                        .from(HOUSEHOLD_VISIT)
                        .where(access.here(HOUSEHOLD_VISIT.COMMUNITY_ID))
                        .and(when),
                row -> {
                    int at = homes.at(row.getLong(1));
                    if (at >= 0) {
                        visited[at] = true;
                    }
                });
        return at -> visited[at];
    }

    /**
     * The households that were missed.
     *
     * @param asked the role, for the kinds that are about one
     * @param round the number of the round, for screening
     */
    IntPredicate missed(BlindKind kind, AnswerRole asked, int round) {
        return switch (kind) {
            case UNANSWERED -> answered(asked).or(former(asked)).negate();
            case LEFT -> answered(asked).negate().and(former(asked));
            case SILENT -> {
                boolean[] silent = answers().silent;
                yield at -> silent[at];
            }
            case SCREENING -> screened(round).negate();
            case VISIT -> visited().negate();
            default -> throw new IllegalArgumentException("not about households: " + kind);
        };
    }

    /** What is done with a resident. */
    interface Resident {
        void of(int home, long person);
    }

    /** The residents of whom something is not known. */
    void unknown(BlindKind kind, Resident resident) {
        Set<Long> reached = kind == BlindKind.PHONE ? reached() : Set.of();
        Condition unknown =
                kind == BlindKind.PHONE ? RESIDENCE.PHONE.eq("").and(PERSON.PHONE.eq("")) : PERSON.DOCUMENT_NO.eq("");
        BareRows.each(residents().and(unknown), row -> {
            int home = homes.at(row.getLong(1));
            if (home >= 0 && !reached.contains(row.getLong(2))) {
                resident.of(home, row.getLong(2));
            }
        });
    }

    private SelectConditionStep<Record2<Long, Long>> residents() {
        return access.sql()
                .select(RESIDENCE.HOUSEHOLD_ID, RESIDENCE.PERSON_ID)
                .from(RESIDENCE)
                .join(PERSON)
                .on(PERSON.COMMUNITY_ID.eq(RESIDENCE.COMMUNITY_ID))
                .and(PERSON.ID.eq(RESIDENCE.PERSON_ID))
                // On both sides, so that H2 may begin with either.
                .where(access.here(RESIDENCE.COMMUNITY_ID))
                .and(access.here(PERSON.COMMUNITY_ID));
    }

    /** Those whose phone stands on the watch list. */
    private Set<Long> reached() {
        Set<Long> reached = new HashSet<>();
        BareRows.each(
                access.sql()
                        .select(WATCH_CASE.PERSON_ID)
                        .from(WATCH_CASE)
                        .where(access.here(WATCH_CASE.COMMUNITY_ID))
                        .and(WATCH_CASE.PHONE.ne("")),
                row -> reached.add(row.getLong(1)));
        return reached;
    }
}
