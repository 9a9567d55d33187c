package org.sevenloop.model.account;

/** What is shown whole for a moment: whose row, or a list. */
public enum Revealed {
    PERSON,
    CALL,
    STRANDED
}
