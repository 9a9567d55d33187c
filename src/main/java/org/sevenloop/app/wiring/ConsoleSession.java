package org.sevenloop.app.wiring;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Clock;
import org.sevenloop.service.Session;
import org.sevenloop.service.net.PlaceService;

/** Who sits here: the user of the computer, until somebody logs in. The community may be chosen later. */
public final class ConsoleSession implements Session {
    private final Clock clock;
    private final String computerUser;
    private volatile @Nullable Account account;
    private volatile CommunityId community = PlaceService.UNPLACED;

    public ConsoleSession(Clock clock, String user) {
        this.clock = clock;
        this.computerUser = user.isBlank() ? "?" : user.strip();
    }

    /** From now on everything is done by this person, as far as their role reaches. */
    public void signIn(Account person) {
        account = person;
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
        Account known = account;
        return known == null ? computerUser : known.name();
    }

    @Override
    public Role role() {
        Account known = account;
        return known == null ? Role.SECRETARY : known.role();
    }

    @Override
    public Set<UnitId> units() {
        Account known = account;
        return known == null ? Set.of() : known.units();
    }

    @Override
    public boolean hasAccounts() {
        return account != null;
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
