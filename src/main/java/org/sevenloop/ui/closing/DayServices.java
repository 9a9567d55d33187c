package org.sevenloop.ui.closing;

import org.sevenloop.service.closing.ClosingService;
import org.sevenloop.service.closing.DayService;

/** What the desk of the day works with: the day at work, and its closing. */
public record DayServices(DayService days, ClosingService closings) {}
