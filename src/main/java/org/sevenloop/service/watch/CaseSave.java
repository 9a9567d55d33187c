package org.sevenloop.service.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.people.PersonEntries;
import org.sevenloop.service.people.PersonSave;
import org.sevenloop.spreadsheet.value.DateReader;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Origins;
import org.sevenloop.spreadsheet.value.Temperatures;

/** One returnee's form, saved. */
final class CaseSave {
    private static final List<String> DAYS_BACK = List.of("今天", "昨天", "前天", "大前天");

    private final Session session;
    private final WatchRepository watch;
    private final PersonRepository people;
    private final PersonSave persons;
    private final UnitRepository units;

    CaseSave(Access access, Session session) {
        this.session = session;
        this.watch = new WatchRepository(access);
        this.people = new PersonRepository(access);
        this.persons = new PersonSave(access);
        this.units = new UnitRepository(access);
    }

    WatchCaseId save(CaseEntry entry) {
        return entry.id() == null ? enter(entry) : correct(entry, entry.id());
    }

    private WatchCaseId correct(CaseEntry entry, WatchCaseId id) {
        WatchCase before = watch.find(id).orElseThrow(() -> new RefusedException("watch.refused.gone"));
        Identity who =
                PersonEntries.identity(entry.who(), people.find(before.person()).orElse(null));
        Optional<KnownPerson> other = who.document().valid()
                ? persons.match(who).filter(each -> !each.id().equals(before.person()))
                : Optional.empty();
        if (other.isPresent()
                && other.get().document().number().equals(who.document().number())) {
            throw new RefusedException("watch.refused.same", other.get().name());
        }
        persons.update(before.person(), who);
        watch.update(read(entry, who, before.person(), before), note());
        return id;
    }

    private WatchCaseId enter(CaseEntry entry) {
        Identity who = PersonEntries.identity(entry.who(), null);
        if (!who.document().valid() && !who.phoneUsable() && Fold.filler(who.address())) {
            throw new RefusedException("watch.refused.nobody", who.name());
        }
        Optional<KnownPerson> known = persons.match(who);
        if (known.isEmpty()) {
            return watch.insert(read(entry, who, persons.add(who, ""), null));
        }
        PersonId person = known.get().id();
        WatchCase before = watch.byPerson(List.of(person)).get(person);
        persons.complete(known.get(), who);
        if (before == null) {
            return watch.insert(read(entry, who, person, null));
        }
        return again(entry, who, before);
    }

    /** Somebody who was on the list before comes back; somebody who is on it is not entered twice. */
    private WatchCaseId again(CaseEntry entry, Identity who, WatchCase before) {
        WatchCase now = read(entry, who, before.person(), before);
        LocalDate released = before.releasedOn();
        LocalDate returned = now.returnedOn();
        if (released == null || returned == null || returned.isBefore(released)) {
            throw new RefusedException("watch.refused.there", who.name());
        }
        watch.update(now.withRelease(null, ""), note());
        return before.id();
    }

    private WatchCase read(CaseEntry entry, Identity who, PersonId person, @Nullable WatchCase before) {
        Optional<LocalDate> returned = returned(entry.returned());
        return new WatchCase(
                before == null ? WatchCaseId.NEW : before.id(),
                person,
                facts(entry, before),
                entry.originPlace().strip(),
                returned.orElse(null),
                returned.isPresent() ? "" : keptText(entry.returned(), before),
                entry.transport().strip(),
                entry.transportNumber().strip(),
                who.address(),
                unit(who.address(), before),
                PersonEntries.phone(entry.who().phone()),
                celsius(entry.celsius()),
                entry.symptoms(),
                new Responsible(entry.ownerName().strip(), entry.ownerPhone().strip()),
                entry.note().strip(),
                before == null ? session.today() : before.registeredOn(),
                before == null ? null : before.releasedOn(),
                before == null ? "" : before.releaseWhy());
    }

    /** What stood in the sheet stays; what is typed now must be a date, as somebody is there to be asked. */
    private static String keptText(String typed, @Nullable WatchCase before) {
        String text = typed.strip();
        if (!text.isEmpty() && (before == null || !before.returnedText().equals(text))) {
            throw new RefusedException("watch.refused.date", text);
        }
        return text;
    }

    private Optional<LocalDate> returned(String typed) {
        int back = DAYS_BACK.indexOf(Fold.tight(typed));
        return back >= 0 ? Optional.of(session.today().minusDays(back)) : new DateReader(session.today()).read(typed);
    }

    private static @Nullable Celsius celsius(String typed) {
        Temperatures.Found found = Temperatures.read(typed);
        if (!found.problem().isEmpty()) {
            throw new RefusedException("watch.refused.celsius", typed.strip());
        }
        return found.celsius();
    }

    /** The origin is told from the place as in a sheet, unless the place is as it was: then what somebody chose stays. */
    private static WatchFacts facts(CaseEntry entry, @Nullable WatchCase before) {
        String place = entry.originPlace().strip();
        if (before != null && before.originPlace().equals(place)) {
            return entry.facts();
        }
        Origin told = Origins.ofPlace(place);
        return told == Origin.UNKNOWN ? entry.facts() : entry.facts().with(Fact.ORIGIN, told.name());
    }

    private @Nullable UnitId unit(String address, @Nullable WatchCase before) {
        UnitId community = new UnitId(session.community().value());
        return units.tree().ofAddress(community, address).orElse(before == null ? null : before.unit());
    }

    private FactNote note() {
        return new FactNote(session.today(), session.now(), session.user(), "");
    }
}
