package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.report.ReportFigure;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.WatchRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** All figures as of a day, for desks, paper and the command line alike. */
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
                access -> new Figures(access, Neighbourhood.of(access, session.community())).of(day));
    }

    /** The same within a read of another use case, with what has come together up to the day. */
    public static ReportFigure.Day within(Access access, Neighbourhood place, LocalDate day) {
        Figures figures = new Figures(access, place);
        List<WatchCase> cases = new WatchRepository(access).casesOn(day);
        return new ReportFigure.Day(figures.of(day, cases), figures.totals(day, cases));
    }
}
