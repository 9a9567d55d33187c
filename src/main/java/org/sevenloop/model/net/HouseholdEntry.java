package org.sevenloop.model.net;

import org.jspecify.annotations.Nullable;

/** A household typed into a form. {@code id} is null for a new one. */
public record HouseholdEntry(
        @Nullable HouseholdId id,
        UnitId unit,
        String number,
        String address,
        Tenure tenure,
        String head,
        String note) {}
