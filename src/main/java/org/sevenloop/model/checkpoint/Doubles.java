package org.sevenloop.model.checkpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds workers whom a roster asks to be at two posts in one shift, or to stand two shifts running. */
public final class Doubles {
    private Doubles() {}

    private record Turn(Duty duty, Shift shift) {}

    /** Each such duty, once for every other post; those of the same shift before those of the next. */
    public static List<Roster.DoubleDuty> find(List<Shift> shifts) {
        Map<String, List<Turn>> byName = new HashMap<>();
        for (Shift shift : shifts) {
            for (Duty duty : shift.duties()) {
                byName.computeIfAbsent(duty.worker(), ignored -> new ArrayList<>())
                        .add(new Turn(duty, shift));
            }
        }
        List<Roster.DoubleDuty> same = new ArrayList<>();
        List<Roster.DoubleDuty> running = new ArrayList<>();
        for (List<Turn> turns : byName.values()) {
            for (Turn turn : turns) {
                for (Turn other : turns) {
                    if (turn != other && turn.duty().who().same(other.duty().who())) {
                        compare(turn, other, same, running);
                    }
                }
            }
        }
        same.addAll(running);
        return same;
    }

    private static void compare(Turn turn, Turn other, List<Roster.DoubleDuty> same, List<Roster.DoubleDuty> running) {
        Optional<Span> mine = turn.shift().span();
        Optional<Span> theirs = other.shift().span();
        if (mine.isEmpty() || theirs.isEmpty()) {
            // Without hours, only the same shift's name on the same day tells that somebody is asked for twice.
            if (turn.shift().day().equals(other.shift().day())
                    && turn.shift().name().equals(other.shift().name())) {
                same.add(new Roster.DoubleDuty(turn.duty().id(), other.shift().id(), true));
            }
        } else if (mine.get().overlaps(theirs.get())) {
            same.add(new Roster.DoubleDuty(turn.duty().id(), other.shift().id(), true));
        } else if (mine.get().touches(theirs.get())) {
            running.add(new Roster.DoubleDuty(turn.duty().id(), other.shift().id(), false));
        }
    }
}
