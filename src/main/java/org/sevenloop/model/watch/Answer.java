package org.sevenloop.model.watch;

/** A yes-or-no fact. A blank is unknown, which is not a no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
