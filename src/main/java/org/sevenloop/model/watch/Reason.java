package org.sevenloop.model.watch;

/** Why a colour holds. Each has its sentence in the messages as {@code watch.reason.<name>}. */
public enum Reason {
    NOT_REPORTED(Colour.RED),
    NOT_COOPERATING(Colour.RED),
    NOT_REACHABLE(Colour.RED),
    NOT_REVIEWED(Colour.YELLOW),
    BEING_REVIEWED(Colour.YELLOW),
    REVIEW_UNKNOWN(Colour.YELLOW),
    ISOLATED_AT_HOME(Colour.BLUE),
    ISOLATED_CENTRALLY(Colour.BLUE),
    GONE_ELSEWHERE(Colour.BLUE),
    ELSEWHERE_WITHOUT_CONTACT(Colour.GREEN),
    /** Reviewed, but not yet isolated. */
    NOT_YET_ISOLATED(Colour.YELLOW);

    private final Colour colour;

    Reason(Colour colour) {
        this.colour = colour;
    }

    public Colour colour() {
        return colour;
    }
}
