package org.sevenloop.model.closing;

/** All numbers of a day: as it stands, and what has come together up to it. */
public record DayNumbers(DailyFigures figures, DailyTotals totals) {
    /** Over this day and the next: what the days brought is added up, what stands is as on the next. */
    public DayNumbers then(DayNumbers next) {
        DailyFigures to = next.figures;
        DailyFigures.ReadingsToday a = figures.readingsToday();
        DailyFigures.ReadingsToday b = to.readingsToday();
        DailyFigures.RosterToday c = figures.rosterToday();
        DailyFigures.RosterToday d = to.rosterToday();
        return new DayNumbers(
                new DailyFigures(
                        to.date(),
                        to.community(),
                        to.households(),
                        to.people(),
                        to.units(),
                        to.watch(),
                        to.readings(),
                        new DailyFigures.ReadingsToday(
                                a.due() + b.due(),
                                a.taken() + b.taken(),
                                a.missing() + b.missing(),
                                a.fever() + b.fever()),
                        to.roster(),
                        new DailyFigures.RosterToday(
                                c.duties() + d.duties(), c.shifts() + d.shifts(), c.shiftsShort() + d.shiftsShort()),
                        to.verification(),
                        to.stranded()),
                totals.then(next.totals));
    }
}
