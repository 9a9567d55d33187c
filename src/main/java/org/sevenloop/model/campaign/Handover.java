package org.sevenloop.model.campaign;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.ExportKind;

/**
 * A list that has rows, and whether it was taken along before they go.
 *
 * @param exported when it was exported last; null: never
 * @param changed whether its rows were changed after that
 */
public record Handover(ExportKind list, @Nullable LocalDateTime exported, boolean changed) {
    /** Whether the newest state of the list lies somewhere else too. */
    public boolean done() {
        return exported != null && !changed;
    }
}
