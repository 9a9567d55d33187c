package org.sevenloop.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.UnitId;

/** Who sits at the console, for which community, and on which business day. */
public interface Session {
    CommunityId community();

    /** The name under which changes are recorded. */
    String user();

    /** The business day. */
    LocalDate today();

    /** The business day with the time of the clock. */
    LocalDateTime now();

    /** What the account is there for. Without accounts, whoever uses the computer answers for everything. */
    default Role role() {
        return Role.SECRETARY;
    }

    /** The units of the account's own, with all that lies below them; asked for only where its role reaches no further. */
    default Set<UnitId> units() {
        return Set.of();
    }

    /** Whether the folder has accounts, so that it is known who asks: then purposes are asked for. */
    default boolean hasAccounts() {
        return false;
    }

    default Actor actor() {
        return new Actor(user(), community(), today());
    }
}
