package org.sevenloop.service.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.AccountRepository;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/**
 * Who works at the console, and their passwords. Roles and units are facts in the store, each change with its record;
 * passwords are kept elsewhere and leave only the remark that they were set. Every password handed in is wiped.
 */
public final class AccountService {
    private static final int LONGEST_NAME = 40;

    private final Database database;
    private final Session session;
    private final Passwords passwords;
    private final String entered;
    private final int wrongTries;
    private final BiConsumer<Actor, Label> remarks;

    /** @param remarks keeps in the change record that something happened which changed no row */
    public AccountService(Session session, Opened opened, BiConsumer<Actor, Label> remarks) {
        this.database = opened.database();
        this.session = session;
        this.passwords = opened.passwords(session);
        this.entered = opened.user();
        this.wrongTries = opened.wrongTries();
        this.remarks = remarks;
    }

    public boolean hasAccounts() {
        return !passwords.names().isEmpty();
    }

    /**
     * Whoever logged in to open the store, as they are known there; it is noted. The first account is written into the
     * store here, once its keys are in use.
     */
    public Account enter() {
        Account account = account(entered);
        if (stored().isEmpty() && account.role() == Role.SECRETARY) {
            write(entered, "label.account.first", entered, accounts -> accounts.save(account));
        }
        remark(entered, "label.account.login", entered);
        if (wrongTries > 0) {
            remark(entered, "label.account.wrong", entered, Integer.toString(wrongTries));
        }
        return account;
    }

    /** Everybody, also who left. */
    public List<Account> all() {
        demandManager();
        return stored();
    }

    /** Who has a password, so that they can log in. */
    public Set<String> withPassword() {
        return Set.copyOf(passwords.names());
    }

    /** Who may unlock the console, for the lock screen. */
    public List<Account> onDuty() {
        return passwords.names().stream()
                .map(this::account)
                .filter(Account::active)
                .toList();
    }

    private List<Account> stored() {
        return database.read(AccountRepository.STORE, access -> new AccountRepository(access).all());
    }

    /**
     * Somebody who has a password, as the store knows them. A store restored from before there were accounts knows
     * nobody: then whoever was the first to get a password is the secretary, and others see only counts.
     */
    private Account account(String name) {
        List<Account> known = stored();
        boolean first = known.isEmpty() && passwords.names().indexOf(name) == 0;
        return known.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Account(name, first ? Role.SECRETARY : Role.VIEWER, Set.of(), true));
    }

    public void add(Account account, char[] password) {
        demandManager();
        String name = usable(account.name(), password);
        LoginService.demandGood(password, name);
        if (stored().stream().anyMatch(each -> each.name().equals(name))) {
            Arrays.fill(password, '\0');
            throw new RefusedException("account.refused.name", name);
        }
        Account named = new Account(name, account.role(), account.units(), true);
        write("label.account.add", name, accounts -> accounts.save(named));
        passwords.set(name, password);
    }

    /** Another role or other units. */
    public void change(Account account) {
        demandManager();
        demandSecretaryBeside(account);
        write("label.account.change", account.name(), accounts -> accounts.save(account));
    }

    /** Takes somebody's password away; what they did stays on record. */
    public void deactivate(String name) {
        demandManager();
        Account known = known(name);
        Account left = new Account(name, known.role(), known.units(), false);
        demandSecretaryBeside(left);
        if (withPassword().contains(name)) {
            passwords.remove(name);
        }
        write("label.account.deactivate", name, accounts -> accounts.save(left));
    }

    /** A password that somebody is told and changes soon; whoever had left may come back by it. */
    public void resetPassword(String name, char[] password) {
        demandManager();
        LoginService.demandGood(password, name);
        Account known = known(name);
        write(
                "label.account.reset",
                name,
                accounts -> accounts.save(new Account(name, known.role(), known.units(), true)));
        passwords.set(name, password);
        remark(session.user(), "label.account.password", name);
    }

    public void changeOwnPassword(char[] old, char[] password) {
        String name = session.user();
        try {
            LoginService.demandGood(password, name);
            passwords.check(name, old);
            passwords.set(name, password);
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(password, '\0');
        }
        remark(name, "label.account.password", name);
    }

    /** A new recovery key to be printed; the old one ends. */
    public String newRecoveryKey() {
        demandManager();
        String key = passwords.newRecoveryKey();
        remark(session.user(), "label.account.recovery");
        return key;
    }

    /** Lets somebody back into a locked console, or another person in. */
    public Account unlock(String name, char[] password) {
        check(name, password);
        Account account = account(name);
        remark(name, "label.account.unlock", name);
        return account;
    }

    /** Asks whoever sits here once more who they are, before what cannot be taken back. */
    public void confirm(char[] password) {
        check(session.user(), password);
    }

    private void check(String name, char[] password) {
        try {
            passwords.check(name, password);
        } catch (KeyringException refused) {
            remark(name, "label.account.refused", name);
            throw refused;
        }
    }

    /** Whether a recovery key helps who forgot their password. */
    public boolean recoverable() {
        return passwords.recoverable();
    }

    /** @throws KeyringException where this is not the recovery key */
    public void checkRecovery(String typed) {
        passwords.checkRecovery(typed);
    }

    /** Gives somebody a new password, for whoever has the recovery key. */
    public void recover(String typed, String name, char[] password) {
        LoginService.demandGood(password, name);
        passwords.checkRecovery(typed);
        passwords.set(name, password);
        remark(name, "label.account.recovered", name);
    }

    public void locked() {
        remark(session.user(), "label.account.lock", session.user());
    }

    public void leave() {
        if (hasAccounts()) {
            remark(session.user(), "label.account.logout", session.user());
        }
    }

    private Account known(String name) {
        return stored().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> account(name));
    }

    private void demandManager() {
        Store.demand(session, Action.MANAGE_ACCOUNTS);
    }

    /** Somebody must stay who can manage the others. */
    private void demandSecretaryBeside(Account changed) {
        boolean stays = changed.active() && changed.role() == Role.SECRETARY;
        boolean another = stored().stream()
                .anyMatch(each -> each.active()
                        && each.role() == Role.SECRETARY
                        && !each.name().equals(changed.name()));
        if (!stays && !another) {
            throw new RefusedException("account.refused.last");
        }
    }

    static String usable(String typed, char[] password) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            Arrays.fill(password, '\0');
            throw new RefusedException("account.refused.no-name");
        }
        return name;
    }

    private void write(String label, String name, Consumer<AccountRepository> work) {
        write(session.user(), label, name, work);
    }

    private void write(String actor, String label, String name, Consumer<AccountRepository> work) {
        database.write(as(actor), Label.of(label, name), access -> {
            work.accept(new AccountRepository(access));
            return name;
        });
    }

    private void remark(String actor, String label, String... arguments) {
        remarks.accept(as(actor), Label.of(label, arguments));
    }

    private Actor as(String name) {
        return new Actor(name, AccountRepository.STORE, session.today());
    }
}
