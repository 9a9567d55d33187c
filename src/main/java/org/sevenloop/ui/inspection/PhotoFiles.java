package org.sevenloop.ui.inspection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks for a picture's file. Tests put their own answer in its place; null where nobody chose. */
@FunctionalInterface
interface PhotoFiles {
    @Nullable
    Path ask();
}
