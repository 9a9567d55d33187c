package org.sevenloop.model.inspection;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step as it was taken.
 *
 * @param key of its row, by which its photo is found
 * @param by who did it out there
 * @param text what was done, or found
 * @param due until when it is to be put right, with steps that say so
 * @param actor who noted it at the console
 */
public record StepTaken(
        long key,
        Step step,
        String by,
        LocalDateTime at,
        String text,
        @Nullable LocalDateTime due,
        String actor,
        boolean photo) {}
