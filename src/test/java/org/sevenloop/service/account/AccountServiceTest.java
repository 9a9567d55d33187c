package org.sevenloop.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sevenloop.SampleSession;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.AccountRepository;
import org.sevenloop.persistence.ChangeRepository;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.Stores;
import org.sevenloop.persistence.keys.CheapKeys;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Explained;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;

/** Accounts of a data folder, and of stores on servers. */
@Execution(ExecutionMode.CONCURRENT)
class AccountServiceTest {
    private static final String SECRETARY = "李文清";
    private static final String WORKER = "周晨";
    private static final String PASSWORD = "Yaowan-2020";
    private static final String OTHER = "Sanzu-0220";

    @TempDir
    private Path folder = Path.of("");

    private final Clock clock = Clock.at(SampleSession.DAY.atTime(21, 40));
    private final List<String> remarks = new ArrayList<>();
    private String url = "";

    /** Where the accounts live. */
    enum Kind {
        FOLDER,
        POSTGRES
    }

    private record Sitting(String user, Role role) implements Session {
        @Override
        public CommunityId community() {
            return SampleSession.COMMUNITY;
        }

        @Override
        public LocalDate today() {
            return SampleSession.DAY;
        }

        @Override
        public LocalDateTime now() {
            return SampleSession.DAY.atTime(21, 40);
        }
    }

    private LoginService door(Kind kind) {
        if (kind == Kind.FOLDER) {
            return LoginService.of(DataFolder.hold(folder));
        }
        if (url.isEmpty()) {
            url = Stores.postgresUrl();
        }
        return LoginService.of(Database.openUrl(url), CheapKeys.check(), clock);
    }

    private AccountService sit(Opened opened, String user, Role role) {
        return new AccountService(
                new Sitting(user, role), opened, (actor, label) -> remarks.add(actor.name() + " " + label.key()));
    }

    private Opened first(LoginService door) {
        Opened opened = door.makeFirst(SECRETARY, chars(PASSWORD)).opened();
        sit(opened, SECRETARY, Role.SECRETARY).enter();
        return opened;
    }

    private static char[] chars(String password) {
        return password.toCharArray();
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Explained.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource
    void theFirstAccountIsTheSecretaryAndLocksTheStore(Kind kind) {
        Opened open = door(kind).open();
        assertThat(sit(open, "pc", Role.SECRETARY).hasAccounts()).isFalse();
        open.database().close();

        LoginService fresh = door(kind);
        First made = fresh.makeFirst(" " + SECRETARY + " ", chars(PASSWORD));

        assertThat(made.recoveryKey().isEmpty()).isEqualTo(kind == Kind.POSTGRES);
        AccountService accounts = sit(made.opened(), SECRETARY, Role.SECRETARY);
        assertThat(accounts.enter().role()).isEqualTo(Role.SECRETARY);
        assertThat(accounts.hasAccounts()).isTrue();
        assertRefused("account.refused.first", () -> fresh.makeFirst("另一人", chars(PASSWORD)));
        made.opened().database().close();

        LoginService door = door(kind);
        assertThat(door.names()).containsExactly(SECRETARY);
        assertRefused("account.key.locked", door::open);
        assertRefused("account.key.wrong-password", () -> door.login(SECRETARY, chars("wrong")));
        Opened again = door.login(SECRETARY, chars(PASSWORD));
        Account entered = sit(again, SECRETARY, Role.SECRETARY).enter();
        assertThat(entered).isEqualTo(new Account(SECRETARY, Role.SECRETARY, Set.of(), true));
        assertThat(remarks).contains(SECRETARY + " label.account.login");
        again.database().close();
    }

    @ParameterizedTest
    @EnumSource
    void aWorkerHasOwnUnitsAndManagesNobody(Kind kind) {
        Opened open = first(door(kind));
        AccountService secretary = sit(open, SECRETARY, Role.SECRETARY);
        Account worker = new Account(WORKER, Role.GRID_WORKER, Set.of(new UnitId(31), new UnitId(32)), true);
        secretary.add(worker, chars(OTHER));

        assertThat(secretary.all()).extracting(Account::name).containsExactly(SECRETARY, WORKER);
        assertThat(secretary.unlock(WORKER, chars(OTHER))).isEqualTo(worker);
        Account moved = new Account(WORKER, Role.GRID_WORKER, Set.of(new UnitId(32), new UnitId(33)), true);
        secretary.change(moved);
        assertThat(secretary.onDuty()).contains(moved).hasSize(2);

        AccountService theirs = sit(open, WORKER, Role.GRID_WORKER);
        assertRefused("account.refused", theirs::all);
        assertRefused("account.refused", () -> theirs.add(moved, chars(OTHER)));
        assertRefused("account.refused", () -> theirs.resetPassword(SECRETARY, chars(OTHER)));
        assertRefused("account.refused", theirs::newRecoveryKey);
        assertRefused("account.refused.name", () -> secretary.add(worker, chars(OTHER)));
        open.database().close();
    }

    @ParameterizedTest
    @EnumSource
    void passwordsAreChangedResetAndTakenAway(Kind kind) {
        Opened open = first(door(kind));
        AccountService secretary = sit(open, SECRETARY, Role.SECRETARY);
        secretary.add(new Account(WORKER, Role.DOCTOR, Set.of(), true), chars(OTHER));
        AccountService theirs = sit(open, WORKER, Role.DOCTOR);

        assertRefused("account.key.wrong-password", () -> theirs.changeOwnPassword(chars("no"), chars("Sanzu-0221")));
        theirs.changeOwnPassword(chars(OTHER), chars("Sanzu-0221"));
        assertThat(secretary.unlock(WORKER, chars("Sanzu-0221")).role()).isEqualTo(Role.DOCTOR);
        secretary.resetPassword(WORKER, chars("Sanzu-0222"));
        assertRefused("account.key.wrong-password", () -> secretary.unlock(WORKER, chars("Sanzu-0221")));
        assertThat(remarks).contains(WORKER + " label.account.refused");

        secretary.deactivate(WORKER);
        assertThat(secretary.onDuty()).extracting(Account::name).containsExactly(SECRETARY);
        assertRefused("account.key.wrong-password", () -> secretary.unlock(WORKER, chars("Sanzu-0222")));
        assertThat(secretary.all()).extracting(Account::active).containsExactly(true, false);
        secretary.resetPassword(WORKER, chars("Sanzu-0223"));
        assertThat(secretary.unlock(WORKER, chars("Sanzu-0223")).active()).isTrue();

        open.database().close();
    }

    @ParameterizedTest
    @EnumSource
    void somebodyMustBeLeftWhoCanManage(Kind kind) {
        Opened open = first(door(kind));
        AccountService secretary = sit(open, SECRETARY, Role.SECRETARY);
        secretary.add(new Account(WORKER, Role.VIEWER, Set.of(), true), chars(OTHER));

        assertRefused("account.refused.last", () -> secretary.deactivate(SECRETARY));
        assertRefused(
                "account.refused.last", () -> secretary.change(new Account(SECRETARY, Role.VIEWER, Set.of(), true)));
        secretary.change(new Account(WORKER, Role.SECRETARY, Set.of(), true));
        secretary.deactivate(SECRETARY);
        assertThat(secretary.onDuty()).extracting(Account::role).containsExactly(Role.SECRETARY);
        open.database().close();
    }

    @ParameterizedTest
    @EnumSource
    void fiveWrongPasswordsLockAcrossStarts(Kind kind) {
        first(door(kind)).database().close();
        for (int i = 0; i < 4; i++) {
            try (LoginService door = door(kind)) {
                assertRefused("account.key.wrong-password", () -> door.login(SECRETARY, chars("wrong")));
            }
        }
        try (LoginService door = door(kind)) {
            assertRefused("account.key.too-many", () -> door.login(SECRETARY, chars("wrong")));
        }
        try (LoginService door = door(kind)) {
            assertRefused("account.key.too-many", () -> door.login(SECRETARY, chars(PASSWORD)));
        }
    }

    @Test
    void theRecoveryKeySetsANewPassword() {
        First made = door(Kind.FOLDER).makeFirst(SECRETARY, chars(PASSWORD));
        String recovery = made.recoveryKey();
        made.opened().database().close();

        LoginService door = door(Kind.FOLDER);
        assertThat(door.recoverable()).isTrue();
        assertRefused("account.key.wrong-recovery", () -> door.checkRecovery("00000"));
        door.checkRecovery(recovery);
        assertRefused("account.password.SHORT", () -> door.recover(recovery, SECRETARY, chars("short")));
        door.recover(recovery.toLowerCase(), SECRETARY, chars(OTHER));

        assertRefused("account.key.wrong-password", () -> door.login(SECRETARY, chars(PASSWORD)));
        Opened again = door.login(SECRETARY, chars(OTHER));
        AccountService accounts = sit(again, SECRETARY, Role.SECRETARY);
        String fresh = accounts.newRecoveryKey();
        again.database().close();
        LoginService third = door(Kind.FOLDER);
        assertRefused("account.key.wrong-recovery", () -> third.checkRecovery(recovery));
        third.checkRecovery(fresh);
        third.close();
    }

    @Test
    void undoOnADeskReachesNoAccount() {
        Opened open = first(LoginService.of(Database.inMemory(), CheapKeys.check(), clock));

        assertThat(new HistoryService(new Store(open.database(), new Sitting(SECRETARY, Role.SECRETARY)))
                        .lastUndoable())
                .isEmpty();
        List<HistoryLine> lines =
                open.database().read(AccountRepository.STORE, access -> new ChangeRepository(access).recent(9));
        assertThat(lines).extracting(HistoryLine::label).contains(Label.of("label.account.first", SECRETARY));
        open.database().close();
    }

    @Test
    void anAccountNeedsANameThatCanBeRead() {
        try (LoginService door = LoginService.of(Database.inMemory(), CheapKeys.check(), clock)) {
            assertThat(Stream.of("", " ", "x".repeat(41), "a\nb"))
                    .allSatisfy(name ->
                            assertRefused("account.refused.no-name", () -> door.makeFirst(name, chars(PASSWORD))));
            assertThat(door.needed()).isFalse();
        }
    }

    @AfterEach
    void nothingSecretIsRemarked() {
        assertThat(remarks).noneMatch(said -> said.contains(PASSWORD) || said.contains(OTHER));
    }
}
