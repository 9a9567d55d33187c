package org.sevenloop.model.watch;

/** Why somebody is on the watch list; the most specific that holds (article 004). */
public enum Origin {
    WUHAN,
    HUBEI_OTHER,
    CLOSE_CONTACT,
    INDIRECT_CONTACT,
    ELSEWHERE,
    UNKNOWN
}
