package org.sevenloop.service.account;

import org.sevenloop.SampleSession;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.PasswordCheck;
import org.sevenloop.platform.Clock;

/** Accounts without the waiting. */
public final class TestDoors {
    private TestDoors() {}

    /** A store in which 李文清 is the secretary. */
    public static AccountService accounts(Database store, Clock clock, PasswordCheck check) {
        Opened opened = LoginService.of(store, check, clock)
                .makeFirst("李文清", "Yaowan-2020".toCharArray())
                .opened();
        return new AccountService(SampleSession.evening(), opened, (actor, label) -> {});
    }

    public static First first(Database store, Clock clock, String recoveryKey) {
        return new First(Opened.of(store, clock), recoveryKey);
    }
}
