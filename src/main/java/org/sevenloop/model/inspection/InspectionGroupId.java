package org.sevenloop.model.inspection;

/** Key of an inspection group. */
public record InspectionGroupId(long value) {}
