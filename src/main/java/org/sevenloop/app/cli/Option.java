package org.sevenloop.app.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The options; they may stand before the command and after it. */
enum Option {
    DATA(true),
    DATABASE(true),
    COMMUNITY(true),
    DATE(true),
    OUT(true),
    LANG(true),
    USER(true),
    PASSWORD_FILE(true),
    PURPOSE(true),
    JSON(false),
    DRY_RUN(false),
    HELP(false),
    VERSION(false);

    private final boolean valued;

    Option(boolean valued) {
        this.valued = valued;
    }

    /** Whether a value follows. */
    boolean valued() {
        return valued;
    }

    /** As it is written: {@code --dry-run}. */
    String word() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Option> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
