package org.sevenloop.ui.directive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Somebody who chooses the same file whenever one is asked for; nobody's choice where there is none. */
record OneFile(@Nullable Path file) implements DirectiveFiles {
    @Override
    public @Nullable Path attachment() {
        return file;
    }

    @Override
    public @Nullable Path saveAs(String name) {
        return file;
    }

    @Override
    public @Nullable Path open(String... endings) {
        return file;
    }
}
