package org.sevenloop.app.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The commands, with how many words each takes and which options are its own. */
enum Verb {
    IMPORT(1, Integer.MAX_VALUE, Option.DRY_RUN),
    UNDO(1, 1),
    FIGURES(0, 0),
    DAILY(0, 0, Option.OUT),
    EXPORT(1, 1, Option.OUT, Option.PURPOSE),
    CHECK(0, 0),
    BACKUP(1, 1),
    RESTORE(1, 1);

    private static final Set<Option> EVERYWHERE = EnumSet.of(
            Option.DATA,
            Option.DATABASE,
            Option.COMMUNITY,
            Option.DATE,
            Option.LANG,
            Option.USER,
            Option.PASSWORD_FILE,
            Option.JSON,
            Option.HELP,
            Option.VERSION);

    private final int least;
    private final int most;
    private final Set<Option> own;

    Verb(int least, int most, Option... own) {
        this.least = least;
        this.most = most;
        this.own = Set.of(own);
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Option option) {
        return EVERYWHERE.contains(option) || own.contains(option);
    }

    /** Options that open the console, where there is no command, are those of every command. */
    static boolean opensWith(Option option) {
        return EVERYWHERE.contains(option) && option != Option.JSON;
    }

    static Optional<Verb> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
