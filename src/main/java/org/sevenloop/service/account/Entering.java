package org.sevenloop.service.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.persistence.AccountRepository;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.Session;

/** Somebody at the door, before there is a community. */
record Entering(String user, Clock clock) implements Session {
    @Override
    public CommunityId community() {
        return AccountRepository.STORE;
    }

    @Override
    public LocalDate today() {
        return clock.today();
    }

    @Override
    public LocalDateTime now() {
        return clock.now();
    }
}
