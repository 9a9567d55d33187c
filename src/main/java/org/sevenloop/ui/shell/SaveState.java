package org.sevenloop.ui.shell;

import java.time.LocalTime;

/** Whether what was entered is safe, and since when. */
public record SaveState(boolean failed, LocalTime at) {}
