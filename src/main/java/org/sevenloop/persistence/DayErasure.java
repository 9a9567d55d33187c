package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DAY_CARRY;
import static org.sevenloop.persistence.schema.Tables.DAY_CLOSING;
import static org.sevenloop.persistence.schema.Tables.DAY_PHOTO;
import static org.sevenloop.persistence.schema.Tables.DAY_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.DAY_TEXT;
import static org.sevenloop.persistence.schema.Tables.DAY_TICK;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.Person;

/**
 * Takes one person out of the days: out of the names of cadres and owners, and out of every text that says the name, the
 * number or the phone. A closed day's page is no exception: its numbers stay, the word that says who it was does not.
 */
final class DayErasure {
    private final Access access;
    private final BiConsumer<String, Long> gone;

    /** @param gone is told each row that was the person's, so that no image of it stays */
    DayErasure(Access access, BiConsumer<String, Long> gone) {
        this.access = access;
        this.gone = gone;
    }

    void erase(KnownBy known) {
        photos(known);
        rows(known, DAY_TICK.COMMUNITY_ID, new Named(DAY_TICK.CADRE_NAME, DAY_TICK.CADRE_PHONE, true), List.of());
        rows(
                known,
                DAY_CARRY.COMMUNITY_ID,
                new Named(DAY_CARRY.CADRE_NAME, DAY_CARRY.CADRE_PHONE, true),
                List.of(DAY_CARRY.WHY));
        rows(
                known,
                DAY_PROBLEM.COMMUNITY_ID,
                new Named(DAY_PROBLEM.OWNER_NAME, DAY_PROBLEM.OWNER_PHONE, false),
                List.of(DAY_PROBLEM.PLACE, DAY_PROBLEM.CONTENT, DAY_PROBLEM.SETTLED_HOW));
        rows(known, DAY_TEXT.COMMUNITY_ID, null, List.of(DAY_TEXT.CONTENT));
        rows(known, DAY_CLOSING.COMMUNITY_ID, null, List.of(DAY_CLOSING.PAGES, DAY_CLOSING.WHY));
    }

    /**
     * Where a table says who somebody is.
     *
     * @param single whether two erased must still be told apart
     */
    private record Named(TableField<?, String> name, TableField<?, String> phone, boolean single) {
        Condition is(KnownBy known) {
            return name.in(known.names()).and(phone.in(known.phones()).or(phone.eq("")));
        }

        boolean is(UpdatableRecord<?> row, KnownBy known) {
            String number = row.get(phone);
            return known.names().contains(row.get(name))
                    && (number.isEmpty() || known.phones().contains(number));
        }
    }

    /** A picture shows whatever it shows: that of a problem which tells of the person goes. */
    private void photos(KnownBy known) {
        Condition told = known.said(DAY_PROBLEM.CONTENT).or(known.said(DAY_PROBLEM.PLACE));
        List<Long> problems = found(DAY_PROBLEM.COMMUNITY_ID, told).stream()
                .map(row -> row.get(DAY_PROBLEM.ID))
                .toList();
        found(DAY_PHOTO.COMMUNITY_ID, DAY_PHOTO.PROBLEM_ID.in(problems)).forEach(access.rows()::remove);
    }

    /** Each row once: what it was is not to be told by a second step. */
    private void rows(
            KnownBy known, TableField<?, Long> community, @Nullable Named named, List<TableField<?, String>> texts) {
        Condition which = named == null ? DSL.falseCondition() : named.is(known);
        for (TableField<?, String> text : texts) {
            which = which.or(known.said(text));
        }
        for (UpdatableRecord<?> row : found(community, which)) {
            if (named != null && named.is(row, known)) {
                row.set(named.name(), Person.ERASED);
                row.set(named.phone(), named.single() ? String.valueOf(row.get("id", Long.class)) : "");
            }
            for (TableField<?, String> text : texts) {
                known.takeFrom(row, text);
            }
            access.rows().erase(row);
        }
    }

    private List<UpdatableRecord<?>> found(TableField<?, Long> community, Condition which) {
        Table<?> table = Objects.requireNonNull(community.getTable());
        List<UpdatableRecord<?>> found = new ArrayList<>();
        access.sql().selectFrom(table).where(access.here(community)).and(which).forEach(row -> {
            gone.accept(table.getName(), row.get("id", Long.class));
            found.add((UpdatableRecord<?>) row);
        });
        return found;
    }
}
