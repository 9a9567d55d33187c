package org.sevenloop.model.inspection;

/** Key of a visit. */
public record VisitId(long value) {}
