package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.ReadingsLine.Taken;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.persistence.ReadingRepository;

/** Temperatures of a file laid over those on record; of two for one half of a day the later row wins. */
final class ReadingsLaid {
    private final ImportRun run;
    private final ReadingRepository readings;
    private final Map<PersonId, Map<Slot, Reading>> stored = new HashMap<>();
    private final Map<PersonId, Map<Slot, Reading>> now = new LinkedHashMap<>();

    ReadingsLaid(ImportRun run) {
        this.run = run;
        this.readings = new ReadingRepository(run.access());
    }

    void prepare(Collection<PersonId> people) {
        stored.putAll(readings.existing(people));
    }

    /** Lays a row's temperatures; tells whether an earlier row of the file had one of them. */
    boolean lay(Line line, PersonId person, String name, List<Taken> takings) {
        boolean repeated = false;
        for (Taken taken : takings) {
            Reading reading = new Reading(person, taken.day(), taken.period(), taken.celsius(), "");
            Reading earlier = now.computeIfAbsent(person, ignored -> new LinkedHashMap<>())
                    .put(slot(taken), reading);
            if (earlier == null && run.memory().taken(person, slot(taken))) {
                earlier = before(person, slot(taken));
            }
            repeated |= earlier != null;
            if (earlier != null && !earlier.celsius().equals(taken.celsius())) {
                Problem differs = Problem.flag(taken.place(), taken.celsius().toString(), "repeated.differs", name);
                run.problem(line, differs, person.value());
            }
        }
        return repeated;
    }

    /** Whether any of these had been on record before this file. */
    boolean known(PersonId person, List<Taken> takings) {
        return takings.stream().anyMatch(taken -> before(person, slot(taken)) != null);
    }

    /** Whether any of these is not on record as the file has it. */
    boolean changed(PersonId person, List<Taken> takings) {
        return takings.stream().anyMatch(taken -> differs(person, slot(taken)));
    }

    private static Slot slot(Taken taken) {
        return new Slot(taken.day(), taken.period());
    }

    private @Nullable Reading before(PersonId person, Slot slot) {
        return stored.getOrDefault(person, Map.of()).get(slot);
    }

    private boolean differs(PersonId person, Slot slot) {
        Reading before = before(person, slot);
        Reading after = now.getOrDefault(person, Map.of()).get(slot);
        return after != null && (before == null || !before.celsius().equals(after.celsius()));
    }

    void write() {
        List<Reading> changed = new ArrayList<>();
        now.forEach((person, slots) -> slots.forEach((slot, reading) -> {
            run.memory().take(person, slot);
            if (differs(person, slot)) {
                changed.add(reading);
            }
        }));
        readings.put(changed);
    }
}
