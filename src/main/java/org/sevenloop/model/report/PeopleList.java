package org.sevenloop.model.report;

/** Which of the console's lists a form asks about. */
public enum PeopleList {
    WATCH,
    REGISTER,
    STRANDED
}
