package org.sevenloop.model.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;

/** A person on the watch list. {@code returnedText} is the date as written where none could be read. */
public record WatchCase(
        WatchCaseId id,
        PersonId person,
        WatchFacts facts,
        String originPlace,
        @Nullable LocalDate returnedOn,
        String returnedText,
        String transport,
        String transportNumber,
        String address,
        @Nullable UnitId unit,
        String phone,
        @Nullable Celsius celsius,
        Answer symptoms,
        Responsible owner,
        String note,
        LocalDate registeredOn,
        @Nullable LocalDate releasedOn,
        String releaseWhy) {
    public Observation observation() {
        return new Observation(returnedOn);
    }

    public boolean openOn(LocalDate day) {
        return releasedOn == null || releasedOn.isAfter(day);
    }

    /** On the board as of the day: already back (or the date unknown), and not released by then. */
    public boolean onBoard(LocalDate day) {
        return openOn(day) && (returnedOn == null || !returnedOn.isAfter(day));
    }

    /** The colour and why, by the default policy. */
    public Judgement judgement() {
        return ColourPolicy.DEFAULT.judge(facts);
    }

    public boolean isolatedAtHome() {
        return facts.measure() == Measure.HOME_ISOLATION;
    }

    /** Whether morning and evening temperatures are due: at home on the board, from the day after the return on. */
    public boolean readingsDueOn(LocalDate day) {
        return onBoard(day) && isolatedAtHome() && observation().readingsDueOn(day);
    }

    /** The same case with other facts. */
    public WatchCase withFacts(WatchFacts other) {
        return with(other, owner, releasedOn, releaseWhy);
    }

    /** The same case released, or with null open again. */
    public WatchCase withRelease(@Nullable LocalDate day, String why) {
        return with(facts, owner, day, why);
    }

    /** The same case with somebody else answering for it. */
    public WatchCase withOwner(Responsible other) {
        return with(facts, other, releasedOn, releaseWhy);
    }

    private WatchCase with(WatchFacts newFacts, Responsible newOwner, @Nullable LocalDate released, String why) {
        return new WatchCase(
                id,
                person,
                newFacts,
                originPlace,
                returnedOn,
                returnedText,
                transport,
                transportNumber,
                address,
                unit,
                phone,
                celsius,
                symptoms,
                newOwner,
                note,
                registeredOn,
                released,
                why);
    }
}
