package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.util.List;

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
    public ShiftSlot slot() {
        return new ShiftSlot(checkpoint, day, name);
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
