package org.sevenloop.model.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sevenloop.model.account.Action;

/** Lists that can be handed on as a workbook. All but the problems import back. */
public enum ExportKind {
    PEOPLE(Action.SEE_PEOPLE),
    WATCH(Action.SEE_WATCH),
    READINGS(Action.SEE_WATCH),
    ROSTER(Action.SEE_ROSTER),
    VERIFICATION(Action.SEE_CALLS),
    STRANDED(Action.SEE_STRANDED),
    PROBLEMS(Action.IMPORT);

    private final Action seeing;

    ExportKind(Action seeing) {
        this.seeing = seeing;
    }

    /** Nobody takes along what is not shown to them. */
    public Action seeing() {
        return seeing;
    }

    /** The word the command line uses: {@code people}, {@code watch} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
