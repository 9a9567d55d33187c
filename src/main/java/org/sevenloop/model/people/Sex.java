package org.sevenloop.model.people;

/** Sex as a sheet states it or as the identity number tells it. */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN
}
