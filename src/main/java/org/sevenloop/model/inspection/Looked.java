package org.sevenloop.model.inspection;

/** An item of the checklist as it was answered on a visit. */
public record Looked(String item, Look look) {}
