package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.closing.DailyFigures;

/** Counts a roster for desks, paper and the command line. */
public final class RosterFigures {
    private RosterFigures() {}

    /** From a day on. A sealed point is no checkpoint, and needs nobody whatever an old roster says. */
    public static DailyFigures.Roster from(LocalDate day, List<Checkpoint> checkpoints, List<Shift> shifts) {
        List<Shift> ahead = manned(checkpoints, shifts).stream()
                .filter(shift -> !shift.day().isBefore(day))
                .toList();
        int manned = (int)
                checkpoints.stream().filter(checkpoint -> !checkpoint.sealed()).count();
        return new DailyFigures.Roster(manned, duties(ahead), ahead.size(), shorts(ahead));
    }

    public static DailyFigures.RosterToday on(LocalDate day, List<Checkpoint> checkpoints, List<Shift> shifts) {
        List<Shift> today = manned(checkpoints, shifts).stream()
                .filter(shift -> shift.day().equals(day))
                .toList();
        return new DailyFigures.RosterToday(duties(today), today.size(), shorts(today));
    }

    /** The shifts of checkpoints that are not sealed. */
    public static List<Shift> manned(List<Checkpoint> checkpoints, List<Shift> shifts) {
        Set<CheckpointId> sealed = checkpoints.stream()
                .filter(Checkpoint::sealed)
                .map(Checkpoint::id)
                .collect(Collectors.toSet());
        return shifts.stream()
                .filter(shift -> !sealed.contains(shift.checkpoint()))
                .toList();
    }

    private static int duties(List<Shift> shifts) {
        return shifts.stream().mapToInt(Shift::heads).sum();
    }

    private static int shorts(List<Shift> shifts) {
        return (int) shifts.stream().filter(Shift::isShort).count();
    }
}
