package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A step as it is typed in. */
public record StepEntry(
        Step step,
        String by,
        LocalDateTime at,
        String text,
        @Nullable LocalDateTime due,
        @Nullable Photo photo) {}
