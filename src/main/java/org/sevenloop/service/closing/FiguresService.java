package org.sevenloop.service.closing;

import java.time.LocalDate;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Session;

/** All figures as of a day, for desks, paper and the command line alike. */
public final class FiguresService {
    private final Database database;
    private final Session session;

    public FiguresService(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public DailyFigures figures(LocalDate day) {
        return database.read(
                session.community(),
                access -> new Figures(access, Neighbourhood.of(access, session.community())).of(day));
    }
}
