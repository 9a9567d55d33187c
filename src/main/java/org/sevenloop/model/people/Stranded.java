package org.sevenloop.model.people;

/** A stranded person (滞留人员). */
public record Stranded(StrandedId id, Person person, String reason, String lodging, String needs, String note) {}
