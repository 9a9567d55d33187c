package org.sevenloop.model.inspection;

/** Key of a checklist. */
public record ChecklistId(long value) {}
