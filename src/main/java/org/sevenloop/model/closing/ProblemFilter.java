package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Which problems of a day are looked at or counted, in the order of the desk's chips: the one rule for desk and summary. */
public enum ProblemFilter {
    ALL,
    DUE,
    OVERNIGHT,
    SETTLED;

    public boolean leaves(DayProblem problem, LocalDate day) {
        return switch (this) {
            case ALL -> true;
            case DUE -> problem.dueOn(day);
            case OVERNIGHT -> problem.overnightOn(day);
            case SETTLED -> problem.settledOn(day);
        };
    }

    /** Those of some problems, in their order. */
    public List<DayProblem> of(Collection<DayProblem> problems, LocalDate day) {
        return problems.stream().filter(each -> leaves(each, day)).toList();
    }
}
