package org.sevenloop.model.coverage;

/** What can have been missed (盲区), the worst first. */
public enum BlindKind {
    /** Somebody isolated at home without all of the five (五包一). */
    KEEPERS,
    /** Whoever answered for a unit or household left, and nobody came after them. */
    LEFT,
    /** Nobody ever answered in a role that is asked for. */
    UNANSWERED,
    /** Somebody answers, but there is no phone to reach them by. */
    SILENT,
    /** A compound whose entrance nobody stands at today. */
    ENTRANCE,
    /** A household that nobody went to in this round of screening. */
    SCREENING,
    /** A person without a document number. */
    DOCUMENT,
    /** A person without a phone. */
    PHONE,
    /** A household that nobody went to today. */
    VISIT;

    /** Whether it is about who answers, so that naming somebody repairs it. */
    public boolean answering() {
        return this == LEFT || this == UNANSWERED;
    }

    /** Whether going there repairs it. */
    public boolean visiting() {
        return this == SCREENING || this == VISIT;
    }
}
