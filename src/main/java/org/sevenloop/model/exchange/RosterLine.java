package org.sevenloop.model.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a checkpoint roster: in a matrix the shifts of all its columns, in a list one shift or one duty. */
public record RosterLine(Place place, int firstColumn, List<ShiftNames> shifts, List<Problem> problems)
        implements Line {
    /**
     * One checkpoint's shift on one day; nobody where the cell is empty.
     *
     * @param required how many heads the sheet asks for; null where it does not say
     * @param starts {@code HH:mm}, blank where the sheet gives no hours; ends likewise
     */
    public record ShiftNames(
            String checkpoint,
            LocalDate day,
            String shift,
            String starts,
            String ends,
            List<Name> names,
            @Nullable Integer required,
            Place place) {}

    /** Somebody on duty; phone, work unit and role are blank where the sheet has none. */
    public record Name(String name, String phone, String workUnit, String role) {}
}
