package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CASE_KEEPER;
import static org.sevenloop.persistence.schema.Tables.IMPORT_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PERSON_APART;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPair;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.persistence.schema.tables.records.CaseKeeperRecord;
import org.sevenloop.persistence.schema.tables.records.PersonRecord;
import org.sevenloop.persistence.schema.tables.records.ReadingRecord;
import org.sevenloop.persistence.schema.tables.records.WatchCaseRecord;

/**
 * Makes one person of two: whatever names the one who goes names the other from then on. Where both say something, the one
 * who stays counts; what that one leaves blank is filled in.
 */
public final class MergeRepository {
    /** What is filled in or stays together. */
    private static final Set<Field<?>> DOCUMENT =
            Set.of(PERSON.DOCUMENT_TYPE, PERSON.DOCUMENT_NO, PERSON.DOCUMENT_VALID);

    private final Access access;

    public MergeRepository(Access access) {
        this.access = access;
    }

    /** @param note beside deciding facts that become known by it, so that earlier days keep their colours */
    public void merge(PersonId stays, PersonId goes, FactNote note) {
        PersonRecord one = person(stays);
        PersonRecord other = person(goes);
        lists(stays, goes, one, note);
        readings(stays, goes);
        names(stays, goes);
        document(one, other);
        fill(one, other);
        access.rows().update(one);
        access.rows().delete(other);
    }

    private PersonRecord person(PersonId id) {
        return access.sql().fetchSingle(PERSON, access.here(PERSON.COMMUNITY_ID).and(PERSON.ID.eq(id.value())));
    }

    /** The lists on which somebody stands once. */
    private void lists(PersonId stays, PersonId goes, PersonRecord person, FactNote note) {
        for (TableField<?, Long> column : List.of(RESIDENCE.PERSON_ID, WATCH_CASE.PERSON_ID, STRANDED.PERSON_ID)) {
            UpdatableRecord<?> other = row(column, goes);
            UpdatableRecord<?> one = row(column, stays);
            if (other == null) {
                continue;
            }
            if (one == null) {
                other.set(column, stays.value());
                access.rows().update(other);
            } else {
                keepPhone(person, other);
                if (one instanceof WatchCaseRecord watched && other instanceof WatchCaseRecord second) {
                    watched(watched, second, note);
                } else {
                    fill(one, other);
                    access.rows().update(one);
                }
                access.rows().delete(other);
            }
        }
    }

    private @Nullable UpdatableRecord<?> row(TableField<?, Long> column, PersonId person) {
        return (UpdatableRecord<?>)
                access.sql().selectFrom(table(column)).where(of(column, person)).fetchOne();
    }

    private static Table<?> table(TableField<?, Long> column) {
        return Objects.requireNonNull(column.getTable());
    }

    private Condition of(TableField<?, Long> column, PersonId person) {
        Field<Long> community = Objects.requireNonNull(table(column).field(PERSON.COMMUNITY_ID));
        return access.among(community, column, List.of(person.value()));
    }

    /** A second number is not lost as long as none is kept beside the lists. */
    private static void keepPhone(PersonRecord person, UpdatableRecord<?> list) {
        String phone = list.get("phone", String.class);
        if (person.getPhone().isEmpty() && !phone.isEmpty()) {
            person.setPhone(phone);
        }
    }

    /** Nobody is taken off observation by it: an open case stays open. */
    private void watched(WatchCaseRecord one, WatchCaseRecord other, FactNote note) {
        LocalDate released = other.getReleasedOn() == null ? null : one.getReleasedOn();
        String why = released == null ? "" : one.getReleaseWhy();
        fill(one, other);
        one.setReleasedOn(released);
        one.setReleaseWhy(why);
        new WatchRepository(access).update(WatchCaseRows.watchCase(one), note);
        keepers(one.getId(), other.getId());
        // The course of the case that goes stays in the change record.
        access.sql()
                .selectFrom(WATCH_FACT)
                .where(access.among(WATCH_FACT.COMMUNITY_ID, WATCH_FACT.CASE_ID, List.of(other.getId())))
                .fetch()
                .forEach(access.rows()::delete);
    }

    /** Whoever looks after the case that goes looks after the other, but where somebody does in that role already. */
    private void keepers(long stays, long goes) {
        Map<String, CaseKeeperRecord> own = new HashMap<>();
        keepers(stays).forEach(keeper -> own.put(keeper.getRole(), keeper));
        for (CaseKeeperRecord other : keepers(goes)) {
            if (own.containsKey(other.getRole())) {
                access.rows().delete(other);
            } else {
                other.setCaseId(stays);
                access.rows().update(other);
            }
        }
    }

    private List<CaseKeeperRecord> keepers(long id) {
        return access.sql()
                .selectFrom(CASE_KEEPER)
                .where(access.among(CASE_KEEPER.COMMUNITY_ID, CASE_KEEPER.CASE_ID, List.of(id)))
                .fetch();
    }

    /** Of two temperatures for one moment the higher counts: a fever must not go. */
    private void readings(PersonId stays, PersonId goes) {
        Map<String, ReadingRecord> own = new HashMap<>();
        readings(stays).forEach(reading -> own.put(slot(reading), reading));
        for (ReadingRecord other : readings(goes)) {
            ReadingRecord one = own.get(slot(other));
            if (one == null) {
                other.setPersonId(stays.value());
                access.rows().update(other);
            } else {
                if (other.getCelsius().compareTo(one.getCelsius()) > 0) {
                    one.setCelsius(other.getCelsius());
                    one.setNote(other.getNote().isEmpty() ? one.getNote() : other.getNote());
                }
                fill(one, other);
                access.rows().update(one);
                access.rows().delete(other);
            }
        }
    }

    private List<ReadingRecord> readings(PersonId person) {
        return access.sql()
                .selectFrom(READING)
                .where(access.among(READING.COMMUNITY_ID, READING.PERSON_ID, List.of(person.value())))
                .fetch();
    }

    private static String slot(ReadingRecord reading) {
        return reading.getTakenOn() + reading.getPeriod();
    }

    /** Who was named in a file, or had a problem there, or is somebody else than a third. */
    private void names(PersonId stays, PersonId goes) {
        for (TableField<?, Long> column : List.of(MENTION.ENTITY_ID, IMPORT_PROBLEM.ENTITY_ID)) {
            access.sql()
                    .selectFrom(table(column))
                    .where(of(column, goes))
                    .fetch()
                    .forEach(row -> {
                        row.set(column, stays.value());
                        access.rows().update((UpdatableRecord<?>) row);
                    });
        }
        ApartRepository apart = new ApartRepository(access);
        for (PersonPair pair : apart.among(List.of(goes))) {
            PersonId third = pair.one().equals(goes) ? pair.other() : pair.one();
            if (!third.equals(stays)) {
                apart.keep(PersonPair.of(stays, third));
            }
        }
        access.sql()
                .selectFrom(PERSON_APART)
                .where(access.here(PERSON_APART.COMMUNITY_ID))
                .and(PERSON_APART.PERSON_ID.eq(goes.value()).or(PERSON_APART.OTHER_ID.eq(goes.value())))
                .fetch()
                .forEach(access.rows()::delete);
    }

    private static void document(PersonRecord one, PersonRecord other) {
        boolean card = other.getDocumentValid()
                && other.getDocumentType().equals(DocumentType.ID_CARD.name())
                && !one.getDocumentType().equals(DocumentType.ID_CARD.name());
        // Most lists name people by their ID card.
        boolean better = card
                || other.getDocumentValid() && !one.getDocumentValid()
                || one.getDocumentNo().isEmpty() && !other.getDocumentNo().isEmpty();
        if (better) {
            one.setDocumentType(other.getDocumentType());
            one.setDocumentNo(other.getDocumentNo());
            one.setDocumentValid(other.getDocumentValid());
        }
    }

    /** Takes from the other what is not known here. */
    private static void fill(UpdatableRecord<?> one, UpdatableRecord<?> other) {
        for (Field<?> field : one.fields()) {
            if (blank(one.get(field)) && !blank(other.get(field)) && !DOCUMENT.contains(field)) {
                take(field, one, other);
            }
        }
    }

    private static <T> void take(Field<T> field, UpdatableRecord<?> one, UpdatableRecord<?> other) {
        one.set(field, other.get(field));
    }

    private static boolean blank(@Nullable Object value) {
        return value == null || value.equals("") || value.equals("UNKNOWN");
    }
}
