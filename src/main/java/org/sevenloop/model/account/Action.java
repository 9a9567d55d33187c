package org.sevenloop.model.account;

/** What a use case does, in plain words. Every use case names one when it asks for the store. */
public enum Action {
    /** Counts, by day and by unit; no people. */
    SEE_FIGURES,
    /** Households, their people, who answers for them, and the search. */
    SEE_PEOPLE,
    /** The four-colour board, its cases and their temperatures. */
    SEE_WATCH,
    /** Names pushed for verification. */
    SEE_CALLS,
    SEE_STRANDED,
    /** What was missed: households, people and units without what they need. */
    SEE_COVERAGE,
    /** Checkpoints and who stands there. */
    SEE_ROSTER,
    /** Orders with the answers to them. */
    SEE_DIRECTIVES,
    /** Who saved what when. */
    SEE_HISTORY,
    /** Shows a masked number whole; a purpose is asked for, and it is noted. */
    REVEAL,
    /** Units of the net and their names. */
    EDIT_NET,
    EDIT_HOUSEHOLDS,
    /** Says who answers for units and households. */
    ASSIGN,
    /** Who was at which door, and on which day. */
    RECORD_VISITS,
    EDIT_PEOPLE,
    EDIT_WATCH,
    RECORD_READINGS,
    RECORD_CALLS,
    EDIT_STRANDED,
    EDIT_ROSTER,
    /** Inspections, what they found, and how far it has been put right. */
    SEE_INSPECTION,
    EDIT_INSPECTION,
    /** Writes orders, takes them back, and carries them to other stations. */
    ISSUE_DIRECTIVE,
    /** Says that an order was received, passed on, done or cannot be done. */
    ANSWER_DIRECTIVE,
    IMPORT,
    UNDO,
    /** Lists that leave the console as files; a purpose is asked for, and it is noted. */
    EXPORT,
    /** The superiors' own forms: what they are filled with, and filling them; a purpose is asked for, and it is noted. */
    REPORT,
    /** Lists of people on paper. */
    PRINT_LIST,
    /** The day's duties and problems, and who has them. */
    SEE_DAY,
    /** Ticks duties, raises and settles problems, closes a group. */
    RECORD_DAY,
    /** Closes the community's day, and opens it again. */
    CLOSE_DAY,
    /** Says who prepares, reviews and signs the daily summary, what it says, and that it was issued. */
    SIGN_DAILY,
    /** Everything that is held about one person, for that person. */
    DISCLOSE,
    /** Takes one person's name and numbers away for good. */
    ERASE_PERSON,
    /** Verifies the data. */
    CHECK,
    BACKUP,
    RESTORE,
    MANAGE_ACCOUNTS,
    END_CAMPAIGN,
    /** Which community and which day the console is for. */
    SETTINGS
}
