package org.sevenloop.model.directive;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All orders that matter now.
 *
 * @param open what is due first comes first, so that the late ones are on top
 * @param closed how many are closed
 */
public record DirectivePage(LocalDateTime now, List<DirectiveLine> open, long closed) {
    public DirectivePage {
        open = List.copyOf(open);
    }

    /** The one that matters most: late longest, or due next. */
    public Optional<DirectiveLine> first() {
        return open.stream().findFirst();
    }

    public long late() {
        return open.stream().filter(line -> line.directive().late(now)).count();
    }
}
