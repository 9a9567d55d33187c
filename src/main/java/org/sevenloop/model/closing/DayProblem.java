package org.sevenloop.model.closing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;

/**
 * Something that was raised on a day and is due the same day.
 *
 * @param group null: the community's own
 * @param dueOn the day it was raised; later the day to which it was carried over
 * @param settled null while it is open
 */
public record DayProblem(
        DayProblemId id,
        Kind kind,
        @Nullable UnitId group,
        String place,
        String content,
        Responsible owner,
        LocalDate raisedOn,
        String raisedBy,
        LocalDate dueOn,
        @Nullable Settled settled,
        boolean photo) {
    public enum Kind {
        PROBLEM,
        /** 要事: judged on the spot. */
        MATTER,
        /** 诉求: what one household or person needs. */
        NEED
    }

    public record Settled(LocalDate on, String by, String how) {}

    /** As others of the same group see it: that there is something, not what it is. */
    public DayProblem withoutWords() {
        Settled done = settled == null ? null : new Settled(settled.on(), settled.by(), "");
        return new DayProblem(id, kind, group, "", "", owner, raisedOn, raisedBy, dueOn, done, false);
    }

    /** Whether it was raised by then and nobody had settled it. */
    public boolean openOn(LocalDate day) {
        return !raisedOn.isAfter(day) && (settled == null || settled.on().isAfter(day));
    }

    public boolean dueOn(LocalDate day) {
        return openOn(day) && !dueOn.isAfter(day);
    }

    /** 过夜: raised on an earlier day, and still open. */
    public boolean overnightOn(LocalDate day) {
        return openOn(day) && raisedOn.isBefore(day);
    }

    public boolean settledOn(LocalDate day) {
        return settled != null && settled.on().equals(day);
    }
}
