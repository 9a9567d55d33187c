package org.sevenloop.model.account;

/** How far somebody reaches with an action. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** Only in the own units and what lies below them; of saves, only the own. */
    OWN,
    /** Everywhere, but names, numbers and addresses only masked ({@link Masking}). */
    MASKED,
    /** Everywhere. */
    ALL;

    public boolean any() {
        return this != NONE;
    }
}
