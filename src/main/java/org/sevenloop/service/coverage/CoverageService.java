package org.sevenloop.service.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindList;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.persistence.KeeperRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Blind spots (盲区): every “不漏” asked as a question of the data. */
public final class CoverageService {
    /** As many as somebody can look through. */
    public static final int MOST = 5000;

    private final Store store;
    private final Session session;

    public CoverageService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** The business day. */
    public LocalDate today() {
        return session.today();
    }

    /** How much was missed where. */
    public CoveragePage page() {
        return store.read(Action.SEE_COVERAGE, (access, sight) -> new CoverageReader(access, sight, session).page());
    }

    /** What a figure counts: one kind on one level, in a unit and all that lies below it. */
    public BlindList list(BlindKind kind, int level, UnitId scope) {
        return store.read(Action.SEE_COVERAGE, (access, sight) -> new CoverageReader(access, sight, session)
                .list(kind, level, scope, MOST));
    }

    /** Who of the five looks after each of these people already. */
    public Map<WatchCaseId, List<Keeper>> keepers(Collection<WatchCaseId> cases) {
        return store.read(Action.SEE_COVERAGE, (access, sight) -> {
            Spots.demandCases(access, sight, cases);
            return new KeeperRepository(access).of(cases);
        });
    }

    public CoverageEditor editor() {
        return new CoverageEditor(store);
    }
}
