package org.sevenloop.model.directive;

import org.jspecify.annotations.Nullable;

/** What an order asks back. */
public enum Asked {
    /** That it was read. */
    READ,
    /** That it was done. */
    DONE,
    NUMBER,
    /** Names or places, in words. */
    LIST;

    /** Longest answer that is kept. */
    public static final int LONGEST = 2000;

    private static final String DIGITS = "\\d{1,9}";

    /** Whether an answer has words of its own, beside that it was given. */
    public boolean wantsText() {
        return this == NUMBER || this == LIST;
    }

    /** The key of the sentence that says what is wrong with an answer, or null. */
    public @Nullable String problem(Reply answer) {
        if (answer.why().length() > Reply.LONGEST_WHY) {
            return "directive.refused.long.why";
        }
        if (answer.state() == Receipt.State.UNABLE) {
            return answer.why().isBlank() ? "directive.refused.why" : null;
        }
        String text = answer.text().strip();
        if (text.length() > LONGEST) {
            return "directive.refused.long";
        }
        return switch (this) {
            case READ, DONE -> null;
            case NUMBER -> text.matches(DIGITS) ? null : "directive.refused.number";
            case LIST -> text.isEmpty() ? "directive.refused.list" : null;
        };
    }
}
