package org.sevenloop.model.net;

/** Who answers for a unit or a household. */
public record Responsible(String name, String phone) {}
