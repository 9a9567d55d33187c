package org.sevenloop.service.exchange;

import java.util.List;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.persistence.ConsistencyRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Session;

/** Verifies that the data agree with their own change record, and that every import adds up. */
public final class CheckService {
    private final Database database;
    private final Session session;

    public CheckService(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** What was looked at, and what does not agree: nothing, if all is well. */
    public record Checked(long rows, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public Checked check() {
        return database.read(session.community(), access -> {
            ConsistencyRepository store = new ConsistencyRepository(access);
            return new Checked(store.rows(), store.findings());
        });
    }
}
