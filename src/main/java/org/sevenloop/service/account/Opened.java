package org.sevenloop.service.account;

import java.util.function.Function;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.PasswordCheck;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.Session;

/** A store that somebody was let into. */
public final class Opened {
    private final Database database;
    private final String user;
    private final int wrongTries;
    private final Function<Session, Passwords> passwords;

    Opened(Database database, String user, int wrongTries, Function<Session, Passwords> passwords) {
        this.database = database;
        this.user = user;
        this.wrongTries = wrongTries;
        this.passwords = passwords;
    }

    /** A store that is no data folder, entered without a name. */
    public static Opened of(Database database, Clock clock) {
        return of(database, "", new PasswordCheck(), clock);
    }

    static Opened of(Database database, String user, PasswordCheck check, Clock clock) {
        return new Opened(database, user, 0, session -> new ServerPasswords(database, session, check, clock::instant));
    }

    public Database database() {
        return database;
    }

    /** Who logged in; empty where there are no accounts. */
    public String user() {
        return user;
    }

    /** How many wrong passwords were typed for this name before the right one. */
    int wrongTries() {
        return wrongTries;
    }

    Passwords passwords(Session session) {
        return passwords.apply(session);
    }
}
