package org.sevenloop.model.closing;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must not wait until tomorrow. Its title is the message {@code overview.must.<kind>.title}, its reason
 * {@code overview.must.<kind>.reason}; its target is the desk and the selection there where it is done.
 *
 * @param due when it must be done; null where only "today" is known
 * @param filter a word that the desk knows, empty for everything
 * @param key the row there that comes first, or null
 */
public record MustDo(
        Kind kind,
        Urgency urgency,
        List<Object> titleArguments,
        List<Object> reasonArguments,
        @Nullable LocalDateTime due,
        String desk,
        String filter,
        @Nullable Long key) {
    public MustDo {
        titleArguments = List.copyOf(titleArguments);
        reasonArguments = List.copyOf(reasonArguments);
    }

    /** How bad it is, the worst first. */
    public enum Urgency {
        ALARM,
        WARNING,
        LATER
    }

    /** What it is about; the word is part of its message keys. */
    public enum Kind {
        EMPTY_SHIFT("empty"),
        SHORT_SHIFT("short"),
        FEVER("fever"),
        RED("red"),
        LATE_FINDINGS("findings"),
        OVERNIGHT("overnight"),
        RELEASE_OVERDUE("overdue"),
        MISSING_READINGS("missing"),
        PUSHED_OPEN("pushed"),
        YELLOW("yellow"),
        UNREADABLE_DATE("date"),
        RELEASE_TODAY("release"),
        NO_RESPONSIBLE("responsible"),
        IMPORT_PROBLEMS("problems"),
        RELEASE_TOMORROW("tomorrow"),
        ORDER_LATE("orderlate"),
        ORDER_DUE("orderdue"),
        SUMMARY("summary");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
