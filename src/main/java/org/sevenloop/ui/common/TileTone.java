package org.sevenloop.ui.common;

/** How urgent a tile's figure is: it changes the border and the figure, nothing else. */
public enum TileTone {
    NORMAL,
    RED,
    AMBER
}
