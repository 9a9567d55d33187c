package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/**
 * A list that has one entry a person (returnees, stranded people): settles whom each row means, lays the rows over what
 * is on record, and writes what differs.
 *
 * @param <L> the row
 * @param <E> the entry on record
 */
abstract class ListImport<L extends Line, E> implements LineImport<L> {
    private final ImportRun run;
    private final PersonMatcher matcher;
    private final Persons persons;

    ListImport(ImportRun run, PersonMatcher matcher) {
        this.run = run;
        this.matcher = matcher;
        this.persons = new Persons(run, matcher);
    }

    /** A row, whom it means, and whether an earlier row of the file had named the same person. */
    private record Settled<L>(L line, PersonId person, boolean repeated) {}

    abstract Identity identity(L line);

    abstract Map<PersonId, E> onRecord(List<PersonId> people);

    /** The entry that the row and what was on record make together; blank cells change nothing. */
    abstract E entry(L line, PersonId person, @Nullable E before);

    abstract void insert(List<E> entries);

    abstract void update(List<E> entries);

    /** What a list holds besides one entry a person; called for every row that is in. */
    void beside(L line, PersonId person) {}

    /** Whether that differs from what is on record. */
    boolean besideChanged(L line, PersonId person) {
        return false;
    }

    @Override
    public final void run(List<L> lines) {
        matcher.prepare(lines.stream().map(this::identity).toList());
        List<Settled<L>> settled = new ArrayList<>(lines.size());
        for (L line : lines) {
            Optional<Candidate> person = persons.settle(line, identity(line), "");
            person.ifPresent(one -> settled.add(new Settled<>(line, one.id(), one.nameAgain())));
        }
        Map<PersonId, E> before =
                onRecord(settled.stream().map(Settled::person).distinct().toList());
        Map<PersonId, E> now = new LinkedHashMap<>();
        settled.forEach(one -> lay(one, before.get(one.person()), now));
        settled.forEach(one -> beside(one.line(), one.person()));
        settled.forEach(one -> count(one, before.get(one.person()), now.get(one.person())));
        insert(changed(now, before, false));
        update(changed(now, before, true));
        matcher.finish();
    }

    private static <E> List<E> changed(Map<PersonId, E> now, Map<PersonId, E> before, boolean known) {
        return now.entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()) == known)
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Lays a row over the earlier ones of the file: where they differ, the later row wins, and somebody must look. */
    private void lay(Settled<L> one, @Nullable E before, Map<PersonId, E> now) {
        E earlier = now.getOrDefault(one.person(), before);
        E laid = entry(one.line(), one.person(), earlier);
        if (one.repeated() && !laid.equals(earlier)) {
            Problem differs = Persons.repeatedDiffers(run, one.line(), identity(one.line()));
            run.problem(one.line(), differs, one.person().value());
        }
        now.put(one.person(), laid);
    }

    private void count(Settled<L> one, @Nullable E before, @Nullable E now) {
        boolean same = before != null && before.equals(now) && !besideChanged(one.line(), one.person());
        if (one.repeated() && before != null && !same) {
            run.overturn(one.person().value());
        }
        Outcome outcome = before == null ? Outcome.ADDED : same ? Outcome.UNCHANGED : Outcome.UPDATED;
        run.count(
                one.line(),
                one.repeated() ? Outcome.REPEATED : outcome,
                one.person().value());
    }
}
