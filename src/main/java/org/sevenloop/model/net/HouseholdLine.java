package org.sevenloop.model.net;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.ColourCounts;

/** A household as the net lists it. */
public record HouseholdLine(
        Household household,
        int people,
        ColourCounts colours,
        @Nullable Responsible responsible) {}
