package org.sevenloop.model.net;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.Member;

/**
 * All about one household.
 *
 * @param path the units above it, from the top
 * @param chain who answers for each of these units, where somebody does
 * @param responsible who answers for the household itself
 */
public record HouseholdPage(
        Household household,
        List<Unit> path,
        Map<UnitId, Responsible> chain,
        @Nullable Responsible responsible,
        List<Member> members) {}
