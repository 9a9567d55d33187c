package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.util.List;
import org.sevenloop.model.closing.DailyFigures;

/** Counts a roster for desks, paper and the command line. */
public final class RosterFigures {
    private RosterFigures() {}

    /** From a day on; checkpoints are those that are manned, not the sealed points. */
    public static DailyFigures.Roster from(LocalDate day, List<Checkpoint> checkpoints, List<Shift> shifts) {
        List<Shift> ahead =
                shifts.stream().filter(shift -> !shift.day().isBefore(day)).toList();
        int manned = (int)
                checkpoints.stream().filter(checkpoint -> !checkpoint.sealed()).count();
        return new DailyFigures.Roster(manned, duties(ahead), ahead.size(), shorts(ahead));
    }

    public static DailyFigures.RosterToday on(LocalDate day, List<Shift> shifts) {
        List<Shift> today =
                shifts.stream().filter(shift -> shift.day().equals(day)).toList();
        return new DailyFigures.RosterToday(duties(today), today.size(), shorts(today));
    }

    private static int duties(List<Shift> shifts) {
        return shifts.stream().mapToInt(Shift::heads).sum();
    }

    private static int shorts(List<Shift> shifts) {
        return (int) shifts.stream().filter(Shift::isShort).count();
    }
}
