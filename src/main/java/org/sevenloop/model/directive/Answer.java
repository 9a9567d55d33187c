package org.sevenloop.model.directive;

/**
 * A node's answer.
 *
 * @param state {@code DONE} or {@code UNABLE}
 * @param text the number or the list that was asked for; blank where nothing was
 * @param why it cannot be done
 */
public record Answer(Receipt.State state, String text, String why) {
    public Answer {
        if (state != Receipt.State.DONE && state != Receipt.State.UNABLE) {
            throw new IllegalArgumentException("no answer: " + state);
        }
        text = text.strip();
        why = why.strip();
    }

    public static Answer done(String text) {
        return new Answer(Receipt.State.DONE, text, "");
    }

    public static Answer unable(String why) {
        return new Answer(Receipt.State.UNABLE, "", why);
    }
}
