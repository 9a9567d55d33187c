package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Checkpoints and their shifts from a day on.
 *
 * @param doubles duties of somebody who stands at two posts in one shift or in two shifts running
 */
public record Roster(
        LocalDate from, LocalDate to, List<Checkpoint> checkpoints, List<Shift> shifts, List<DoubleDuty> doubles) {
    /** Somebody twice: the duty, and the other post. */
    public record DoubleDuty(DutyId duty, ShiftId other, boolean sameShift) {}

    /** The same heads without saying whose, for those who see counts only. */
    public Roster nameless() {
        return new Roster(
                from, to, checkpoints, shifts.stream().map(Shift::nameless).toList(), List.of());
    }

    public List<Shift> on(LocalDate day) {
        return shifts.stream().filter(shift -> shift.day().equals(day)).toList();
    }

    /** Those on watch at a moment; a night shift of the day before may still be. */
    public List<Shift> at(LocalDateTime moment) {
        return shifts.stream()
                .filter(shift -> shift.time().covers(shift.day(), moment))
                .toList();
    }
}
