package org.sevenloop.model.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at in places of a kind.
 *
 * @param id null while it is not the community's own
 */
public record Checklist(@Nullable ChecklistId id, SiteKind kind, String name, List<String> items) {
    public Checklist {
        items = List.copyOf(items);
    }
}
