package org.sevenloop.model.checkpoint;

/** Key of a checkpoint or sealed point. */
public record CheckpointId(long value) {}
