package org.sevenloop.model.report;

/** What a line of fields above or below a table can ask for. */
public enum LineWord {
    /** The community's name. */
    UNIT,
    /** The day that the form is for. */
    DAY,
    PREPARED_BY,
    REVIEWED_BY,
    SIGNED_BY
}
