package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.Map;
import org.sevenloop.model.watch.ColourCounts;

/**
 * All figures as of a day, from one place: desks, paper and the command line show these and no others. Names are those
 * of the batch contract.
 *
 * @param units people of each unit right below the community, in the tree's order
 */
public record DailyFigures(
        LocalDate date,
        String community,
        Households households,
        People people,
        Map<String, Integer> units,
        Watch watch,
        Readings readings,
        ReadingsToday readingsToday,
        Roster roster,
        RosterToday rosterToday,
        Verification verification,
        Stranded stranded) {
    public record Households(int resident, int tenant) {
        public int total() {
            return resident + tenant;
        }
    }

    public record People(int resident, int tenant, int partyMembers, int veterans) {
        public int total() {
            return resident + tenant;
        }
    }

    /** @param byOrigin key: the origin's Chinese word, most dangerous first */
    public record Watch(
            int people, Map<String, Integer> byOrigin, ColourCounts byColour, int isolatedAtHome, int releaseOverdue) {}

    /** On record up to the day. */
    public record Readings(int people, int taken, int fever, int peopleWithFever) {}

    public record ReadingsToday(int due, int taken, int missing, int fever) {}

    /** From the day on. */
    public record Roster(int checkpoints, int duties, int shifts, int shiftsShort) {}

    public record RosterToday(int duties, int shifts, int shiftsShort) {}

    public record Verification(int pushed, int alreadyKnown, int open, int done) {}

    public record Stranded(int people, int foreign) {}
}
