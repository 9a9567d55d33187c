package org.sevenloop.model.checkpoint;

/** Somebody's turn at a checkpoint. */
public record Duty(DutyId id, ShiftId shift, String worker, String phone, String workUnit, String role) {
    public Worker who() {
        return new Worker(worker, phone, workUnit, role);
    }
}
