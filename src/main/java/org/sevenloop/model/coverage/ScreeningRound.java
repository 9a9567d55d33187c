package org.sevenloop.model.coverage;

import java.time.LocalDate;

/** A round of door-to-door screening (摸底排查). */
public record ScreeningRound(int number, LocalDate since) {}
