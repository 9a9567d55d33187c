package org.sevenloop.model.closing;

import java.time.LocalDateTime;

/** A task that was done: who said so, and when. */
public record Tick(DayTask task, String by, LocalDateTime at) {}
