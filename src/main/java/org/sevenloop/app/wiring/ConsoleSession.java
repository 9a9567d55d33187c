package org.sevenloop.app.wiring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.Session;
import org.sevenloop.service.net.PlaceService;

/** Who sits here: the user of the computer, until the folder has accounts. The community may be chosen later. */
public final class ConsoleSession implements Session {
    private final Clock clock;
    private final String user;
    private volatile CommunityId community = PlaceService.UNPLACED;

    public ConsoleSession(Clock clock, String user) {
        this.clock = clock;
        this.user = user.isBlank() ? "?" : user.strip();
    }

    public void sitIn(CommunityId chosen) {
        community = chosen;
    }

    @Override
    public CommunityId community() {
        return community;
    }

    @Override
    public String user() {
        return user;
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
