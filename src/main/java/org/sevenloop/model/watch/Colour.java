package org.sevenloop.model.watch;

/** The four colours of article 004. */
public enum Colour {
    RED,
    YELLOW,
    BLUE,
    GREEN
}
