package org.sevenloop.model.watch;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.PersonEntry;

/**
 * A returnee typed into a form; {@code id} is null for somebody new. Texts are read by the same rules as a sheet's
 * cells: {@code returned} may be 2.15, 2月15日, 2020-02-15 …
 */
public record CaseEntry(
        @Nullable WatchCaseId id,
        PersonEntry who,
        String originPlace,
        String returned,
        String transport,
        String transportNumber,
        String celsius,
        Answer symptoms,
        WatchFacts facts,
        String ownerName,
        String ownerPhone,
        String note) {}
