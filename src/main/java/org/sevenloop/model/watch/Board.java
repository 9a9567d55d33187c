package org.sevenloop.model.watch;

import java.util.List;

/** The board as of a day: cards, most urgent first in each colour, and yesterday's counts beside them. */
public record Board(ColourPolicy policy, List<BoardCard> cards, ColourCounts today, ColourCounts yesterday) {
    public List<BoardCard> of(Colour colour) {
        return cards.stream().filter(card -> card.colour() == colour).toList();
    }
}
