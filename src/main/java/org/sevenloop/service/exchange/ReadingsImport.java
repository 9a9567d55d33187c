package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/** Temperature sheets on their way in; wide rows hold many readings, long rows one or two. */
final class ReadingsImport implements LineImport<ReadingsLine> {
    private final ImportRun run;
    private final PersonMatcher matcher;
    private final Persons persons;
    private final ReadingsLaid laid;
    private final PersonRepository people;
    private final Set<ReadingsLine> repeatedLines = Collections.newSetFromMap(new IdentityHashMap<>());

    ReadingsImport(ImportRun run, PersonMatcher matcher) {
        this.run = run;
        this.matcher = matcher;
        this.persons = new Persons(run, matcher);
        this.laid = new ReadingsLaid(run);
        this.people = new PersonRepository(run.access());
    }

    private record Settled(ReadingsLine line, Candidate person) {}

    @Override
    public void run(List<ReadingsLine> lines) {
        matcher.prepare(lines.stream().map(ReadingsLine::identity).toList());
        List<Settled> settled = new ArrayList<>(lines.size());
        for (ReadingsLine line : lines) {
            Identity who = line.identity();
            Optional<Candidate> person = persons.settle(line, who, who.phoneUsable() ? who.phone() : "");
            person.ifPresent(one -> settled.add(new Settled(line, one)));
        }
        keepOwn(settled);
        laid.prepare(settled.stream().map(one -> one.person().id()).distinct().toList());
        settled.forEach(this::lay);
        settled.forEach(this::count);
        laid.write();
        matcher.finish();
    }

    // No list keeps these phones and addresses; whether the register comes before or after must make no difference, and
    // whoever is told by an address alone must be found by it the next day.
    private void keepOwn(List<Settled> settled) {
        Map<PersonId, String> phones = new HashMap<>();
        Map<PersonId, String> addresses = new HashMap<>();
        for (Settled one : settled) {
            Identity who = one.line().identity();
            if (who.phoneUsable()) {
                phones.putIfAbsent(one.person().id(), who.phone());
            }
            if (placedNowhere(one.person()) && !AddressKey.of(who.address()).isEmpty()) {
                addresses.putIfAbsent(one.person().id(), who.address());
            }
        }
        people.fillOwn(phones, addresses);
    }

    private static boolean placedNowhere(Candidate person) {
        KnownPerson known = person.known();
        return known == null || known.addresses().isEmpty();
    }

    private void lay(Settled one) {
        ReadingsLine line = one.line();
        if (laid.lay(line, one.person().id(), line.identity().name(), line.taken())) {
            repeatedLines.add(line);
        }
    }

    private void count(Settled one) {
        PersonId person = one.person().id();
        boolean known = laid.known(person, one.line().taken());
        boolean changed = laid.changed(person, one.line().taken());
        Outcome outcome = changed ? known ? Outcome.UPDATED : Outcome.ADDED : Outcome.UNCHANGED;
        boolean repeated = repeatedLines.contains(one.line());
        if (repeated && changed) {
            run.overturn(person.value());
        }
        run.count(one.line(), repeated ? Outcome.REPEATED : outcome, person.value());
    }
}
