package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DailyTotals;
import org.sevenloop.model.closing.OriginWords;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.model.verification.PushState;
import org.sevenloop.model.watch.ColourPolicy;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.ReadingCounts;
import org.sevenloop.model.watch.ReadingFigures;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchFigures;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.FiguresRepository;
import org.sevenloop.persistence.PushRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.StrandedRepository;

/** The figures of one day, all read in the same transaction. */
final class Figures {
    private final Access access;
    private final Neighbourhood place;
    private final FiguresRepository sums;

    Figures(Access access, Neighbourhood place) {
        this.access = access;
        this.place = place;
        this.sums = new FiguresRepository(access);
    }

    DailyFigures of(LocalDate day, List<WatchCase> cases) {
        WatchFigures watch = WatchFigures.of(cases, ColourPolicy.DEFAULT, day);
        ReadingRepository readings = new ReadingRepository(access);
        ReadingCounts counts = readings.countsUntil(day);
        ReadingFigures today = ReadingFigures.of(cases, readings.between(day, day), day);
        DailyFigures.RosterToday ahead = sums.roster(day, null);
        return new DailyFigures(
                day,
                place.path(),
                sums.households(),
                sums.people(),
                units(),
                new DailyFigures.Watch(
                        watch.people(),
                        OriginWords.byWord(watch.byOrigin()),
                        watch.byColour(),
                        watch.isolatedAtHome(),
                        watch.releaseOverdue()),
                new DailyFigures.Readings(counts.people(), counts.taken(), counts.fever(), counts.peopleWithFever()),
                new DailyFigures.ReadingsToday(today.due(), today.taken(), today.missing(), today.fever()),
                new DailyFigures.Roster(sums.points(false), ahead.duties(), ahead.shifts(), ahead.shiftsShort()),
                sums.roster(day, day),
                verification(pushed(day), day),
                stranded());
    }

    DailyTotals totals(LocalDate day, List<WatchCase> cases) {
        List<WatchCase> back =
                cases.stream().filter(each -> notAfter(each.returnedOn(), day)).toList();
        Map<Origin, Integer> byOrigin = new EnumMap<>(Origin.class);
        back.forEach(each -> byOrigin.merge(each.facts().origin(), 1, Integer::sum));
        List<PushItem> pushed = pushed(day);
        return new DailyTotals(
                back.size(),
                byOrigin,
                (int) back.stream().filter(WatchCase::isolatedAtHome).count(),
                (int) back.stream().filter(each -> !each.openOn(day)).count(),
                (int) back.stream()
                        .filter(each -> day.equals(each.returnedOn()))
                        .count(),
                sums.dutiesUntil(day),
                sums.points(true),
                (int) pushed.stream()
                        .filter(each -> day.equals(each.pushedOn()))
                        .count(),
                (int) pushed.stream().filter(each -> day.equals(each.doneOn())).count());
    }

    private Map<String, Integer> units() {
        UnitTree tree = place.tree();
        Map<UnitId, Integer> people = tree.rollUp(new ResidenceRepository(access).peopleByUnit(), 0, Integer::sum);
        Map<String, Integer> units = new LinkedHashMap<>();
        tree.children(place.community())
                .forEach(unit -> units.merge(unit.name(), people.getOrDefault(unit.id(), 0), Integer::sum));
        return units;
    }

    /** Names pushed by the day; one without a date was always there. */
    private List<PushItem> pushed(LocalDate day) {
        return new PushRepository(access)
                .all(day).stream()
                        .filter(each -> notAfter(each.pushedOn(), day))
                        .toList();
    }

    private static DailyFigures.Verification verification(List<PushItem> items, LocalDate day) {
        int known = 0;
        int done = 0;
        for (PushItem item : items) {
            boolean doneByThen = item.state() == PushState.DONE && notAfter(item.doneOn(), day);
            done += doneByThen ? 1 : 0;
            known += !doneByThen && item.known() != null ? 1 : 0;
        }
        return new DailyFigures.Verification(items.size(), known, items.size() - known - done, done);
    }

    private static boolean notAfter(@Nullable LocalDate then, LocalDate day) {
        return then == null || !then.isAfter(day);
    }

    private DailyFigures.Stranded stranded() {
        List<Stranded> all = new StrandedRepository(access).all();
        int foreign = (int) all.stream().filter(each -> each.person().foreign()).count();
        return new DailyFigures.Stranded(all.size(), foreign);
    }
}
