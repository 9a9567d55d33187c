package org.sevenloop.ui.net;

import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Sought;

/** What the tree is narrowed to: words in names and addresses, households without a responsible person, households with red. */
public record NetFilter(String words, boolean unanswered, boolean red) {
    public static final NetFilter NONE = new NetFilter("", false, false);

    public boolean isNone() {
        return words.isBlank() && !unanswered && !red;
    }

    /** Whether anything below a unit of these figures can pass. */
    boolean worthOpening(NetFigures figures) {
        return figures.households() > 0
                && (!unanswered || figures.withoutResponsible() > 0)
                && (!red || figures.colours().red() > 0);
    }

    boolean passes(HouseholdLine line, boolean nobodyAnswers) {
        String text = line.household().number()
                + ' '
                + line.household().address()
                + ' '
                + line.household().head();
        return (!unanswered || nobodyAnswers) && (!red || line.colours().red() > 0) && holdsWords(text);
    }

    /** Only words can mean a unit itself. */
    boolean passes(Unit unit) {
        return !unanswered && !red && !words.isBlank() && holdsWords(unit.name());
    }

    private boolean holdsWords(String text) {
        return Sought.of(words).in(text);
    }
}
