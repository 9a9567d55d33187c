package org.sevenloop.model.checkpoint;

import java.time.LocalDate;

/** A shift of one day typed into a form, for one checkpoint; hours as {@code 22:00}, blank where there are none. */
public record ShiftEntry(CheckpointId checkpoint, LocalDate day, String name, String starts, String ends) {}
