package org.sevenloop.service.closing;

import java.time.LocalDate;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DayNumbers;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.persistence.Access;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/**
 * All figures as of a day, for desks, paper and the command line alike. A closed day answers what was kept when it was
 * closed, whatever was entered since.
 */
public final class FiguresService {
    private final Store store;
    private final Session session;

    public FiguresService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public DailyFigures figures(LocalDate day) {
        return store.read(
                Action.SEE_FIGURES,
                access -> new NumbersReader(access, Neighbourhood.of(access, session.community())).figures(day));
    }

    /** Of the business day as the facts give them now, closed or not: for what must be seen to at once. */
    public DailyFigures now() {
        return store.read(
                Action.SEE_FIGURES, access -> new NumbersReader(access, Neighbourhood.of(access, session.community()))
                        .live(session.today())
                        .figures());
    }

    /** A day within a read of another use case, with what has come together up to the day. */
    public static ReportFigure.Day within(Access access, Neighbourhood place, LocalDate day) {
        DayNumbers numbers = new NumbersReader(access, place).of(day);
        return new ReportFigure.Day(numbers.figures(), numbers.totals());
    }
}
