package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/** The words that tell of somebody: each name, number and phone under which they stand or stood on record. */
final class KnownBy {
    private final Set<String> names = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    /** Numbers that are not right, so that they tell who somebody is only with a name. */
    private final Set<String> damaged = new HashSet<>();

    private final Set<String> phones = new HashSet<>();

    /** @param merged what the record has of entries that were made one with the person */
    KnownBy(KnownPerson person, List<ChangeRecord> merged) {
        names.add(person.name());
        phones.addAll(person.phones());
        document(person.document().number(), person.document().valid());
        for (ChangeRecord change : merged) {
            Stream.of(change.getBeforeImage(), change.getAfterImage())
                    .map(RowImage::parse)
                    .forEach(this::read);
        }
    }

    private void read(Map<String, String> image) {
        names.add(image.getOrDefault(PERSON.NAME.getName(), ""));
        names.remove("");
        phones.add(image.getOrDefault(PERSON.PHONE.getName(), ""));
        phones.remove("");
        document(
                image.getOrDefault(PERSON.DOCUMENT_NO.getName(), ""),
                Boolean.parseBoolean(image.get(PERSON.DOCUMENT_VALID.getName())));
    }

    private void document(String number, boolean valid) {
        if (!number.isEmpty()) {
            (valid ? documents : damaged).add(number);
        }
    }

    Set<String> names() {
        return names;
    }

    Set<String> documents() {
        return documents;
    }

    Set<String> phones() {
        return phones;
    }

    /** Whether an image is of the person, whatever row it was: by the document, or by a name with a phone. */
    Condition holds(Field<String> image) {
        Condition name = any(names.stream().map(each -> '"' + each + '"'), image);
        Condition with = any(Stream.concat(phones.stream(), damaged.stream()), image);
        return any(documents.stream(), image).or(name.and(with));
    }

    /** The same of what a save left of a row. */
    boolean holds(ChangeRecord change) {
        return Stream.of(change.getBeforeImage(), change.getAfterImage())
                .filter(Objects::nonNull)
                .anyMatch(this::holds);
    }

    private boolean holds(String image) {
        return documents.stream().anyMatch(image::contains)
                || names.stream().anyMatch(each -> image.contains('"' + each + '"'))
                        && Stream.concat(phones.stream(), damaged.stream()).anyMatch(image::contains);
    }

    /** Whether words tell of the person. */
    Condition said(Field<String> words) {
        return any(Stream.of(names, documents, damaged, phones).flatMap(Set::stream), words);
    }

    /** Takes the person out of words in a row, which must still fit their column. */
    void takeFrom(UpdatableRecord<?> row, TableField<?, String> words) {
        String left = row.get(words);
        // The longest first, as one name or number may be the beginning of another.
        for (String each : longestFirst(names.stream())) {
            left = left.replace(each, Person.ERASED);
        }
        for (String each : longestFirst(Stream.of(documents, damaged, phones).flatMap(Set::stream))) {
            left = left.replace(each, "");
        }
        int room = words.getDataType().length();
        row.set(words, room > 0 && left.length() > room ? left.substring(0, room) : left);
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    private static Condition any(Stream<String> said, Field<String> words) {
        return said.map(words::contains).reduce(DSL.falseCondition(), Condition::or);
    }
}
