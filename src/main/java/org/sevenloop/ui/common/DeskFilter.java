package org.sevenloop.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * What a desk is asked to show when another one opens it: a named selection of its own, and the key of one row.
 *
 * @param name a word that the desk knows, empty for everything
 * @param key the row to select, or null
 */
public record DeskFilter(String name, @Nullable Long key) {
    public static final DeskFilter NONE = new DeskFilter("", null);

    public static DeskFilter named(String name) {
        return new DeskFilter(name, null);
    }

    public static DeskFilter row(long key) {
        return new DeskFilter("", key);
    }
}
