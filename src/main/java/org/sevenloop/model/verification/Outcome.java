package org.sevenloop.model.verification;

import java.util.Arrays;
import java.util.Optional;

/** What a check of a pushed name usually finds (the eight codes of a real daily report, and two that end the search). */
public enum Outcome {
    ALREADY_SCREENED("前期已排查"),
    WRONG_INFORMATION("信息有误"),
    MISSED_BEFORE("前期未掌握"),
    NOT_LIVING_HERE("不在本社区居住"),
    PAST_THE_PERIOD("已过观察期"),
    PASSED_THROUGH("途经，未停留"),
    STAYED_ELSEWHERE("停留在外地"),
    NEVER_THERE("未去过疫区"),
    PUT_ON_WATCH("纳入管控"),
    NOT_REACHED("联系不上");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** As it is kept and reported, in whatever language the console speaks. */
    public String word() {
        return word;
    }

    /** The usual outcome that a text means; empty for one in somebody's own words. */
    public static Optional<Outcome> of(String text) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(text.strip()))
                .findFirst();
    }
}
