package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** One deciding fact that changed: who, when, from, to, why. */
public record FactChange(
        Fact fact, String was, String becomes, LocalDate effectiveOn, LocalDateTime at, String actor, String why) {}
