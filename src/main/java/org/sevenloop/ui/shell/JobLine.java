package org.sevenloop.ui.shell;

/**
 * The long work that the status bar shows.
 *
 * @param fraction from 0 to 1, −1 where not known
 * @param others how much more is running
 */
public record JobLine(String label, double fraction, int others) {}
