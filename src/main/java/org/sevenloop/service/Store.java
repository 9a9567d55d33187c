package org.sevenloop.service;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Permissions;
import org.sevenloop.model.account.Purpose;
import org.sevenloop.model.account.Reach;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.KnownPersonRepository;

/**
 * The one door by which use cases reach the store. Each says what it does, and is let in as the table of permissions says;
 * otherwise it is refused before anything is read or written.
 *
 * <p>A use case that does not look at its {@link Sight} is let in only for those who may do it everywhere and unmasked: to
 * forget the scope shuts somebody out, and shows nothing.
 */
public final class Store {
    private final Database database;
    private final Session session;

    public Store(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    public Session session() {
        return session;
    }

    /** Whether the data lie in a folder of this computer, and not on a server. */
    public boolean inFolder() {
        return database.isFile();
    }

    public boolean may(Action action) {
        return Permissions.may(session.role(), action);
    }

    public Reach reach(Action action) {
        return Permissions.reach(session.role(), action);
    }

    /** @throws RefusedException with the sentence that says who may do this */
    public void demand(Action action) {
        demand(session, action);
    }

    /** The same for what must work before there is a community, and for what belongs to no store. */
    public static void demand(Session session, Action action) {
        if (!Permissions.may(session.role(), action)) {
            throw new NotPermittedException(action);
        }
    }

    /** Reads all of the community, for those who may see all of it. */
    public <T> T read(Action action, Function<Access, T> work) {
        everywhere(action);
        return database.read(session.community(), work);
    }

    /** Reads what the account may see: the work looks at the sight. */
    public <T> T read(Action action, BiFunction<Access, Sight, T> work) {
        demand(action);
        return database.read(session.community(), access -> work.apply(access, sight(access, action)));
    }

    /** Writes anywhere in the community, for those who may. */
    public <T> T write(Action action, Label label, Function<Access, T> work) {
        everywhere(action);
        return database.write(session.actor(), label, work);
    }

    /** Writes where the account may: the work asks the sight about the rows as they are stored. */
    public <T> T write(Action action, Label label, BiFunction<Access, Sight, T> work) {
        demand(action);
        return database.write(session.actor(), label, access -> work.apply(access, sight(access, action)));
    }

    /** Does work that writes a list of so many rows; the first large one of a store goes in without indexes, which are built behind it. */
    public <T> T load(int rows, Supplier<T> work) {
        boolean first = read(Action.IMPORT, access -> new KnownPersonRepository(access).none(rows));
        return first ? database.reindexing(work) : work.get();
    }

    /** Notes what somebody did that changed no row: looked, or took something along. */
    public void remark(Action action, Label label) {
        demand(action);
        database.remark(session.actor(), label);
    }

    /**
     * Why people's data are wanted, as it is noted.
     *
     * @throws RefusedException where it is known who asks, and no reason was given
     */
    public String purpose(String typed) {
        String purpose = typed.strip();
        if (session.hasAccounts() && purpose.isEmpty()) {
            throw new RefusedException("account.refused.purpose");
        }
        int[] points = purpose.codePoints().toArray();
        return points.length <= Purpose.LONGEST ? purpose : new String(points, 0, Purpose.LONGEST);
    }

    /** Does the work of a write and takes all of it back. */
    public <T> T rehearse(Action action, Function<Access, T> work) {
        everywhere(action);
        return database.rehearse(session.actor(), work);
    }

    private void everywhere(Action action) {
        if (reach(action) != Reach.ALL) {
            throw new NotPermittedException(action);
        }
    }

    /** For a use case that another takes part in: what of the community this one would see. */
    public Sight sight(Access access, Action action) {
        return new Sight(access, session, reach(action));
    }
}
