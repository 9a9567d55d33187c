package org.sevenloop.model.account;

/** What a column of a list tells about people; by this it is masked where strangers will read it. */
public enum Personal {
    /** Nothing that tells who somebody is. */
    NOTHING,
    NAME,
    /** Several names with 、 between, each perhaps with a remark in brackets behind it. */
    NAMES,
    DOCUMENT,
    PHONE,
    ADDRESS,
    /** Free words, which may hold anything. */
    WORDS;

    /** Whether people's numbers stand in such a column, or may. */
    public boolean numbers() {
        return this == DOCUMENT || this == PHONE || this == WORDS;
    }
}
