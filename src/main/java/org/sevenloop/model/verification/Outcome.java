package org.sevenloop.model.verification;

/** What a check of a pushed name usually finds (the eight codes of a real daily report, and two that end the search). */
public enum Outcome {
    ALREADY_SCREENED,
    WRONG_INFORMATION,
    MISSED_BEFORE,
    NOT_LIVING_HERE,
    PAST_THE_PERIOD,
    PASSED_THROUGH,
    STAYED_ELSEWHERE,
    NEVER_THERE,
    PUT_ON_WATCH,
    NOT_REACHED
}
