package org.sevenloop.model.people;

/**
 * A stranded person (滞留人员).
 *
 * @param phone as the list of stranded people has it; the person's own is the best one known
 */
public record Stranded(
        StrandedId id, Person person, String phone, String reason, String lodging, String needs, String note) {}
