package org.sevenloop.model.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some of a list's people: those of whom every condition holds. */
public record PeopleFilter(PeopleList list, List<Condition> conditions) {
    public PeopleFilter {
        conditions = List.copyOf(conditions);
    }

    public static PeopleFilter of(PeopleList list, Condition... conditions) {
        return new PeopleFilter(list, List.of(conditions));
    }

    /** Those on the board, of whom this holds too. */
    public static PeopleFilter onBoard(Condition... conditions) {
        return of(PeopleList.WATCH, Condition.of(Trait.STANDING, Trait.Standing.NOW.name()))
                .and(conditions);
    }

    public PeopleFilter and(Condition... more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(List.of(more));
        return new PeopleFilter(list, all);
    }

    public Optional<Condition> condition(Trait trait, boolean not) {
        return conditions.stream()
                .filter(each -> each.trait() == trait && each.not() == not)
                .findFirst();
    }

    public List<ReportPerson> of(List<ReportPerson> people, LocalDate day) {
        return people.stream().filter(each -> holds(each, day)).toList();
    }

    private boolean holds(ReportPerson person, LocalDate day) {
        return person.on(list)
                && conditions.stream()
                        .allMatch(each -> each.values().stream().anyMatch(value -> person.is(each.trait(), value, day))
                                != each.not());
    }
}
