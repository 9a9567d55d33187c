package org.sevenloop.model.exchange;

/** What became of a row or cell that somebody must look at, or has looked at. */
public enum Severity {
    /** The row is in, and something is to be put right. */
    FLAG,
    /** The row could not be accepted. */
    REJECT,
    /** The cell was put right before the row was taken in; the problem keeps what the file said. */
    EDITED
}
