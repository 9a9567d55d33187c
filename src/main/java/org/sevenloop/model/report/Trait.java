package org.sevenloop.model.report;

/** What people are told apart by. */
public enum Trait {
    /** Values of {@link Standing}. */
    STANDING,
    ORIGIN,
    /** Words of the place somebody came from. */
    PLACE,
    COLOUR,
    MEASURE,
    /** In touch with a case: {@code YES}, {@code NO}. */
    CONTACT,
    /** A temperature of 37.3 ℃ or more on the day, or at registration. */
    FEVER,
    /** Whether the household register has them: {@code YES}, {@code NO}. */
    REGISTERED,
    /** First digits of the identity number: where somebody was first registered. */
    AREA,
    SEX,
    /** {@code 18-60}, {@code 60-}, {@code -14}. */
    AGE,
    /** Days from and to: {@code 2020-01-23~}, {@code ~2020-02-01}. */
    RETURNED,
    /** Names of units right below the community. */
    GROUP;

    /** Where somebody on the watch list stands on a day. */
    public enum Standing {
        /** On the board. */
        NOW,
        /** Came back on the day itself. */
        NEW,
        /** Released on or before the day. */
        RELEASED,
        /** Released on the day itself. */
        RELEASED_TODAY,
        /** Ever on the list and back by the day, the released too. */
        EVER
    }
}
