package org.sevenloop.model.exchange;

import java.util.Locale;

/** What a table is about, told from its headings and its content. */
public enum SheetKind {
    PEOPLE,
    WATCH,
    READINGS,
    ROSTER,
    VERIFICATION,
    STRANDED,
    /** Units and households with who answers for them. */
    NET,
    /** A table about something that the console does not keep: counts, homes, goods, visitors. It is shown, never taken in. */
    OTHER;

    /** The word the command line and the store use: {@code people}, {@code watch} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
