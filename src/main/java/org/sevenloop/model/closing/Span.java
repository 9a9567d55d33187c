package org.sevenloop.model.closing;

/** What a summary tells of: a day, or the seven days up to it. */
public enum Span {
    DAY(1),
    WEEK(7);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
