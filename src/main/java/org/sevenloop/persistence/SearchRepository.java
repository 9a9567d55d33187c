package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/** Reads what the search looks through: all of it page by page, or what changed since. */
public final class SearchRepository {
    private static final int PAGE = 20_000;

    private final Access access;

    public SearchRepository(Access access) {
        this.access = access;
    }

    /**
     * A person as the search knows one.
     *
     * @param household 0 for somebody without one
     * @param pinyin without spaces
     * @param phones divided by spaces
     * @param address of somebody without a household
     */
    public record PersonText(
            long id,
            long household,
            String name,
            String pinyin,
            String initials,
            String phones,
            String document,
            String address) {}

    /** A household as the search knows one. */
    public record HouseholdText(long id, long unit, String number, String address, String head) {}

    /** Whose rows changed; removed ones too. */
    public record Changed(long last, Set<Long> people, Set<Long> households) {}

    public void people(Consumer<PersonText> each) {
        long after = Long.MIN_VALUE;
        int found;
        do {
            Result<? extends Record> page =
                    people(access.here(PERSON.COMMUNITY_ID).and(PERSON.ID.gt(after)));
            page.forEach(row -> each.accept(person(row)));
            found = page.size();
            after = found == 0 ? after : page.getLast().get(PERSON.ID);
        } while (found == PAGE);
    }

    /** These people, and all who live in these households. */
    public void people(Collection<Long> ids, Collection<Long> households, Consumer<PersonText> each) {
        Set<Long> all = new LinkedHashSet<>(ids);
        Chunks.each(
                households,
                some -> all.addAll(access.sql()
                        .select(RESIDENCE.PERSON_ID)
                        .from(RESIDENCE)
                        .where(access.among(RESIDENCE.COMMUNITY_ID, RESIDENCE.HOUSEHOLD_ID, some))
                        .fetch(RESIDENCE.PERSON_ID)));
        Chunks.each(all, some -> people(access.among(PERSON.COMMUNITY_ID, PERSON.ID, some))
                .forEach(row -> each.accept(person(row))));
    }

    private Result<? extends Record> people(Condition condition) {
        return access.sql()
                .select(PERSON.ID, PERSON.NAME, PERSON.PINYIN, PERSON.INITIALS, PERSON.DOCUMENT_NO, PERSON.PHONE)
                .select(RESIDENCE.HOUSEHOLD_ID, RESIDENCE.PHONE)
                .select(WATCH_CASE.PHONE, WATCH_CASE.ADDRESS, STRANDED.PHONE, STRANDED.LODGING)
                .from(PersonRows.withLists())
                .where(condition)
                .orderBy(PERSON.ID)
                .limit(PAGE)
                .fetch();
    }

    private static PersonText person(Record row) {
        Long household = row.get(RESIDENCE.HOUSEHOLD_ID);
        return new PersonText(
                row.get(PERSON.ID),
                household == null ? 0 : household,
                row.get(PERSON.NAME),
                row.get(PERSON.PINYIN).replace(" ", ""),
                row.get(PERSON.INITIALS),
                joined(
                        row.get(RESIDENCE.PHONE),
                        row.get(WATCH_CASE.PHONE),
                        row.get(STRANDED.PHONE),
                        row.get(PERSON.PHONE)),
                row.get(PERSON.DOCUMENT_NO),
                joined(row.get(WATCH_CASE.ADDRESS), row.get(STRANDED.LODGING)));
    }

    private static String joined(@Nullable String... texts) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                distinct.add(text);
            }
        }
        return String.join(" ", distinct);
    }

    public void households(Consumer<HouseholdText> each) {
        long after = Long.MIN_VALUE;
        int found;
        do {
            Result<? extends Record> page =
                    households(access.here(HOUSEHOLD.COMMUNITY_ID).and(HOUSEHOLD.ID.gt(after)));
            page.forEach(row -> each.accept(household(row)));
            found = page.size();
            after = found == 0 ? after : page.getLast().get(HOUSEHOLD.ID);
        } while (found == PAGE);
    }

    public void households(Collection<Long> ids, Consumer<HouseholdText> each) {
        Chunks.each(ids, some -> households(access.among(HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.ID, some))
                .forEach(row -> each.accept(household(row))));
    }

    private Result<? extends Record> households(Condition condition) {
        return access.sql()
                .selectFrom(HOUSEHOLD)
                .where(condition)
                .orderBy(HOUSEHOLD.ID)
                .limit(PAGE)
                .fetch();
    }

    private static HouseholdText household(Record row) {
        return new HouseholdText(
                row.get(HOUSEHOLD.ID),
                row.get(HOUSEHOLD.UNIT_ID),
                row.get(HOUSEHOLD.NUMBER),
                row.get(HOUSEHOLD.ADDRESS),
                row.get(HOUSEHOLD.HEAD_NAME));
    }

    /** The key of the newest change. */
    public long lastChange() {
        return changes().last();
    }

    private ChangeRows changes() {
        return new ChangeRows(access.sql(), access.community());
    }

    /** Whose rows changed after a change; empty where it is too much to follow one by one. */
    public Optional<Changed> changedSince(long change, int most) {
        List<ChangeRecord> changes = changes().since(change, most);
        if (changes == null) {
            return Optional.empty();
        }
        Set<Long> people = new HashSet<>();
        Set<Long> households = new HashSet<>();
        for (ChangeRecord row : changes) {
            switch (row.getTableName()) {
                case "person" -> people.add(row.getRowId());
                case "household" -> households.add(row.getRowId());
                case "residence", "watch_case", "stranded" -> personOf(row).ifPresent(people::add);
                default -> {
                    // Nothing else is searched.
                }
            }
        }
        return Optional.of(
                new Changed(changes.isEmpty() ? change : changes.getLast().getId(), people, households));
    }

    private static Optional<Long> personOf(ChangeRecord row) {
        String image = row.getAfterImage() == null ? row.getBeforeImage() : row.getAfterImage();
        Map<String, String> columns = RowImage.parse(image);
        return Optional.ofNullable(columns.get("person_id")).map(Long::valueOf);
    }
}
