package org.sevenloop.platform;

import org.jspecify.annotations.Nullable;

/** Work that takes long enough to be watched and cancelled. */
@FunctionalInterface
public interface ProgressWork<T extends @Nullable Object> {
    T call(Progress progress) throws Exception;
}
