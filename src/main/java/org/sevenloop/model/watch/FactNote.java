package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What is kept beside a deciding fact that changes: from which day it holds, and when, by whom and why it was noted. */
public record FactNote(LocalDate effectiveOn, LocalDateTime at, String actor, String why) {}
