package org.sevenloop.model.people;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;

/** A member of a household, with the watch card and today's temperatures where there are any. */
public record Member(
        Person person,
        Residence residence,
        @Nullable BoardCard card,
        @Nullable Celsius morning,
        @Nullable Celsius evening) {}
