package org.sevenloop.model.net;

/**
 * Who answers for a unit or a household.
 *
 * @param workUnit the work unit (单位) that sent them, blank where none did: the second axis of the net
 */
public record Responsible(String name, String phone, AnswerRole role, String workUnit) {
    /** As no more is known. */
    public Responsible(String name, String phone) {
        this(name, phone, AnswerRole.RESPONSIBLE, "");
    }
}
