package org.sevenloop.model.campaign;

/** What is held about people, by kind. */
public enum Held {
    PEOPLE,
    HOUSEHOLDS,
    RESIDENTS,
    CASES,
    FACTS,
    READINGS,
    CALLS,
    STRANDED,
    DUTIES,
    RESPONSIBLE,
    /** Rows of imported files that named somebody. */
    MENTIONS,
    PROBLEMS,
    /** Changed rows in the change record, as they were before and after. */
    CHANGES
}
