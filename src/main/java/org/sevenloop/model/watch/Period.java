package org.sevenloop.model.watch;

/** Which of a day's two temperatures. */
public enum Period {
    MORNING,
    EVENING
}
