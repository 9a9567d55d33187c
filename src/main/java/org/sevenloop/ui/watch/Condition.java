package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.WatchCase;

/** What the board can be narrowed to by one press. The names in small letters are the words other desks ask for. */
public enum Condition {
    OVERDUE,
    DUE,
    TOMORROW,
    UNDATED,
    OWNERLESS;

    /** Of a word that another desk sent; empty where it is none of these. */
    static Optional<Condition> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(BoardCard card, LocalDate day) {
        WatchCase each = card.watchCase();
        return switch (this) {
            case OVERDUE -> each.observation().overdueOn(day);
            case DUE -> each.observation().dueOn(day);
            case TOMORROW -> each.observation().dueOn(day.plusDays(1));
            case UNDATED -> each.returnedOn() == null;
            case OWNERLESS -> each.owner().name().isBlank();
        };
    }
}
