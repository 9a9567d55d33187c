package org.sevenloop.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.net.CommunityId;

/** Who sits at the console, for which community, and on which business day. */
public interface Session {
    CommunityId community();

    /** The name under which changes are recorded. */
    String user();

    /** The business day. */
    LocalDate today();

    /** The business day with the time of the clock. */
    LocalDateTime now();

    default Actor actor() {
        return new Actor(user(), community(), today());
    }
}
