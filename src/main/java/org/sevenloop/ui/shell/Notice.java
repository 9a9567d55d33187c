package org.sevenloop.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * A sentence for the user.
 *
 * @param problem whether something went wrong
 * @param undo takes back what was done, or null
 */
public record Notice(
        String sentence, boolean problem, @Nullable Runnable undo) {}
