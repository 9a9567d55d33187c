package org.sevenloop.model.people;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.watch.Colour;

/** Something found: exactly one of the three keys is set. */
public record SearchHit(
        @Nullable PersonId person,
        @Nullable HouseholdId household,
        @Nullable UnitId unit,
        String title,
        String detail,
        @Nullable Colour colour) {}
