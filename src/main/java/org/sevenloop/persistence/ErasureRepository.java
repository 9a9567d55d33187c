package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CASE_KEEPER;
import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.IMPORT_BATCH;
import static org.sevenloop.persistence.schema.Tables.IMPORT_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.MAPPING;
import static org.sevenloop.persistence.schema.Tables.MAPPING_COLUMN;
import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PERSON_APART;
import static org.sevenloop.persistence.schema.Tables.PUSH_ITEM;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.SETTING;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.UNIT_CHANGE;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/**
 * Takes one person away for good: the rows stay, so that yesterday's counts do, but say nobody; and the change record
 * keeps no image of them. The save that does it keeps none either.
 */
public final class ErasureRepository {
    /** What becomes blank, by table; of a table that is not named here rows go as they are. */
    private static final Map<Table<?>, List<TableField<?, String>>> BLANK = Map.ofEntries(
            Map.entry(
                    PERSON,
                    List.of(
                            PERSON.PINYIN,
                            PERSON.INITIALS,
                            PERSON.DOCUMENT_NO,
                            PERSON.NATIONALITY,
                            PERSON.PHONE,
                            PERSON.ADDRESS)),
            Map.entry(
                    RESIDENCE,
                    List.of(
                            RESIDENCE.RELATION,
                            RESIDENCE.PHONE,
                            RESIDENCE.ETHNICITY,
                            RESIDENCE.POLITICAL_STATUS,
                            RESIDENCE.NOTE)),
            Map.entry(
                    WATCH_CASE,
                    List.of(
                            WATCH_CASE.PHONE,
                            WATCH_CASE.ADDRESS,
                            WATCH_CASE.TRANSPORT_NO,
                            WATCH_CASE.RETURNED_TEXT,
                            WATCH_CASE.NOTE,
                            WATCH_CASE.RELEASE_WHY)),
            Map.entry(WATCH_FACT, List.of(WATCH_FACT.WHY)),
            Map.entry(READING, List.of(READING.NOTE)),
            Map.entry(
                    STRANDED,
                    List.of(STRANDED.PHONE, STRANDED.REASON, STRANDED.LODGING, STRANDED.NEEDS, STRANDED.NOTE)),
            Map.entry(PUSH_ITEM, List.of(PUSH_ITEM.PHONE, PUSH_ITEM.DOCUMENT_NO, PUSH_ITEM.ADDRESS, PUSH_ITEM.NOTE)),
            Map.entry(HOUSEHOLD, List.of(HOUSEHOLD.HEAD_NAME, HOUSEHOLD.NOTE)),
            Map.entry(DUTY, List.of(DUTY.PHONE, DUTY.WORK_UNIT)),
            Map.entry(RESPONSIBILITY, List.of(RESPONSIBILITY.PHONE, RESPONSIBILITY.WHY)),
            Map.entry(CASE_KEEPER, List.of(CASE_KEEPER.PHONE)));

    /** What says who it is. */
    private static final Map<Table<?>, TableField<?, String>> NAME = Map.of(
            PERSON, PERSON.NAME,
            PUSH_ITEM, PUSH_ITEM.NAME,
            DUTY, DUTY.WORKER_NAME,
            RESPONSIBILITY, RESPONSIBILITY.NAME,
            CASE_KEEPER, CASE_KEEPER.NAME);

    private final Access access;
    private final Map<String, Set<Long>> erased = new HashMap<>();

    public ErasureRepository(Access access) {
        this.access = access;
    }

    /**
     * Must run as a save of its own, which cannot be taken back.
     *
     * @return false where the person is gone already
     */
    public boolean erase(PersonId id) {
        access.rows().hold();
        KnownPerson person =
                new KnownPersonRepository(access).byIds(List.of(id)).get(id);
        if (person == null || person.name().equals(Person.ERASED)) {
            return false;
        }
        access.rows().remark();
        rows(PERSON, PERSON.ID.eq(id.value()));
        rows(RESIDENCE, RESIDENCE.PERSON_ID.eq(id.value()));
        rows(WATCH_CASE, WATCH_CASE.PERSON_ID.eq(id.value()));
        rows(READING, READING.PERSON_ID.eq(id.value()));
        rows(STRANDED, STRANDED.PERSON_ID.eq(id.value()));
        if (person.watchCase() != null) {
            rows(WATCH_FACT, WATCH_FACT.CASE_ID.eq(person.watchCase().value()));
        }
        List<ChangeRecord> merged = Merged.into(access, id).changes();
        merged.forEach(change -> gone(change.getTableName(), change.getRowId()));
        KnownBy known = new KnownBy(person, merged);
        elsewhere(person, known);
        beside(id, known);
        new InspectionErasure(access, known, this::found).run();
        new DayErasure(access, this::gone).erase(known);
        new DirectiveErasure(access, known, this::found).run();
        doors(known);
        Set<Long> saves = images(known);
        lists(known);
        saves.forEach(access.rows()::reseal);
        return true;
    }

    /** Takes everybody away; the units, the households' doors and who saved what when stay. */
    public void eraseAll() {
        access.rows().remark();
        access.rows().eraseAll();
    }

    private void gone(String table, long row) {
        erased.computeIfAbsent(table, ignored -> new HashSet<>()).add(row);
    }

    /** Rows that name the person without their key. */
    private void elsewhere(KnownPerson person, KnownBy known) {
        Set<String> names = known.names();
        Set<String> phones = known.phones();
        Condition sameDocument = PUSH_ITEM.DOCUMENT_NO.in(known.documents());
        rows(PUSH_ITEM, sameDocument.or(PUSH_ITEM.NAME.in(names).and(PUSH_ITEM.PHONE.in(phones))));
        rows(DUTY, DUTY.WORKER_NAME.in(names).and(DUTY.PHONE.in(phones)));
        rows(RESPONSIBILITY, RESPONSIBILITY.NAME.in(names).and(RESPONSIBILITY.PHONE.in(phones)));
        rows(CASE_KEEPER, CASE_KEEPER.NAME.in(names).and(CASE_KEEPER.PHONE.in(phones)));
        rows(HOUSEHOLD, HOUSEHOLD.ID.in(homes(person)).and(HOUSEHOLD.HEAD_NAME.in(names)));
    }

    /** Rows that are of no use without the person: whose files these were, where they lie, who is somebody else. */
    private void beside(PersonId id, KnownBy known) {
        remove(PERSON_APART, PERSON_APART.PERSON_ID.eq(id.value()).or(PERSON_APART.OTHER_ID.eq(id.value())));
        remove(SETTING, SETTING.NAME.in(SettingRepository.FOLDERS).and(known.said(SETTING.CONTENT)));
        Collection<Long> mappings = keys(MAPPING.COMMUNITY_ID, MAPPING.ID, known.said(MAPPING.SENDER));
        remove(MAPPING_COLUMN, MAPPING_COLUMN.MAPPING_ID.in(mappings));
        remove(MAPPING, MAPPING.ID.in(mappings));
    }

    /** Who was at which door, and why units became others, where it tells of the person. */
    private void doors(KnownBy known) {
        for (UpdatableRecord<?> row : found(HOUSEHOLD_VISIT, HOUSEHOLD_VISIT.VISITED_BY.in(known.names()))) {
            row.set(HOUSEHOLD_VISIT.VISITED_BY, Person.ERASED);
            access.rows().erase(row);
        }
        for (UpdatableRecord<?> row : found(UNIT_CHANGE, known.said(UNIT_CHANGE.WHY))) {
            row.set(UNIT_CHANGE.WHY, "");
            access.rows().erase(row);
        }
    }

    /** Where the person lives, and lived as far as the change record tells. */
    private Set<Long> homes(KnownPerson person) {
        Set<Long> homes = new HashSet<>();
        if (person.home() != null) {
            homes.add(person.home().household().value());
        }
        changes()
                .of(RESIDENCE.getName(), erased.getOrDefault(RESIDENCE.getName(), Set.of()))
                .forEach(change -> {
                    for (String image : new String[] {change.getBeforeImage(), change.getAfterImage()}) {
                        String home = RowImage.parse(image).get(RESIDENCE.HOUSEHOLD_ID.getName());
                        if (home != null) {
                            homes.add(Long.valueOf(home));
                        }
                    }
                });
        return homes;
    }

    private void rows(Table<?> table, Condition which) {
        for (UpdatableRecord<?> row : found(table, which)) {
            mask(table, row);
            access.rows().erase(row);
        }
    }

    private void remove(Table<?> table, Condition which) {
        found(table, which).forEach(access.rows()::remove);
    }

    private List<UpdatableRecord<?>> found(Table<?> table, Condition which) {
        Field<Long> community = Objects.requireNonNull(table.field("community_id", Long.class));
        List<UpdatableRecord<?>> found = new ArrayList<>();
        access.sql()
                .selectFrom(table)
                .where(community.eq(access.community()))
                .and(which)
                .forEach(row -> {
                    gone(table.getName(), row.get("id", Long.class));
                    found.add((UpdatableRecord<?>) row);
                });
        return found;
    }

    private static void mask(Table<?> table, UpdatableRecord<?> row) {
        BLANK.getOrDefault(table, List.of()).forEach(field -> row.set(field, ""));
        TableField<?, String> name = NAME.get(table);
        if (name != null) {
            row.set(name, Person.ERASED);
        }
        if (table == PERSON) {
            row.set(PERSON.BIRTH_ON, null);
            row.set(PERSON.DOCUMENT_TYPE, "NONE");
            row.set(PERSON.DOCUMENT_VALID, false);
        }
        if (table == PUSH_ITEM) {
            row.set(PUSH_ITEM.DOCUMENT_VALID, false);
        }
    }

    /** The images of these rows, and of rows that were the person's and are gone; returns the saves that they belong to. */
    private Set<Long> images(KnownBy known) {
        Condition which = known.holds(CHANGE.BEFORE_IMAGE).or(known.holds(CHANGE.AFTER_IMAGE));
        for (Map.Entry<String, Set<Long>> each : erased.entrySet()) {
            which = which.or(CHANGE.TABLE_NAME.eq(each.getKey()).and(CHANGE.ROW_ID.in(each.getValue())));
        }
        long own = access.rows().changeSetId();
        Set<Long> saves = new HashSet<>();
        for (ChangeRecord change : changes().matching(which, each -> ofErased(each) || known.holds(each))) {
            access.rows().erase(CHANGE, change.getId());
            saves.add(change.getSetId());
        }
        saves.addAll(keys(
                CHANGE_SET.COMMUNITY_ID,
                CHANGE_SET.ID,
                known.said(CHANGE_SET.ARGUMENTS).and(CHANGE_SET.ID.ne(own))));
        for (long batch : keys(IMPORT_BATCH.COMMUNITY_ID, IMPORT_BATCH.ID, known.said(IMPORT_BATCH.FILE_NAME))) {
            access.rows().erase(IMPORT_BATCH, batch);
        }
        saves.forEach(save -> access.rows().erase(CHANGE_SET, save));
        return saves;
    }

    private boolean ofErased(ChangeRecord change) {
        return erased.getOrDefault(change.getTableName(), Set.of()).contains(change.getRowId());
    }

    private ChangeRows changes() {
        return new ChangeRows(access.sql(), access.community());
    }

    /** What imports kept beside the rows. */
    private void lists(KnownBy known) {
        Set<Long> all = new HashSet<>();
        erased.values().forEach(all::addAll);
        Condition problems = IMPORT_PROBLEM
                .ENTITY_ID
                .in(all)
                .or(known.said(IMPORT_PROBLEM.CONTENT))
                .or(known.said(IMPORT_PROBLEM.ARGUMENTS));
        for (long problem : keys(IMPORT_PROBLEM.COMMUNITY_ID, IMPORT_PROBLEM.ID, problems)) {
            access.rows().erase(IMPORT_PROBLEM, problem);
        }
        for (long mention : keys(MENTION.COMMUNITY_ID, MENTION.ID, MENTION.ENTITY_ID.in(all))) {
            access.rows().erase(MENTION, mention);
        }
    }

    private Collection<Long> keys(TableField<?, Long> communityId, TableField<?, Long> id, Condition which) {
        return access.sql()
                .select(id)
                .from(id.getTable())
                .where(access.here(communityId))
                .and(which)
                .fetch(id);
    }
}
