package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How facts become a colour (四色标示法, article 004), as data with the day it holds from.
 *
 * @param redNeeds how many of the three red facts must be known to hold: any one by default; the article's stricter
 *     reading takes all three at once
 */
public record ColourPolicy(String name, LocalDate from, int redNeeds) {
    public static final ColourPolicy DEFAULT = new ColourPolicy("default", LocalDate.of(2020, 2, 1), 1);
    public static final ColourPolicy STRICT = new ColourPolicy("strict", LocalDate.of(2020, 2, 1), 3);

    /** The colour and why. A blank fact is unknown: it makes nobody red and nobody green. */
    public Judgement judge(WatchFacts facts) {
        List<Reason> red = redReasons(facts);
        if (red.size() >= redNeeds) {
            return new Judgement(Colour.RED, red);
        }
        Reason reason = calmReason(facts);
        return new Judgement(reason.colour(), List.of(reason));
    }

    private static List<Reason> redReasons(WatchFacts facts) {
        List<Reason> red = new ArrayList<>(3);
        if (facts.reported() == Answer.NO) {
            red.add(Reason.NOT_REPORTED);
        }
        if (facts.cooperates() == Answer.NO) {
            red.add(Reason.NOT_COOPERATING);
        }
        if (facts.reachable() == Answer.NO) {
            red.add(Reason.NOT_REACHABLE);
        }
        return red;
    }

    private static Reason calmReason(WatchFacts facts) {
        return switch (facts.review()) {
            case NOT_REVIEWED -> Reason.NOT_REVIEWED;
            case REVIEWING -> Reason.BEING_REVIEWED;
            case UNKNOWN -> Reason.REVIEW_UNKNOWN;
            case REVIEWED -> reviewedReason(facts);
        };
    }

    private static Reason reviewedReason(WatchFacts facts) {
        return switch (facts.measure()) {
            case HOME_ISOLATION -> Reason.ISOLATED_AT_HOME;
            case CENTRAL_ISOLATION -> Reason.ISOLATED_CENTRALLY;
            case LEFT -> Reason.GONE_ELSEWHERE;
            case HEALTH_MONITORING, OTHER, NONE ->
                facts.origin() == Origin.ELSEWHERE && facts.contact() == Answer.NO
                        ? Reason.ELSEWHERE_WITHOUT_CONTACT
                        : Reason.NOT_YET_ISOLATED;
        };
    }
}
