package org.sevenloop.persistence;

/** A finished save as it goes into the journal: the first bytes of the body count. */
record Save(SaveHead head, byte[] body, int length) {}
