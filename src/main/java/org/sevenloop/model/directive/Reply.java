package org.sevenloop.model.directive;

/**
 * A node's answer.
 *
 * @param state {@code DONE} or {@code UNABLE}
 * @param text the number or the list that was asked for; blank where nothing was
 * @param why it cannot be done
 */
public record Reply(Receipt.State state, String text, String why) {
    /** Longest reason that is kept. */
    public static final int LONGEST_WHY = 400;

    public Reply {
        if (state != Receipt.State.DONE && state != Receipt.State.UNABLE) {
            throw new IllegalArgumentException("no answer: " + state);
        }
        text = text.strip();
        why = why.strip();
    }

    public static Reply done(String text) {
        return new Reply(Receipt.State.DONE, text, "");
    }

    public static Reply unable(String why) {
        return new Reply(Receipt.State.UNABLE, "", why);
    }
}
