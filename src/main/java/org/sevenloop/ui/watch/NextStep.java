package org.sevenloop.ui.watch;

import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Judgement;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Reason;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.platform.Messages;

/** Says what the change that is asked for next would do. */
final class NextStep {
    private NextStep() {}

    static String of(BoardCard card, ColourPolicy policy, WatchWords words, Messages text) {
        WatchFacts facts = card.watchCase().facts();
        WatchFacts would;
        String key;
        switch (card.colour()) {
            case RED -> {
                would = allClear(facts);
                key = "watch.next.red";
            }
            case YELLOW -> {
                boolean reviewed = card.judgement().reasons().contains(Reason.NOT_YET_ISOLATED);
                would = reviewed
                        ? facts.with(Fact.MEASURE, Measure.HOME_ISOLATION.name())
                        : facts.with(Fact.REVIEW, Review.REVIEWED.name());
                key = reviewed ? "watch.next.isolate" : "watch.next.review";
            }
            default -> {
                would = facts.with(Fact.REACHABLE, "NO");
                key = "watch.next.unreachable";
            }
        }
        Judgement judgement = policy.judge(would);
        return text.text(key, words.colour(judgement.colour()), words.reasons(judgement));
    }

    private static WatchFacts allClear(WatchFacts facts) {
        WatchFacts clear = facts;
        for (Fact fact : new Fact[] {Fact.REPORTED, Fact.COOPERATES, Fact.REACHABLE}) {
            if (facts.value(fact).equals("NO")) {
                clear = clear.with(fact, "YES");
            }
        }
        return clear;
    }
}
