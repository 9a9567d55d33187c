package org.sevenloop.ui.shell;

import org.sevenloop.ui.common.DeskFilter;

/** The desk in front, and what it was asked to show. */
public record Destination(String deskId, DeskFilter filter) {}
