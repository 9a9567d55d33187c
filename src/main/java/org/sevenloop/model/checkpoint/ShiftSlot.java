package org.sevenloop.model.checkpoint;

import java.time.LocalDate;

/** What tells one shift from another: its checkpoint, its day and its name. */
public record ShiftSlot(CheckpointId checkpoint, LocalDate day, String name) {}
