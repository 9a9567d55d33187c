package org.sevenloop.ui.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks for files and folders. Tests put their own answers in its place; null where nobody chose. */
public interface ReportFiles {
    /** A superior's blank form. */
    @Nullable
    Path form();

    /** A definition that another community handed on. */
    @Nullable
    Path definition();

    /** Where a definition is to be saved, under a proposed name. */
    @Nullable
    Path saveAs(String name);

    /** Where filled forms are to be saved. */
    @Nullable
    Path folder();
}
