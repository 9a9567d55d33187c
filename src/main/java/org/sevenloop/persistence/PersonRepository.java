package org.sevenloop.persistence;

import static java.util.Objects.requireNonNull;
import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.schema.tables.records.PersonRecord;
import org.sevenloop.platform.Pinyin;

/** Who people are. Where the register has them is {@link ResidenceRepository}'s. */
public final class PersonRepository {
    private final Access access;

    public PersonRepository(Access access) {
        this.access = access;
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    public Map<PersonId, Person> find(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new HashMap<>();
        Chunks.each(ids, some -> access.sql()
                .select(PersonRows.FIELDS)
                .from(PersonRows.withLists())
                .where(access.among(
                        PERSON.COMMUNITY_ID,
                        PERSON.ID,
                        some.stream().map(PersonId::value).toList()))
                .forEach(row -> {
                    Person person = PersonRows.person(row);
                    found.put(person.id(), person);
                }));
        return found;
    }

    /**
     * Somebody new.
     *
     * @param ownPhone a number that none of the lists beside the person will hold; else blank
     */
    public PersonId add(Identity who, String ownPhone) {
        PersonRecord row = RowWriter.blank(new PersonRecord());
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        fill(row, who);
        row.setPhone(ownPhone);
        access.rows().insert(row);
        return new PersonId(row.getId());
    }

    /** Sets who these people are; their phones and addresses stay with the lists that hold them. */
    public void update(Map<PersonId, Identity> people) {
        Chunks.each(people.keySet(), some -> {
            for (PersonRecord row : rows(some)) {
                fill(row, requireNonNull(people.get(new PersonId(row.getId()))));
                access.rows().update(row);
            }
        });
    }

    /** Sets the number that none of the lists holds. */
    public void setOwnPhone(PersonId id, String phone) {
        for (PersonRecord row : rows(List.of(id))) {
            row.setPhone(phone);
            access.rows().update(row);
        }
    }

    /** Keeps these numbers and addresses of people for whom none is kept beside the lists yet. */
    public void fillOwn(Map<PersonId, String> phones, Map<PersonId, String> addresses) {
        Set<PersonId> people = new LinkedHashSet<>(phones.keySet());
        people.addAll(addresses.keySet());
        Chunks.each(people, some -> {
            for (PersonRecord row : rows(some)) {
                PersonId id = new PersonId(row.getId());
                boolean phone = row.getPhone().isEmpty() && phones.containsKey(id);
                boolean address = row.getAddress() == null && addresses.containsKey(id);
                if (phone) {
                    row.setPhone(phones.get(id));
                }
                if (address) {
                    row.setAddress(cut(
                            requireNonNull(addresses.get(id)),
                            PERSON.ADDRESS.getDataType().length()));
                }
                if (phone || address) {
                    access.rows().update(row);
                }
            }
        });
    }

    /** Removes people whom no list holds any more. */
    public void remove(Collection<PersonId> ids) {
        Chunks.each(ids, some -> rows(some).forEach(row -> access.rows().delete(row)));
    }

    private List<PersonRecord> rows(List<PersonId> ids) {
        return new ArrayList<>(access.sql()
                .selectFrom(PERSON)
                .where(access.among(
                        PERSON.COMMUNITY_ID,
                        PERSON.ID,
                        ids.stream().map(PersonId::value).toList()))
                .fetch());
    }

    private static void fill(PersonRecord row, Identity who) {
        if (!who.name().equals(row.getName())) {
            row.setName(who.name());
            row.setPinyin(
                    cut(Pinyin.full(who.name()), PERSON.PINYIN.getDataType().length()));
            row.setInitials(cut(
                    Pinyin.initials(who.name()), PERSON.INITIALS.getDataType().length()));
        }
        row.setSex(who.sex().name());
        row.setBirthOn(who.birth());
        row.setDocumentType(who.document().type().name());
        row.setDocumentNo(who.document().number());
        row.setDocumentValid(who.document().valid());
        row.setNationality(who.nationality());
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
