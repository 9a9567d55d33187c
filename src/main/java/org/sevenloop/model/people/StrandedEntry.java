package org.sevenloop.model.people;

import org.jspecify.annotations.Nullable;

/** A stranded person typed into a form. {@code id} is null for somebody new. */
public record StrandedEntry(
        @Nullable StrandedId id, PersonEntry who, String reason, String lodging, String needs, String note) {}
