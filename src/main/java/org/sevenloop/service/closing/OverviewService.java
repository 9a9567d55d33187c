package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.service.Session;

/** What the first desk shows, in one read. */
public final class OverviewService {
    private static final int RECENT = 4;

    private final Database database;
    private final Session session;

    public OverviewService(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public Overview overview() {
        return database.read(session.community(), this::overview);
    }

    private Overview overview(Access access) {
        LocalDate day = session.today();
        LocalDateTime now = session.now();
        DayReader reader = new DayReader(access, Neighbourhood.of(access, session.community()), day);
        DailyFigures today = reader.figures(day);
        Roster ahead = reader.next24Hours(now);
        boolean printed = new SettingRepository(access)
                .find(DailyService.printedMark(day))
                .isPresent();
        return new Overview(
                now,
                today,
                reader.figures(day.minusDays(1)),
                reader.trend(),
                reader.mustDo(today, now, ahead, printed),
                ahead,
                new ChangeRepository(access).recent(RECENT));
    }
}
