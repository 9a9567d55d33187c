package org.sevenloop.model.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A superior's own form: whom it goes to and when, the blank file as it came, and what its cells and columns are bound to.
 *
 * @param id null for one that is not kept yet
 * @param due null where any time of the day will do
 * @param days on which it is due
 */
public record ReportForm(
        @Nullable ReportFormId id,
        String name,
        String recipient,
        @Nullable LocalTime due,
        Set<DayOfWeek> days,
        BlankForm blank,
        List<Binding> bindings) {
    public ReportForm {
        days = Set.copyOf(days);
        bindings = List.copyOf(bindings);
    }

    public boolean dueOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    /** Whether the console proposed something that nobody has confirmed yet. */
    public boolean unconfirmed() {
        return bindings.stream().anyMatch(Binding::proposed);
    }

    public ReportForm with(List<Binding> others) {
        return new ReportForm(id, name, recipient, due, days, blank, others);
    }
}
