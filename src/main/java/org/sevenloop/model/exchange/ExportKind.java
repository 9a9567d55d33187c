package org.sevenloop.model.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Lists that can be handed on as a workbook. All but the problems import back. */
public enum ExportKind {
    PEOPLE,
    WATCH,
    READINGS,
    ROSTER,
    VERIFICATION,
    STRANDED,
    PROBLEMS;

    /** The word the command line uses: {@code people}, {@code watch} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
