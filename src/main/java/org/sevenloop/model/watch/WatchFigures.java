package org.sevenloop.model.watch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The board in figures.
 *
 * @param byOrigin every origin that somebody has, most dangerous first
 */
public record WatchFigures(
        int people,
        Map<Origin, Integer> byOrigin,
        ColourCounts byColour,
        int isolatedAtHome,
        int releaseDue,
        int releaseOverdue) {

    /** Of the cases as they stood on the day; whoever was not on the board then is left out. */
    public static WatchFigures of(List<WatchCase> asOfDay, ColourPolicy policy, LocalDate day) {
        List<WatchCase> board =
                asOfDay.stream().filter(each -> each.onBoard(day)).toList();
        Map<Origin, Integer> byOrigin = new EnumMap<>(Origin.class);
        ColourCounts byColour = ColourCounts.ZERO;
        for (WatchCase each : board) {
            byOrigin.merge(each.facts().origin(), 1, Integer::sum);
            byColour = byColour.plus(ColourCounts.one(policy.judge(each.facts()).colour()));
        }
        return new WatchFigures(
                board.size(),
                byOrigin,
                byColour,
                (int) board.stream().filter(WatchCase::isolatedAtHome).count(),
                (int) board.stream()
                        .filter(each -> each.observation().dueOn(day))
                        .count(),
                (int) board.stream()
                        .filter(each -> each.observation().overdueOn(day))
                        .count());
    }
}
