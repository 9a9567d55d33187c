package org.sevenloop.model.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A group that goes out to inspect.
 *
 * @param id null while it is not kept
 * @param members as one writes them, beside the leader
 */
public record InspectionGroup(
        @Nullable InspectionGroupId id, String name, String leader, String members, String phone) {}
