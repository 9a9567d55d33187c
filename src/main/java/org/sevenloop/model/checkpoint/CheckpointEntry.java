package org.sevenloop.model.checkpoint;

import org.jspecify.annotations.Nullable;

/** A checkpoint or sealed point typed into a form. {@code id} is null for a new one. */
public record CheckpointEntry(
        @Nullable CheckpointId id,
        String name,
        boolean sealed,
        int required,
        String place,
        String keeper,
        String note) {}
