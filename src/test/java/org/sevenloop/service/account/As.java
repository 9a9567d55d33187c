package org.sevenloop.service.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.service.Session;

/** Somebody with an account at the console of the sample community. */
public record As(Role role, String user, Set<UnitId> units, LocalDate today) implements Session {
    public static As role(Role role, UnitId... units) {
        return new As(role, role.name(), Set.of(units), SampleCommunity.DAY);
    }

    public static As worker(String name, UnitId... units) {
        return new As(Role.GRID_WORKER, name, Set.of(units), SampleCommunity.DAY);
    }

    @Override
    public CommunityId community() {
        return SampleCommunity.COMMUNITY;
    }

    @Override
    public LocalDateTime now() {
        return today.atTime(21, 40);
    }

    @Override
    public boolean hasAccounts() {
        return true;
    }
}
