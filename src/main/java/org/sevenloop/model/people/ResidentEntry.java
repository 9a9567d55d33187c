package org.sevenloop.model.people;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;

/** A resident typed into a form. {@code person} is null for somebody new. */
public record ResidentEntry(
        @Nullable PersonId person,
        HouseholdId household,
        PersonEntry who,
        String relation,
        String ethnicity,
        String politicalStatus,
        String note) {}
