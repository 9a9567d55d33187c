package org.sevenloop.service.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Sex;
import org.sevenloop.service.RefusedException;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.Sexes;

/** Reads who somebody is from a form, by the rules for a sheet's cells; what cannot be is refused with a sentence. */
public final class PersonEntries {
    private PersonEntries() {}

    /** @param known the person as on record, null for somebody new; what the form does not ask for stays */
    public static Identity identity(PersonEntry entry, @Nullable Person known) {
        String name = Names.read(entry.name());
        if (name.isEmpty()) {
            throw new RefusedException("people.refused.name");
        }
        IdentityDocument document = document(entry.document(), known);
        Sex sex = Sexes.read(entry.sex(), document);
        LocalDate birth = document.valid() && document.type() == DocumentType.ID_CARD
                ? IdNumber.of(document.number()).map(IdNumber::birthDate).orElse(null)
                : null;
        Phones.Found phone = Phones.read(entry.phone());
        return new Identity(
                name,
                sex == Sex.UNKNOWN && known != null ? known.sex() : sex,
                birth == null && known != null ? known.birth() : birth,
                document,
                phone.number(),
                phone.usable(),
                entry.address().strip(),
                entry.nationality().strip());
    }

    private static IdentityDocument document(String typed, @Nullable Person known) {
        if (known != null && typed.strip().equals(known.document().number())) {
            // A number that was wrong in the sheet must not keep anybody from correcting the phone.
            return known.document();
        }
        Documents.Found found = Documents.read(typed, DocumentType.NONE);
        IdentityDocument document = found.document();
        if (document.type() == DocumentType.ID_CARD && !document.valid()) {
            throw new RefusedException("people.refused.document", document.number());
        }
        return document;
    }

    /** The number of a form's phone, refused where nobody could call it. */
    public static String phone(String typed) {
        Phones.Found phone = Phones.read(typed);
        if (!phone.usable() && !phone.number().isEmpty()) {
            throw new RefusedException("people.refused.phone", phone.number());
        }
        return phone.number();
    }
}
