package org.sevenloop.ui.directive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks for files. Tests put their own answers in its place; null where nobody chose. */
public interface DirectiveFiles {
    /** What is to go along with an order. */
    @Nullable
    Path attachment();

    /** Where something is to be saved, under a proposed name. */
    @Nullable
    Path saveAs(String name);

    /** A file of one of these endings. */
    @Nullable
    Path open(String... endings);
}
