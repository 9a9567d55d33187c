package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DayNumbers;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.persistence.WatchRepository;

/** The numbers of days: of a closed one as they were kept, of any other as the facts give them. */
final class NumbersReader {
    private final Access access;
    private final Figures figures;
    private final Function<LocalDate, List<WatchCase>> cases;
    private final Map<LocalDate, DayNumbers> known = new HashMap<>();
    private final Map<LocalDate, DayNumbers> counted = new HashMap<>();

    NumbersReader(Access access, Neighbourhood place) {
        this(access, place, new WatchRepository(access)::casesOn);
    }

    /** @param cases whoever was watched on a day, where all of them have been read already */
    NumbersReader(Access access, Neighbourhood place, Function<LocalDate, List<WatchCase>> cases) {
        this.access = access;
        this.figures = new Figures(access, place);
        this.cases = cases;
    }

    /** The same, having looked up all closed days of a time at once. */
    NumbersReader from(LocalDate first, LocalDate last) {
        known.putAll(new ClosingRepository(access).numbers(first, last));
        return this;
    }

    DailyFigures figures(LocalDate day) {
        Map<LocalDate, DayNumbers> closed = closed(day);
        DayNumbers kept = closed.get(day);
        return kept == null ? figures.of(day, cases.apply(day)) : kept.figures();
    }

    DayNumbers of(LocalDate day) {
        Map<LocalDate, DayNumbers> closed = closed(day);
        DayNumbers kept = closed.get(day);
        return kept == null ? live(day) : kept;
    }

    /** The numbers that were kept of closed days among those looked up, and of this day. */
    Map<LocalDate, DayNumbers> closed(LocalDate day) {
        if (!known.containsKey(day)) {
            known.putAll(new ClosingRepository(access).numbers(day, day));
        }
        return known;
    }

    /** As the facts give them now, whether the day is closed or not. */
    DayNumbers live(LocalDate day) {
        return counted.computeIfAbsent(day, on -> {
            List<WatchCase> watched = cases.apply(on);
            return new DayNumbers(figures.of(on, watched), figures.totals(on, watched));
        });
    }

    /** Of the days up to one; see {@link DayNumbers#then}. */
    DayNumbers over(LocalDate last, Span span) {
        DayNumbers sum = of(last.minusDays(span.days() - 1L));
        for (int back = span.days() - 2; back >= 0; back--) {
            sum = sum.then(of(last.minusDays(back)));
        }
        return sum;
    }
}
