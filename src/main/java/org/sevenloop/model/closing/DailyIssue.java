package org.sevenloop.model.closing;

import java.time.LocalDate;

/** A day whose summary can be had. */
public record DailyIssue(LocalDate day, boolean printed, boolean closed, int returned, int fevers) {}
