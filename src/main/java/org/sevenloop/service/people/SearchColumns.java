package org.sevenloop.service.people;

import java.util.Arrays;
import java.util.Locale;
import org.sevenloop.persistence.SearchRepository.HouseholdText;
import org.sevenloop.persistence.SearchRepository.PersonText;

/** What a segment is made of while it is read, people and households each in the order of their keys. */
final class SearchColumns {
    final Longs personIds = new Longs();
    final Longs homes = new Longs();
    final PackedText.Builder names = new PackedText.Builder();
    final PackedText.Builder pinyin = new PackedText.Builder();
    final PackedText.Builder initials = new PackedText.Builder();
    final PackedText.Builder phones = new PackedText.Builder();
    final PackedText.Builder documents = new PackedText.Builder();
    final PackedText.Builder places = new PackedText.Builder();
    final Longs householdIds = new Longs();
    final PackedText.Builder addresses = new PackedText.Builder();
    final PackedText.Builder heads = new PackedText.Builder();

    /** A list of longs without boxes. */
    static final class Longs {
        private long[] values = new long[1 << 8];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + size / 2);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    void add(PersonText person) {
        personIds.add(person.id());
        homes.add(person.household());
        names.add(person.name());
        pinyin.add(person.pinyin());
        initials.add(person.initials());
        phones.add(person.phones());
        documents.add(person.document().toLowerCase(Locale.ROOT));
        places.add(folded(person.address()));
    }

    void add(HouseholdText household) {
        householdIds.add(household.id());
        addresses.add(folded(household.address().isBlank() ? household.number() : household.address()));
        heads.add(household.head());
    }

    private static String folded(String text) {
        return SearchWord.fold(text);
    }
}
