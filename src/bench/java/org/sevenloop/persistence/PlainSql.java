package org.sevenloop.persistence;

import org.jooq.ConnectionRunnable;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;

/** Lets the benchmarks run plain statements on an open store: what its services are measured beside. */
public final class PlainSql {
    private PlainSql() {}

    public static void read(Database database, Actor actor, ConnectionRunnable work) {
        database.read(actor.community(), access -> {
            access.sql().connection(work);
            return true;
        });
    }

    /** One transaction; nothing of it gets into the change record or the journal. */
    public static void write(Database database, Actor actor, ConnectionRunnable work) {
        database.write(actor, Label.of("label.settings.save"), access -> {
            access.sql().connection(work);
            return true;
        });
    }
}
