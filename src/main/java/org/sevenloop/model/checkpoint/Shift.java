package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One checkpoint × day × time, with who is on it. Required is already resolved: the shift's own, else its checkpoint's.
 */
public record Shift(
        ShiftId id,
        CheckpointId checkpoint,
        LocalDate day,
        String name,
        ShiftTime time,
        int required,
        List<Duty> duties) {
    Shift nameless() {
        List<Duty> heads = duties.stream()
                .map(duty -> new Duty(duty.id(), duty.shift(), "", "", "", ""))
                .toList();
        return new Shift(id, checkpoint, day, name, time, required, heads);
    }

    public ShiftSlot slot() {
        return new ShiftSlot(checkpoint, day, name);
    }

    /** When it begins and ends, if its hours are known. */
    public Optional<Span> span() {
        return time.span(day);
    }

    public int heads() {
        return duties.size();
    }

    public int missing() {
        return Math.max(0, required - heads());
    }

    public boolean isShort() {
        return missing() > 0;
    }
}
