package org.sevenloop.model.verification;

/** Where a pushed name stands. */
public enum PushState {
    OPEN,
    ALREADY_KNOWN,
    DONE
}
