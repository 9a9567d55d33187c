package org.sevenloop.model.people;

/** A person of the household register with the place there. */
public record Resident(Person person, Residence residence) {}
