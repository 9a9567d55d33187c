package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PUSH_ITEM;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushItemId;
import org.sevenloop.persistence.schema.tables.records.PushItemRecord;

/** Names pushed from above to be verified. */
public final class PushRepository {
    private static final Pattern ID_CARD = Pattern.compile("\\d{15}|\\d{17}[\\dX]");
    private static final Pattern USABLE_PHONE = Pattern.compile("\\d{7,15}");

    private final Access access;

    public PushRepository(Access access) {
        this.access = access;
    }

    /** All of them in the order in which they came, with whom the register or the watch list of the day knows. */
    public List<PushItem> all(LocalDate day) {
        return items(DSL.trueCondition(), day);
    }

    public Optional<PushItem> find(PushItemId id, LocalDate day) {
        return items(PUSH_ITEM.ID.eq(id.value()), day).stream().findFirst();
    }

    private List<PushItem> items(Condition which, LocalDate day) {
        Map<Long, Long> byPhone = new HashMap<>();
        Map<Long, Long> byDocument = new HashMap<>();
        collect(
                byPhone,
                residencePhones(which)
                        .unionAll(watchPhones(which, day))
                        .unionAll(personMatches(which, PUSH_ITEM.PHONE.eq(PERSON.PHONE), day))
                        .fetch());
        Condition document = PUSH_ITEM
                .DOCUMENT_NO
                .eq(PERSON.DOCUMENT_NO)
                .and(PUSH_ITEM.DOCUMENT_VALID.isTrue())
                .and(PERSON.DOCUMENT_VALID.isTrue());
        collect(byDocument, personMatches(which, document, day).fetch());
        return access.sql()
                .selectFrom(PUSH_ITEM)
                .where(access.here(PUSH_ITEM.COMMUNITY_ID))
                .and(which)
                .orderBy(PUSH_ITEM.ID)
                .fetch(row -> toModel(row, known(row, byDocument, byPhone)));
    }

    /** A document tells more than a phone, which a family may share. */
    private static @Nullable PersonId known(PushItemRecord row, Map<Long, Long> byDocument, Map<Long, Long> byPhone) {
        Long person = byDocument.get(row.getId());
        if (person == null && USABLE_PHONE.matcher(row.getPhone()).matches()) {
            person = byPhone.get(row.getId());
        }
        return person == null ? null : new PersonId(person);
    }

    private static void collect(Map<Long, Long> persons, Result<? extends Record2<Long, Long>> rows) {
        rows.forEach(row -> persons.merge(row.value1(), row.value2(), Math::min));
    }

    private Select<Record2<Long, Long>> residencePhones(Condition which) {
        return access.sql()
                .select(PUSH_ITEM.ID, RESIDENCE.PERSON_ID)
                .from(PUSH_ITEM)
                .join(RESIDENCE)
                .on(RESIDENCE.COMMUNITY_ID.eq(PUSH_ITEM.COMMUNITY_ID), RESIDENCE.PHONE.eq(PUSH_ITEM.PHONE))
                .where(access.here(PUSH_ITEM.COMMUNITY_ID), PUSH_ITEM.PHONE.ne(""), which);
    }

    private Select<Record2<Long, Long>> watchPhones(Condition which, LocalDate day) {
        return access.sql()
                .select(PUSH_ITEM.ID, WATCH_CASE.PERSON_ID)
                .from(PUSH_ITEM)
                .join(WATCH_CASE)
                .on(WATCH_CASE.COMMUNITY_ID.eq(PUSH_ITEM.COMMUNITY_ID), WATCH_CASE.PHONE.eq(PUSH_ITEM.PHONE))
                .where(access.here(PUSH_ITEM.COMMUNITY_ID), PUSH_ITEM.PHONE.ne(""), open(day), which);
    }

    private Select<Record2<Long, Long>> personMatches(Condition which, Condition match, LocalDate day) {
        Condition registered = DSL.exists(DSL.selectOne()
                .from(RESIDENCE)
                .where(RESIDENCE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID), RESIDENCE.PERSON_ID.eq(PERSON.ID)));
        Condition watched = DSL.exists(DSL.selectOne()
                .from(WATCH_CASE)
                .where(WATCH_CASE.COMMUNITY_ID.eq(PERSON.COMMUNITY_ID), WATCH_CASE.PERSON_ID.eq(PERSON.ID), open(day)));
        return access.sql()
                .select(PUSH_ITEM.ID, PERSON.ID)
                .from(PUSH_ITEM)
                .join(PERSON)
                .on(PERSON.COMMUNITY_ID.eq(PUSH_ITEM.COMMUNITY_ID).and(match))
                .where(access.here(PUSH_ITEM.COMMUNITY_ID), registered.or(watched), which)
                .and(PUSH_ITEM.PHONE.ne("").or(PUSH_ITEM.DOCUMENT_NO.ne("")));
    }

    private static Condition open(LocalDate day) {
        return WATCH_CASE.RELEASED_ON.isNull().or(WATCH_CASE.RELEASED_ON.gt(day));
    }

    /** Finds what is on record for rows of a file: loads in bulk all that share a name or a document with one of them. */
    public PushMatches matching(Collection<Identity> identities) {
        return matching(identities, Map.of());
    }

    /** @param firstSeen as what earlier rows of the same file knew names that they changed: they are found by that */
    public PushMatches matching(Collection<Identity> identities, Map<PushItemId, PushItem> firstSeen) {
        Map<Long, PushItem> found = new HashMap<>();
        load(PUSH_ITEM.NAME, identities.stream().map(Identity::name).distinct().toList(), found);
        load(
                PUSH_ITEM.DOCUMENT_NO,
                identities.stream()
                        .filter(identity -> identity.document().valid())
                        .map(identity -> identity.document().number())
                        .distinct()
                        .toList(),
                found);
        return new PushMatches(found.values(), firstSeen);
    }

    private void load(TableField<PushItemRecord, String> field, List<String> values, Map<Long, PushItem> found) {
        Chunks.each(values, some -> access.sql()
                .selectFrom(PUSH_ITEM)
                .where(access.among(PUSH_ITEM.COMMUNITY_ID, field, some))
                .forEach(row -> found.put(row.getId(), toModel(row, null))));
    }

    public PushItemId newId() {
        return new PushItemId(access.rows().nextId());
    }

    public void insert(PushItem item) {
        PushItemRecord row = new PushItemRecord();
        row.setCommunityId(access.community());
        row.setId(item.id().value());
        fill(row, item);
        access.rows().insert(row);
    }

    public void update(Collection<PushItem> items) {
        Map<Long, PushItem> wanted = new HashMap<>();
        items.forEach(item -> wanted.put(item.id().value(), item));
        rows(items.stream().map(PushItem::id).toList()).forEach(row -> {
            fill(row, Objects.requireNonNull(wanted.get(row.getId())));
            access.rows().update(row);
        });
    }

    /** Records what a check found; a blank outcome opens the items again. A null note leaves each item's own. */
    public void record(
            Collection<PushItemId> ids,
            String outcome,
            @Nullable String note,
            @Nullable LocalDate doneOn,
            String doneBy) {
        rows(ids).forEach(row -> {
            row.setOutcome(outcome);
            if (note != null) {
                row.setNote(note);
            }
            row.setDoneOn(doneOn);
            row.setDoneBy(doneBy);
            access.rows().update(row);
        });
    }

    public void delete(Collection<PushItemId> ids) {
        rows(ids).forEach(access.rows()::delete);
    }

    private List<PushItemRecord> rows(Collection<PushItemId> ids) {
        List<PushItemRecord> rows = new ArrayList<>(ids.size());
        Chunks.each(
                ids,
                some -> rows.addAll(access.sql()
                        .selectFrom(PUSH_ITEM)
                        .where(access.among(
                                PUSH_ITEM.COMMUNITY_ID,
                                PUSH_ITEM.ID,
                                some.stream().map(PushItemId::value).toList()))
                        .fetch()));
        return rows;
    }

    private static void fill(PushItemRecord row, PushItem item) {
        row.setName(item.name());
        row.setPhone(item.phone());
        row.setDocumentNo(item.document().number());
        row.setDocumentValid(item.document().valid());
        row.setOriginPlace(item.originPlace());
        row.setArrivedOn(item.arrivedOn());
        row.setAddress(item.address());
        row.setPushedBy(item.pushedBy());
        row.setPushedOn(item.pushedOn());
        row.setOutcome(item.outcome());
        row.setNote(item.note());
        row.setDoneOn(item.doneOn());
        row.setDoneBy(item.doneBy());
    }

    private static PushItem toModel(PushItemRecord row, @Nullable PersonId known) {
        return new PushItem(
                new PushItemId(row.getId()),
                row.getName(),
                row.getPhone(),
                document(row.getDocumentNo(), row.getDocumentValid()),
                row.getOriginPlace(),
                row.getArrivedOn(),
                row.getAddress(),
                row.getPushedBy(),
                row.getPushedOn(),
                row.getOutcome(),
                row.getNote(),
                row.getDoneOn(),
                row.getDoneBy(),
                known);
    }

    /** The table keeps no type: a list of names to call gives none, and the number's form tells it. */
    private static IdentityDocument document(String number, boolean valid) {
        if (number.isEmpty()) {
            return IdentityDocument.NONE;
        }
        DocumentType type = ID_CARD.matcher(number).matches() ? DocumentType.ID_CARD : DocumentType.OTHER;
        return new IdentityDocument(type, number, valid);
    }
}
