package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.MustDoFacts;
import org.sevenloop.model.closing.Overview;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.inspection.InspectionService;

/** What the first desk shows, in one read. */
public final class OverviewService {
    private static final int RECENT = 4;

    private final Store store;
    private final Session session;

    public OverviewService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public Overview overview() {
        store.demand(Action.SEE_FIGURES);
        MustDoFacts.Loops loops = loops();
        return store.read(Action.SEE_FIGURES, access -> overview(access, loops));
    }

    /** What the account finds where these lead to. */
    private MustDoFacts.Loops loops() {
        return new MustDoFacts.Loops(
                store.may(Action.SEE_DIRECTIVES) ? new DirectiveService(store).due() : MustDoFacts.Orders.NONE,
                store.may(Action.SEE_INSPECTION) ? new InspectionService(store).late() : MustDoFacts.LateFindings.NONE,
                store.may(Action.SEE_DAY) ? new DayService(store).overnight() : 0);
    }

    private Overview overview(Access access, MustDoFacts.Loops loops) {
        LocalDate day = session.today();
        LocalDateTime now = session.now();
        DayReader reader = new DayReader(access, Neighbourhood.of(access, session.community()), day);
        DailyFigures today = reader.live(day);
        Roster ahead = reader.next24Hours(now);
        boolean printed = new SettingRepository(access)
                .find(DailyService.printedMark(day))
                .isPresent();
        return new Overview(
                now,
                today,
                reader.figures(day.minusDays(1)),
                reader.trend(),
                reader.mustDo(today, now, ahead, printed, loops),
                store.may(Action.SEE_ROSTER) ? ahead : ahead.nameless(),
                recent(access));
    }

    /** The labels name people, so whoever sees only the own saves sees no others here. */
    private List<HistoryLine> recent(Access access) {
        return switch (store.reach(Action.SEE_HISTORY)) {
            case ALL -> new ChangeRepository(access).recent(RECENT);
            case OWN -> new ChangeRepository(access, session.user()).recent(RECENT);
            default -> List.of();
        };
    }
}
