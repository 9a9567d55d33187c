package org.sevenloop.service.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.ChainRepository;
import org.sevenloop.persistence.ConsistencyRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** Verifies that the data agree with their own change record, and that every import adds up. */
public final class CheckService {
    private final Store store;
    private final Session session;

    public CheckService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /**
     * What was looked at, and what does not agree: nothing, if all is well.
     *
     * @param head where the audit chain stands; null until something was saved
     */
    public record Checked(
            long rows, List<Finding> findings, @Nullable ChainMark head) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public Checked check() {
        return store.read(Action.CHECK, access -> {
            ConsistencyRepository store = new ConsistencyRepository(access);
            ChainMark head = new ChainRepository(access).head().orElse(null);
            return new Checked(store.rows(), store.findings(), head);
        });
    }
}
