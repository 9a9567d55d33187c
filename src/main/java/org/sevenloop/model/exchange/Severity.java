package org.sevenloop.model.exchange;

/** Whether the row is in and something is to be put right, or could not be accepted. */
public enum Severity {
    FLAG,
    REJECT
}
