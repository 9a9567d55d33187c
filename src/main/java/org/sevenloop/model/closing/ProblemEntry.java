package org.sevenloop.model.closing;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitId;

/**
 * A problem as somebody raises it.
 *
 * @param group null: the community's own
 * @param owner who sees to it, by name
 */
public record ProblemEntry(DayProblem.Kind kind, @Nullable UnitId group, String place, String content, String owner) {}
