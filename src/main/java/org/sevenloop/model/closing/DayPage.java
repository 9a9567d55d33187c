package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitId;

/**
 * What the desk of the day shows.
 *
 * @param today the business day
 * @param recent the closings of the fourteen days up to the business day that stand
 * @param owners who may be given a problem: everybody who answers for something
 * @param whole whether all groups are in it, so that the day can be closed from here
 * @param readOnly groups of which the reader has only a part: he sees how they stand, and others note it
 */
public record DayPage(
        DayBoard board,
        LocalDate today,
        Map<LocalDate, Closing> recent,
        List<String> owners,
        boolean whole,
        Set<UnitId> readOnly) {
    public DayPage {
        readOnly = Set.copyOf(readOnly);
        recent = Map.copyOf(recent);
        owners = List.copyOf(owners);
    }

    /** Whether what belongs to a group, or to the community itself (null), is the reader's to note. */
    public boolean writable(@Nullable UnitId group) {
        return whole || group != null && !readOnly.contains(group);
    }

    /** Whether there is anything of which a problem can be raised. */
    public boolean writable() {
        return whole || board.groups().stream().anyMatch(each -> writable(each.id()));
    }
}
