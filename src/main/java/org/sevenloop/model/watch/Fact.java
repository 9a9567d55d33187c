package org.sevenloop.model.watch;

/** The deciding facts by name, for changing one and for their history. */
public enum Fact {
    REPORTED,
    COOPERATES,
    REACHABLE,
    REVIEW,
    MEASURE,
    CONTACT,
    ORIGIN
}
