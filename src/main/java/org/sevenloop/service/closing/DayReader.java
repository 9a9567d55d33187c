package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayFacts;
import org.sevenloop.model.closing.DayNumbers;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayWork;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.model.closing.MustDoFacts;
import org.sevenloop.model.closing.MustDoRules;
import org.sevenloop.model.closing.ProblemFilter;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.Reason;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.DayProblemRepository;
import org.sevenloop.persistence.FiguresRepository;
import org.sevenloop.persistence.FindingRepository;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.persistence.WatchRepository;

/** A day as the first desk and the summary need it: its figures, yesterday's, the fourteen days, and what must be done. */
final class DayReader {
    static final int TREND_DAYS = 14;

    private final Access access;
    private final Neighbourhood place;
    private final LocalDate day;
    private final NumbersReader numbers;
    private final WatchRepository watch;
    private final List<WatchCase> everybody;

    DayReader(Access access, Neighbourhood place, LocalDate day) {
        this.access = access;
        this.place = place;
        this.day = day;
        this.watch = new WatchRepository(access);
        this.everybody = watch.cases();
        this.numbers = new NumbersReader(access, place, on -> watch.asOf(everybody, on))
                .from(day.minusDays(2L * TREND_DAYS), day);
    }

    /** As the facts give them now: what comes in after the day is closed still counts for what must be done. */
    DailyFigures live(LocalDate on) {
        return numbers.live(on).figures();
    }

    DailyFigures figures(LocalDate on) {
        return numbers.figures(on);
    }

    /** All that is kept of the day when it is closed. */
    DayNumbers numbers() {
        return numbers.live(day);
    }

    /** What the paper says: what must be done counts from the day's beginning, so that it reads the same at any hour. */
    DayFacts facts(Span span) {
        LocalDate before = day.minusDays(span.days());
        DayNumbers now = numbers.over(day, span);
        DayNumbers then = numbers.over(before, span);
        LocalDateTime morning = day.atStartOfDay();
        DayBoards boards = new DayBoards(access, place);
        DayBoard board = boards.of(day);
        DayWork work = DayWork.of(boards.of(day.minusDays(span.days() - 1L)));
        for (int back = span.days() - 2; back >= 0; back--) {
            work = work.then(DayWork.of(back == 0 ? board : boards.of(day.minusDays(back))));
        }
        return new DayFacts(
                span,
                now.figures(),
                then.figures(),
                now.totals(),
                then.totals(),
                trend(),
                mustDo(numbers.figures(day), morning, next24Hours(morning), true, loops(morning)),
                work,
                board.problems().stream().filter(each -> each.openOn(day)).toList());
    }

    /** Isolated, newly returned and fevers of the last fourteen days. */
    List<TrendDay> trend() {
        LocalDate first = day.minusDays(TREND_DAYS - 1L);
        Map<LocalDate, Integer> fevers = new FiguresRepository(access).fevers(first, day);
        List<TrendDay> trend = new ArrayList<>();
        for (LocalDate on = first; !on.isAfter(day); on = on.plusDays(1)) {
            trend.add(trendDay(on, fevers.getOrDefault(on, 0)));
        }
        return trend;
    }

    private TrendDay trendDay(LocalDate on, int fevers) {
        DayNumbers kept = numbers.closed(on).get(on);
        if (kept != null) {
            return new TrendDay(
                    on,
                    kept.figures().watch().isolatedAtHome(),
                    kept.totals().returnedToday(),
                    kept.figures().readingsToday().fever());
        }
        int isolated = (int) watch.asOf(everybody, on).stream()
                .filter(each -> each.onBoard(on) && each.isolatedAtHome())
                .count();
        int returned = (int)
                everybody.stream().filter(each -> on.equals(each.returnedOn())).count();
        return new TrendDay(on, isolated, returned, fevers);
    }

    /** The shifts that stand at a moment or begin within a day of it; one without hours counts by its date. */
    Roster next24Hours(LocalDateTime from) {
        LocalDateTime to = from.plusDays(1);
        List<Shift> shifts = new RosterRepository(access)
                .shifts(from.toLocalDate().minusDays(1), to.toLocalDate()).stream()
                        .filter(shift -> shift.span()
                                .map(span ->
                                        span.to().isAfter(from) && span.from().isBefore(to))
                                .orElse(shift.day().equals(from.toLocalDate())))
                        .toList();
        return new Roster(
                from.toLocalDate(),
                to.toLocalDate(),
                new CheckpointRepository(access)
                        .all().stream().filter(point -> !point.sealed()).toList(),
                shifts,
                List.of());
    }

    List<MustDo> mustDo(DailyFigures today, LocalDateTime now, Roster ahead, boolean printed, MustDoFacts.Loops loops) {
        List<WatchCase> board = watch.asOf(everybody, day).stream()
                .filter(each -> each.onBoard(day))
                .toList();
        return MustDoRules.of(new MustDoFacts(
                now,
                today,
                ahead,
                redReasons(board),
                missing(board),
                releases(board),
                (int) board.stream().filter(each -> each.returnedOn() == null).count(),
                (int) new BatchRepository(access)
                        .openProblems().stream()
                                .filter(each -> each.problem().severity() == Severity.FLAG)
                                .count(),
                householdsWithoutResponsible(),
                printed,
                loops));
    }

    /** Of the whole community, without orders; findings as they stood at the moment: what was closed since was late then. */
    private MustDoFacts.Loops loops(LocalDateTime moment) {
        List<Finding> then = new FindingRepository(access)
                .all().stream().flatMap(each -> each.asOf(moment).stream()).toList();
        List<DayProblem> overnight = ProblemFilter.OVERNIGHT.of(new DayProblemRepository(access).of(day), day);
        return new MustDoFacts.Loops(
                MustDoFacts.Orders.NONE, MustDoFacts.LateFindings.of(then, moment), overnight.size());
    }

    private static MustDoFacts.RedReasons redReasons(List<WatchCase> board) {
        Map<Reason, Long> counts = board.stream()
                .map(each -> each.judgement().reasons())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
        return new MustDoFacts.RedReasons(
                counts.getOrDefault(Reason.NOT_REPORTED, 0L).intValue(),
                counts.getOrDefault(Reason.NOT_COOPERATING, 0L).intValue(),
                counts.getOrDefault(Reason.NOT_REACHABLE, 0L).intValue());
    }

    private MustDoFacts.MissingReadings missing(List<WatchCase> board) {
        List<Reading> taken = new ReadingRepository(access).between(day, day);
        return new MustDoFacts.MissingReadings(
                missing(board, taken, Period.MORNING), missing(board, taken, Period.EVENING));
    }

    private int missing(List<WatchCase> board, List<Reading> taken, Period period) {
        Set<PersonId> measured = taken.stream()
                .filter(each -> each.period() == period)
                .map(Reading::person)
                .collect(Collectors.toSet());
        return (int) board.stream()
                .filter(each -> each.readingsDueOn(day) && !measured.contains(each.person()))
                .count();
    }

    private MustDoFacts.Releases releases(List<WatchCase> board) {
        return new MustDoFacts.Releases(
                (int) board.stream()
                        .filter(each -> each.observation().dueOn(day))
                        .count(),
                (int) board.stream()
                        .filter(each -> each.observation().dueOn(day.plusDays(1)))
                        .count());
    }

    private int householdsWithoutResponsible() {
        Map<UnitId, Integer> households = new HouseholdRepository(access).countByUnit();
        return new ResponsibilityRepository(access)
                .householdsWithout(place.tree(), households, day).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}
