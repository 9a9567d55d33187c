package org.sevenloop.model.inspection;

import org.jspecify.annotations.Nullable;

/**
 * The unit or place that was inspected and answers for what is found there.
 *
 * @param name as it was called then
 * @param key of the unit, or of the checkpoint where that is its kind; null for a place that the net does not know
 */
public record Site(SiteKind kind, String name, @Nullable Long key) {
    /** The same for the same place, under whatever name. */
    public String identity() {
        return key == null ? name : (kind == SiteKind.CHECKPOINT ? "post " : "unit ") + key;
    }
}
