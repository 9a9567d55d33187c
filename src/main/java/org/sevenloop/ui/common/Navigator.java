package org.sevenloop.ui.common;

/** The way from one desk to another; every figure leads to the people behind it. */
@FunctionalInterface
public interface Navigator {
    void open(String deskId, DeskFilter filter);

    default void open(String deskId) {
        open(deskId, DeskFilter.NONE);
    }
}
