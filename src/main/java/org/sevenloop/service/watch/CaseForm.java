package org.sevenloop.service.watch;

import java.time.LocalDate;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.Sex;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.WatchCase;

/** A case as texts in a form, which read back to the same case. */
final class CaseForm {
    private CaseForm() {}

    static CaseEntry of(WatchCase each, Person person) {
        LocalDate returned = each.returnedOn();
        Celsius celsius = each.celsius();
        return new CaseEntry(
                each.id(),
                new PersonEntry(
                        person.name(),
                        sex(person.sex()),
                        person.document().number(),
                        each.phone().isBlank() ? person.phone() : each.phone(),
                        each.address(),
                        person.nationality()),
                each.originPlace(),
                returned == null ? each.returnedText() : returned.toString(),
                each.transport(),
                each.transportNumber(),
                celsius == null ? "" : celsius.toString(),
                each.symptoms(),
                each.facts(),
                each.owner().name(),
                each.owner().phone(),
                each.note());
    }

    private static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "男";
            case FEMALE -> "女";
            case UNKNOWN -> "";
        };
    }
}
