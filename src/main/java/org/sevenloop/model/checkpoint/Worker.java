package org.sevenloop.model.checkpoint;

/** Somebody who can stand at a checkpoint, as a roster names them; phone, work unit and role blank where unknown. */
public record Worker(String name, String phone, String workUnit, String role) {
    /** Two entries are the same worker when names agree and phones, where both are known, do too. */
    public boolean same(Worker other) {
        return name.equals(other.name) && (phone.isEmpty() || other.phone.isEmpty() || phone.equals(other.phone));
    }
}
