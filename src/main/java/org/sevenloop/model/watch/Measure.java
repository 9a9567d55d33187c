package org.sevenloop.model.watch;

/** What is done with a watched person (采取措施). */
public enum Measure {
    HOME_ISOLATION,
    CENTRAL_ISOLATION,
    HEALTH_MONITORING,
    /** Certainly gone elsewhere. */
    LEFT,
    OTHER,
    NONE
}
