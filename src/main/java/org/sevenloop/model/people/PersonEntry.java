package org.sevenloop.model.people;

/** Who somebody is, as typed into a form: read by the same rules as a sheet's cells. Blank where not given. */
public record PersonEntry(String name, String sex, String document, String phone, String address, String nationality) {}
