package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.ReadingsLine.Taken;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/** Temperature sheets on their way in; wide rows hold many readings, long rows one or two. */
final class ReadingsImport implements LineImport<ReadingsLine> {
    private final ImportRun run;
    private final PersonMatcher matcher;
    private final Persons persons;
    private final ReadingRepository readings;
    private final PersonRepository people;
    private final Map<PersonId, Map<Slot, Reading>> stored = new HashMap<>();
    private final Map<PersonId, Map<Slot, Reading>> now = new LinkedHashMap<>();
    private final Set<ReadingsLine> repeatedLines = Collections.newSetFromMap(new IdentityHashMap<>());

    ReadingsImport(ImportRun run, PersonMatcher matcher) {
        this.run = run;
        this.matcher = matcher;
        this.persons = new Persons(run, matcher);
        this.readings = new ReadingRepository(run.access());
        this.people = new PersonRepository(run.access());
    }

    private record Settled(ReadingsLine line, Candidate person) {}

    @Override
    public void run(List<ReadingsLine> lines) {
        matcher.prepare(lines.stream().map(ReadingsLine::identity).toList());
        List<Settled> settled = new ArrayList<>(lines.size());
        for (ReadingsLine line : lines) {
            Optional<Candidate> person =
                    persons.settle(line, line.identity(), line.identity().phone());
            person.ifPresent(one -> settled.add(new Settled(line, one)));
        }
        keepPhones(settled);
        stored.putAll(readings.existing(
                settled.stream().map(one -> one.person().id()).distinct().toList()));
        settled.forEach(this::lay);
        settled.forEach(this::count);
        readings.put(changed());
        matcher.finish();
    }

    // No list keeps these phones; whether the register comes before or after must make no difference.
    private void keepPhones(List<Settled> settled) {
        Map<PersonId, String> phones = new HashMap<>();
        for (Settled one : settled) {
            if (one.line().identity().phoneUsable()) {
                phones.putIfAbsent(one.person().id(), one.line().identity().phone());
            }
        }
        people.fillOwnPhones(phones);
    }

    /** Lays a row over the earlier ones of the file: where they differ, the later row wins, and somebody must look. */
    private void lay(Settled one) {
        PersonId person = one.person().id();
        Map<Slot, Reading> laid = now.computeIfAbsent(person, ignored -> new LinkedHashMap<>());
        boolean repeated = false;
        for (Taken taken : one.line().taken()) {
            Reading reading = new Reading(person, taken.day(), taken.period(), taken.celsius(), "");
            Reading earlier = laid.put(new Slot(taken.day(), taken.period()), reading);
            repeated |= earlier != null;
            if (earlier != null && !earlier.celsius().equals(taken.celsius())) {
                tellDiffering(one, taken);
            }
        }
        if (repeated) {
            repeatedLines.add(one.line());
        }
    }

    private void tellDiffering(Settled one, Taken taken) {
        String name = one.line().identity().name();
        Problem problem = Problem.flag(taken.place(), taken.celsius().toString(), "repeated.differs", name);
        run.problem(one.line(), problem, one.person().id().value());
    }

    private void count(Settled one) {
        PersonId person = one.person().id();
        boolean known = false;
        boolean changed = false;
        for (Taken taken : one.line().taken()) {
            Slot slot = new Slot(taken.day(), taken.period());
            known |= before(person, slot) != null;
            changed |= differs(person, slot);
        }
        Outcome outcome = changed ? known ? Outcome.UPDATED : Outcome.ADDED : Outcome.UNCHANGED;
        run.count(one.line(), repeatedLines.contains(one.line()) ? Outcome.REPEATED : outcome, person.value());
    }

    private @Nullable Reading before(PersonId person, Slot slot) {
        return stored.getOrDefault(person, Map.of()).get(slot);
    }

    private boolean differs(PersonId person, Slot slot) {
        Reading before = before(person, slot);
        Reading after = now.getOrDefault(person, Map.of()).get(slot);
        return after != null && (before == null || !before.celsius().equals(after.celsius()));
    }

    private List<Reading> changed() {
        List<Reading> changed = new ArrayList<>();
        now.forEach((person, slots) -> slots.forEach((slot, reading) -> {
            if (differs(person, slot)) {
                changed.add(reading);
            }
        }));
        return changed;
    }
}
