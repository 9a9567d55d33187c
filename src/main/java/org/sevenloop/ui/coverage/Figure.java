package org.sevenloop.ui.coverage;

import org.sevenloop.model.coverage.BlindKind;

/** A figure of the desk: one kind of blind spot on one level. */
public record Figure(BlindKind kind, int level) {}
