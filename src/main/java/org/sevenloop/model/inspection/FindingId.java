package org.sevenloop.model.inspection;

/** Key of a finding. */
public record FindingId(long value) {}
