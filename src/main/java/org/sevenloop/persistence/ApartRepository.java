package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.PERSON_APART;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPair;
import org.sevenloop.persistence.schema.tables.records.PersonApartRecord;

/** Of whom somebody said that they are not the same person. */
public final class ApartRepository {
    private final Access access;

    public ApartRepository(Access access) {
        this.access = access;
    }

    /** Keeps that two people are not the same; nothing happens where that is known. */
    public void keep(PersonPair pair) {
        if (among(List.of(pair.one())).contains(pair)) {
            return;
        }
        PersonApartRecord row = new PersonApartRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setPersonId(pair.one().value());
        row.setOtherId(pair.other().value());
        access.rows().insert(row);
    }

    /** All pairs with one of these people in them. */
    public Set<PersonPair> among(Collection<PersonId> people) {
        Set<PersonPair> pairs = new HashSet<>();
        Chunks.each(people, some -> {
            List<Long> keys = some.stream().map(PersonId::value).toList();
            access.sql()
                    .selectFrom(PERSON_APART)
                    .where(access.among(PERSON_APART.COMMUNITY_ID, PERSON_APART.PERSON_ID, keys)
                            .or(access.among(PERSON_APART.COMMUNITY_ID, PERSON_APART.OTHER_ID, keys)))
                    .forEach(row ->
                            pairs.add(PersonPair.of(new PersonId(row.getPersonId()), new PersonId(row.getOtherId()))));
        });
        return pairs;
    }
}
