package org.sevenloop.model.report;

import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DailyTotals;
import org.sevenloop.model.closing.OriginWords;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;

/**
 * A figure that a form may ask for. None is computed here: each is read off the day's figures, which desks and paper show
 * too; where people stand behind it, the filter that finds them is kept beside it.
 */
public enum ReportFigure {
    HOUSEHOLDS(of(day -> day.households().total()), null),
    HOUSEHOLDS_RESIDENT(of(day -> day.households().resident()), null),
    HOUSEHOLDS_TENANT(of(day -> day.households().tenant()), null),
    PEOPLE(of(day -> day.people().total()), PeopleFilter.of(PeopleList.REGISTER)),
    PEOPLE_RESIDENT(of(day -> day.people().resident()), null),
    PEOPLE_TENANT(of(day -> day.people().tenant()), null),
    PARTY_MEMBERS(of(day -> day.people().partyMembers()), null),
    VETERANS(of(day -> day.people().veterans()), null),
    WATCH(of(day -> day.watch().people()), PeopleFilter.onBoard()),
    WATCH_WUHAN(origin(Origin.WUHAN), from(Origin.WUHAN)),
    WATCH_HUBEI(origin(Origin.HUBEI_OTHER), from(Origin.HUBEI_OTHER)),
    WATCH_ELSEWHERE(origin(Origin.ELSEWHERE), from(Origin.ELSEWHERE)),
    WATCH_CONTACT(origin(Origin.CLOSE_CONTACT), from(Origin.CLOSE_CONTACT)),
    RED(of(day -> day.watch().byColour().red()), in(Colour.RED)),
    YELLOW(of(day -> day.watch().byColour().yellow()), in(Colour.YELLOW)),
    BLUE(of(day -> day.watch().byColour().blue()), in(Colour.BLUE)),
    GREEN(of(day -> day.watch().byColour().green()), in(Colour.GREEN)),
    ISOLATED_AT_HOME(
            of(day -> day.watch().isolatedAtHome()),
            PeopleFilter.onBoard(Condition.of(Trait.MEASURE, Measure.HOME_ISOLATION.name()))),
    RELEASE_OVERDUE(of(day -> day.watch().releaseOverdue()), null),
    RETURNED_EVER(total(DailyTotals::returned), standing(Trait.Standing.EVER)),
    RETURNED_TODAY(total(DailyTotals::returnedToday), standing(Trait.Standing.NEW)),
    RELEASED(total(DailyTotals::released), standing(Trait.Standing.RELEASED)),
    READINGS_DUE(of(day -> day.readingsToday().due()), null),
    READINGS_TAKEN(of(day -> day.readingsToday().taken()), null),
    READINGS_MISSING(of(day -> day.readingsToday().missing()), null),
    FEVERS_TODAY(of(day -> day.readingsToday().fever()), null),
    PEOPLE_WITH_FEVER(of(day -> day.readings().peopleWithFever()), null),
    CHECKPOINTS(of(day -> day.roster().checkpoints()), null),
    DUTIES_TODAY(of(day -> day.rosterToday().duties()), null),
    SHIFTS_SHORT(of(day -> day.rosterToday().shiftsShort()), null),
    PUSHED(of(day -> day.verification().pushed()), null),
    PUSHED_DONE(of(day -> day.verification().done()), null),
    PUSHED_OPEN(of(day -> day.verification().open()), null),
    STRANDED(of(day -> day.stranded().people()), PeopleFilter.of(PeopleList.STRANDED)),
    STRANDED_FOREIGN(of(day -> day.stranded().foreign()), null);

    /** A day's figures, and what has come together up to it. */
    public record Day(DailyFigures figures, DailyTotals totals) {}

    private final ToIntFunction<Day> value;
    private final @Nullable PeopleFilter people;

    ReportFigure(ToIntFunction<Day> value, @Nullable PeopleFilter people) {
        this.value = value;
        this.people = people;
    }

    public int of(Day day) {
        return value.applyAsInt(day);
    }

    /** Who is counted; empty where things are counted, or people that no form tells apart. */
    public Optional<PeopleFilter> people() {
        return Optional.ofNullable(people);
    }

    private static ToIntFunction<Day> of(ToIntFunction<DailyFigures> figure) {
        return day -> figure.applyAsInt(day.figures());
    }

    private static ToIntFunction<Day> total(ToIntFunction<DailyTotals> total) {
        return day -> total.applyAsInt(day.totals());
    }

    private static ToIntFunction<Day> origin(Origin origin) {
        return of(day -> day.watch().byOrigin().getOrDefault(OriginWords.of(origin), 0));
    }

    private static PeopleFilter from(Origin origin) {
        return PeopleFilter.onBoard(Condition.of(Trait.ORIGIN, origin.name()));
    }

    private static PeopleFilter in(Colour colour) {
        return PeopleFilter.onBoard(Condition.of(Trait.COLOUR, colour.name()));
    }

    private static PeopleFilter standing(Trait.Standing standing) {
        return PeopleFilter.of(PeopleList.WATCH, Condition.of(Trait.STANDING, standing.name()));
    }
}
