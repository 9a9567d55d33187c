package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.Comparator;

/** Which card somebody must act on first. */
public final class Urgency {
    private Urgency() {}

    /**
     * More red facts first, then release overdue and due, then whoever's return nobody could read, then nobody
     * answering, then the more dangerous origin, then the longer at home.
     */
    public static Comparator<BoardCard> on(LocalDate day) {
        return Comparator.comparing(BoardCard::colour)
                .thenComparing(card -> -card.judgement().reasons().size())
                .thenComparing(card -> !card.watchCase().observation().overdueOn(day))
                .thenComparing(card -> !card.watchCase().observation().dueOn(day))
                .thenComparing(card -> card.watchCase().returnedOn() != null)
                .thenComparing(card -> !card.watchCase().owner().name().isBlank())
                .thenComparing(card -> card.watchCase().facts().origin())
                .thenComparing(card -> -card.day().orElse(0))
                .thenComparing(card -> card.watchCase().id().value());
    }
}
