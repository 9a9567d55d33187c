package org.sevenloop.model.verification;

/** Key of a pushed name. */
public record PushItemId(long value) {}
