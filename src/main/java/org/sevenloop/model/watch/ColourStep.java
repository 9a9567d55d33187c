package org.sevenloop.model.watch;

import java.util.ArrayList;
import java.util.List;

/** One change of a fact, and the colour that somebody had from then on. */
public record ColourStep(Colour colour, FactChange change) {

    /** The steps of a case, the newest first. */
    public static List<ColourStep> of(CasePage page, ColourPolicy policy) {
        List<ColourStep> steps = new ArrayList<>();
        WatchFacts facts = page.card().watchCase().facts();
        for (FactChange change : page.changes()) {
            steps.add(new ColourStep(policy.judge(facts).colour(), change));
            facts = facts.with(change.fact(), change.was());
        }
        return steps;
    }
}
