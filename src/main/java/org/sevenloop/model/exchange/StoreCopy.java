package org.sevenloop.model.exchange;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A copy of all data that can be restored.
 *
 * @param taken by the clock of this machine
 * @param saves how many saves had been made by then
 * @param bytes its size
 */
public record StoreCopy(Path file, LocalDateTime taken, long saves, long bytes) {}
