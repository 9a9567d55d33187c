package org.sevenloop.service.closing;

import java.time.LocalDate;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DailyFigures;
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
}
