package org.sevenloop.model.exchange;

import java.time.LocalDateTime;

/** The row of an imported file that named somebody. */
public record Origination(BatchId batch, String fileName, SheetKind kind, String sheet, int row, LocalDateTime at) {}
