package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PERSON_APART;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/** The entries that were made one with somebody and are gone, as the change record still has them. */
final class Merged {
    private static final String MERGE = "label.exchange.merge";

    private final Access access;
    private final Set<Long> keys;

    private Merged(Access access, Set<Long> keys) {
        this.access = access;
        this.keys = keys;
    }

    /** Everybody who became this person, also by way of a third; nobody who was taken apart again. */
    static Merged into(Access access, PersonId person) {
        Map<Long, Merge> merges = new HashMap<>();
        access.sql()
                .select()
                .from(CHANGE)
                .join(CHANGE_SET)
                .on(CHANGE_SET.COMMUNITY_ID.eq(CHANGE.COMMUNITY_ID))
                .and(CHANGE_SET.ID.eq(CHANGE.SET_ID))
                .where(access.here(CHANGE.COMMUNITY_ID))
                .and(CHANGE_SET.LABEL.eq(MERGE))
                .forEach(row -> merges.computeIfAbsent(
                                row.get(CHANGE.SET_ID), set -> new Merge(row.get(CHANGE_SET.ARGUMENTS)))
                        .read(row.into(CHANGE)));
        Set<Long> all = new HashSet<>(Set.of(person.value()));
        boolean more = true;
        while (more) {
            more = false;
            for (Merge merge : merges.values()) {
                more |= merge.join(all);
            }
        }
        access.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(access.among(PERSON.COMMUNITY_ID, PERSON.ID, List.copyOf(all)))
                .forEach(there -> all.remove(there.value1()));
        return new Merged(access, all);
    }

    /** One save that made one of two. */
    private static final class Merge {
        private final Set<Long> stays = new HashSet<>();
        private final Set<Long> goes = new HashSet<>();

        /** @param arguments the last tells who stays, which the rows do not where nothing was new */
        Merge(String arguments) {
            String last = arguments.substring(arguments.lastIndexOf(ChangeSet.SEPARATOR) + 1);
            if (last.matches("\\d{1,18}")) {
                stays.add(Long.valueOf(last));
            }
        }

        void read(ChangeRecord change) {
            boolean person = change.getTableName().equals(PERSON.getName());
            if (person) {
                (change.getAfterImage() == null ? goes : stays).add(change.getRowId());
            } else if (!change.getTableName().equals(PERSON_APART.getName())) {
                Map<String, String> after = RowImage.parse(change.getAfterImage());
                for (Field<?> whose : List.of(READING.PERSON_ID, MENTION.ENTITY_ID)) {
                    String key = after.get(whose.getName());
                    if (key != null) {
                        stays.add(Long.valueOf(key));
                    }
                }
            }
        }

        boolean join(Set<Long> people) {
            return stays.stream().anyMatch(people::contains) && people.addAll(goes);
        }
    }

    /** What the record has of their rows. */
    List<ChangeRecord> changes() {
        Condition own = CHANGE.TABLE_NAME.eq(PERSON.getName()).and(CHANGE.ROW_ID.in(keys));
        Condition lists = CHANGE.TABLE_NAME
                .ne(PERSON_APART.getName())
                .and(names(READING.PERSON_ID, keys).or(names(MENTION.ENTITY_ID, keys)));
        List<ChangeRecord> found = new ArrayList<>(changes(own.or(lists), this::tells));
        Set<Long> cases = found.stream()
                .filter(change -> change.getTableName().equals(WATCH_CASE.getName()))
                .map(ChangeRecord::getRowId)
                .collect(Collectors.toSet());
        found.addAll(changes(names(WATCH_FACT.CASE_ID, cases), change -> names(change, WATCH_FACT.CASE_ID, cases)));
        return found;
    }

    private boolean tells(ChangeRecord change) {
        String table = change.getTableName();
        return table.equals(PERSON.getName()) && keys.contains(change.getRowId())
                || !table.equals(PERSON_APART.getName())
                        && (names(change, READING.PERSON_ID, keys) || names(change, MENTION.ENTITY_ID, keys));
    }

    private List<ChangeRecord> changes(Condition which, Predicate<ChangeRecord> same) {
        return keys.isEmpty() ? List.of() : new ChangeRows(access.sql(), access.community()).matching(which, same);
    }

    /** Whether a row pointed at one of these, before or after. */
    private static Condition names(Field<?> column, Set<Long> keys) {
        Condition names = DSL.falseCondition();
        for (long key : keys) {
            String said = said(column, key);
            names = names.or(CHANGE.BEFORE_IMAGE.contains(said)).or(CHANGE.AFTER_IMAGE.contains(said));
        }
        return names;
    }

    private static boolean names(ChangeRecord change, Field<?> column, Set<Long> keys) {
        return keys.stream().map(key -> said(column, key)).anyMatch(said -> Stream.of(
                        change.getBeforeImage(), change.getAfterImage())
                .anyMatch(image -> image != null && image.contains(said)));
    }

    /** How an image has a key. */
    private static String said(Field<?> column, long key) {
        return '"' + column.getName() + "\":\"" + key + '"';
    }
}
