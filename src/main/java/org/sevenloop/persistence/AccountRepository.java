package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.ACCOUNT;
import static org.sevenloop.persistence.schema.Tables.ACCOUNT_LOGIN;
import static org.sevenloop.persistence.schema.Tables.ACCOUNT_UNIT;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.keys.Tries;
import org.sevenloop.persistence.schema.tables.records.AccountLoginRecord;
import org.sevenloop.persistence.schema.tables.records.AccountRecord;
import org.sevenloop.persistence.schema.tables.records.AccountUnitRecord;

/** Who works at the console; to be asked for the store as a whole ({@link #STORE}). */
public final class AccountRepository {
    /** Accounts belong to no community: undo on a desk does not reach them. */
    public static final CommunityId STORE = new CommunityId(0);

    private final Access access;

    public AccountRepository(Access access) {
        if (access.community() != STORE.value()) {
            throw new IllegalArgumentException("accounts belong to the store");
        }
        this.access = access;
    }

    /** What checks a password on a server, and how often it was wrong. */
    public record Login(String verifier, Tries tries) {}

    /** Everybody, in the order in which they were added. */
    public List<Account> all() {
        Map<Long, Set<UnitId>> units =
                access.sql().selectFrom(ACCOUNT_UNIT).where(access.here(ACCOUNT_UNIT.COMMUNITY_ID)).stream()
                        .collect(Collectors.groupingBy(
                                AccountUnitRecord::getAccountId,
                                Collectors.mapping(row -> new UnitId(row.getUnitId()), Collectors.toSet())));
        return access.sql()
                .selectFrom(ACCOUNT)
                .where(access.here(ACCOUNT.COMMUNITY_ID))
                .orderBy(ACCOUNT.ID)
                .fetch(row -> account(row, units.getOrDefault(row.getId(), Set.of())));
    }

    private static Account account(AccountRecord row, Set<UnitId> units) {
        return new Account(row.getName(), Role.valueOf(row.getRole()), units, row.getActive());
    }

    public Optional<Account> find(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Makes an account, or changes the one of this name. */
    public void save(Account account) {
        Optional<AccountRecord> known = row(account.name());
        AccountRecord row = known.orElseGet(AccountRecord::new);
        row.setRole(account.role().name());
        row.setActive(account.active());
        if (known.isPresent()) {
            access.rows().update(row);
        } else {
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setName(account.name());
            access.rows().insert(row);
        }
        saveUnits(row.getId(), account.units());
    }

    private void saveUnits(long account, Set<UnitId> units) {
        Set<UnitId> missing = new HashSet<>(units);
        access.sql()
                .selectFrom(ACCOUNT_UNIT)
                .where(access.here(ACCOUNT_UNIT.COMMUNITY_ID))
                .and(ACCOUNT_UNIT.ACCOUNT_ID.eq(account))
                .forEach(row -> {
                    if (!missing.remove(new UnitId(row.getUnitId()))) {
                        access.rows().delete(row);
                    }
                });
        for (UnitId unit : missing) {
            AccountUnitRecord row = new AccountUnitRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setAccountId(account);
            row.setUnitId(unit.value());
            access.rows().insert(row);
        }
    }

    private AccountRecord known(String name) {
        return row(name).orElseThrow(() -> new IllegalArgumentException("no such account"));
    }

    private Optional<AccountRecord> row(String name) {
        return access.sql()
                .selectFrom(ACCOUNT)
                .where(access.here(ACCOUNT.COMMUNITY_ID))
                .and(ACCOUNT.NAME.eq(name))
                .fetchOptional();
    }

    public Optional<Login> login(String name) {
        return row(name)
                .flatMap(account -> loginRow(account.getId()))
                .map(row -> new Login(
                        row.getVerifier(),
                        new Tries(
                                row.getFailed(),
                                Instant.ofEpochMilli(row.getLastAt()),
                                Instant.ofEpochMilli(row.getLockedUntil()))));
    }

    public void saveLogin(String name, Login login) {
        long account = known(name).getId();
        Optional<AccountLoginRecord> known = loginRow(account);
        AccountLoginRecord row = known.orElseGet(AccountLoginRecord::new);
        row.setVerifier(login.verifier());
        row.setFailed(login.tries().failed());
        row.setLastAt(login.tries().lastAt().toEpochMilli());
        row.setLockedUntil(login.tries().lockedUntil().toEpochMilli());
        if (known.isPresent()) {
            access.rows().update(row);
        } else {
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setAccountId(account);
            access.rows().insert(row);
        }
    }

    public void removeLogin(String name) {
        row(name).flatMap(account -> loginRow(account.getId())).ifPresent(row -> access.rows()
                .delete(row));
    }

    /** Who has a password, in the order in which they were added. */
    public List<String> namesWithLogin() {
        return access.sql()
                .select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .join(ACCOUNT_LOGIN)
                .on(ACCOUNT_LOGIN.COMMUNITY_ID.eq(ACCOUNT.COMMUNITY_ID))
                .and(ACCOUNT_LOGIN.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(access.here(ACCOUNT.COMMUNITY_ID))
                .orderBy(ACCOUNT.ID)
                .fetch(ACCOUNT.NAME);
    }

    private Optional<AccountLoginRecord> loginRow(long account) {
        return access.sql()
                .selectFrom(ACCOUNT_LOGIN)
                .where(access.here(ACCOUNT_LOGIN.COMMUNITY_ID))
                .and(ACCOUNT_LOGIN.ACCOUNT_ID.eq(account))
                .fetchOptional();
    }
}
