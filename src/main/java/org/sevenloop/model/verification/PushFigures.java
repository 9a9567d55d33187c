package org.sevenloop.model.verification;

import java.util.List;
import org.sevenloop.model.closing.DailyFigures;

/** Counts pushed names by where they stand. */
public final class PushFigures {
    private PushFigures() {}

    public static DailyFigures.Verification of(List<PushItem> items) {
        return new DailyFigures.Verification(
                items.size(),
                count(items, PushState.ALREADY_KNOWN),
                count(items, PushState.OPEN),
                count(items, PushState.DONE));
    }

    private static int count(List<PushItem> items, PushState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }
}
