package org.sevenloop.model.verification;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;

/** A pushed name typed into a form. {@code id} is null for a new one. */
public record PushEntry(
        @Nullable PushItemId id, PersonEntry who, String originPlace, String arrived, String pushedBy, String note) {}
