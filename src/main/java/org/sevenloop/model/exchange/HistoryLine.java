package org.sevenloop.model.exchange;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One save, with the fields it changed on the row or rows asked about. */
public record HistoryLine(
        ChangeSetId id, LocalDateTime at, String actor, Label label, boolean undone, List<FieldChange> fields) {
    /** @param field the column's name; before and after as stored, null where there was no row */
    public record FieldChange(
            String table,
            String field,
            @Nullable String before,
            @Nullable String after) {}
}
