package org.sevenloop.model.closing;

import java.time.LocalDate;

/** One day of the trend: isolated at home, newly returned, fevers. */
public record TrendDay(LocalDate day, int isolated, int returned, int fevers) {}
