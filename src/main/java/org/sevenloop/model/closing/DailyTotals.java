package org.sevenloop.model.closing;

import java.util.Map;
import org.sevenloop.model.watch.Origin;

/**
 * What has come together up to a day, by the facts' own dates; and what the day itself brought.
 *
 * @param returned everybody ever on the watch list who was back by then, the released too
 * @param isolated of these, those isolated at home
 * @param released those whose release is recorded
 * @param duties turns of duty up to and with the day
 */
public record DailyTotals(
        int returned,
        Map<Origin, Integer> byOrigin,
        int isolated,
        int released,
        int returnedToday,
        int duties,
        int sealedPoints,
        int pushedToday,
        int doneToday) {
    DailyTotals then(DailyTotals next) {
        return new DailyTotals(
                next.returned,
                next.byOrigin,
                next.isolated,
                next.released,
                returnedToday + next.returnedToday,
                next.duties,
                next.sealedPoints,
                pushedToday + next.pushedToday,
                doneToday + next.doneToday);
    }
}
