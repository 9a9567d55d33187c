package org.sevenloop.model.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A file that was imported. */
public record ImportBatch(
        BatchId id,
        String fileName,
        SheetKind kind,
        LocalDate businessDay,
        String actor,
        LocalDateTime at,
        Counters counters,
        @Nullable LocalDateTime undoneAt) {}
