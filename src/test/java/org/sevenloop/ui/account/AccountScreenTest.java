package org.sevenloop.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleSession;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.keys.CheapKeys;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.AccountService;
import org.sevenloop.service.account.First;
import org.sevenloop.service.account.TestDoors;
import org.sevenloop.service.closing.OverviewService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.common.PurposeDialog;

/** Pictures of login, lock, the first account and the accounts. */
class AccountScreenTest {
    private static final LocalDateTime EVENING = SampleSession.DAY.atTime(21, 52);

    private final Database store = Database.inMemory();
    private final Clock clock = Clock.at(EVENING);
    private final List<Throwable> problems = new ArrayList<>();

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private DoorViewModel<String> door(Messages text) {
        DoorViewModel<String> model =
                new DoorViewModel<>(new DoorViewModelTest.Doors(), TaskRunner.immediate(), text, let -> {});
        model.read("");
        return model;
    }

    @Test
    void login() {
        Screens.all("login", text -> {
            DoorViewModel<String> model = door(text);
            LoginView view = new LoginView(model, text, () -> EVENING);
            model.enter("wrong".toCharArray());
            return view;
        });
        for (DoorViewModel.Step step : List.of(DoorViewModel.Step.RECOVERY_KEY, DoorViewModel.Step.NEW_PASSWORD)) {
            for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
                Screens.shoot(
                        "login-" + step.name().toLowerCase(),
                        1366,
                        768,
                        Messages.of(language),
                        text -> {
                            DoorViewModel<String> model = door(text);
                            LoginView view = new LoginView(model, text, () -> EVENING);
                            model.forgot();
                            model.giveRecoveryKey(step == DoorViewModel.Step.NEW_PASSWORD ? "KEY" : "KEI");
                            model.judge(step == DoorViewModel.Step.NEW_PASSWORD ? "yaowan12" : "");
                            return view;
                        },
                        stage -> {});
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void lock() {
        SampleCommunity.fill(store, 3);
        Screens.all("lock", text -> {
            OverviewService overview = new OverviewService(new Store(store, SampleSession.evening()));
            LockBoardViewModel board = new LockBoardViewModel(overview, TaskRunner.immediate(), text);
            board.read();
            assertThat(board.board().get()).isNotNull();
            return new LockView(new LockModels(door(text), board), text, () -> EVENING, "清江社区", 5);
        });
    }

    @Test
    void firstAccount() {
        Screens.all("first-account", text -> {
            FirstAccountViewModel model = first(text);
            model.name().set("李文清");
            return new FirstAccountView(model, text, () -> {}, () -> {});
        });
        for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            Screens.shoot(
                    "first-account-key",
                    1366,
                    768,
                    Messages.of(language),
                    text -> {
                        FirstAccountViewModel model = first(text);
                        model.name().set("李文清");
                        Parent view = new FirstAccountView(model, text, () -> {}, () -> {});
                        model.make("Yaowan-2020".toCharArray(), "Yaowan-2020".toCharArray());
                        assertThat(model.finishable().get()).isFalse();
                        model.typedBack().set("n42pq");
                        assertThat(model.finishable().get()).isTrue();
                        return view;
                    },
                    stage -> {});
        }
    }

    private FirstAccountViewModel first(Messages text) {
        First made = TestDoors.first(store, clock, "7K3WM-02VXR-9QHJ4-TBN6C-E1ZG8-5YDAS-N42PQ");
        return new FirstAccountViewModel((name, password) -> made, TaskRunner.immediate(), text, done -> {});
    }

    @Test
    void purpose() {
        for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            for (int[] size : Screens.SIZES) {
                Messages text = Messages.of(language);
                Screens.shoot(
                        "purpose",
                        size[0],
                        size[1],
                        text,
                        same -> DeskFrame.of(new Region()),
                        stage -> Platform.runLater(() -> PurposeDialog.toExport(text, stage, why -> {})));
            }
        }
    }

    @Test
    void accounts() {
        SampleCommunity.fill(store, 1);
        AccountService service = TestDoors.accounts(store, clock, CheapKeys.check());
        UnitTree tree = store.read(SampleSession.COMMUNITY, access -> new UnitRepository(access).tree());
        Unit grid = tree.roots().stream()
                .flatMap(root -> tree.subtree(root.id()).stream())
                .filter(unit -> unit.level() == 5)
                .findFirst()
                .orElseThrow();
        service.add(new Account("周晨", Role.GRID_WORKER, Set.of(grid.id()), true), "Sanzu-0220".toCharArray());
        service.add(new Account("付伟月", Role.GATE_GUARD, Set.of(), true), "Kakou-0220".toCharArray());
        service.add(new Account("白桂英", Role.DOCTOR, Set.of(), true), "Yisheng-0220".toCharArray());
        service.add(new Account("罗德宽", Role.VIEWER, Set.of(), true), "Chakan-0220".toCharArray());
        service.deactivate("罗德宽");
        Screens.all("accounts", text -> view(service, tree, text));
        for (var language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
            Screens.shoot(
                    "accounts-add", 1366, 768, Messages.of(language), text -> view(service, tree, text), stage -> {
                        Platform.runLater(((Button)
                                Objects.requireNonNull(stage.getScene().lookup("#account-add")))::fire);
                    });
        }
    }

    private AccountsView view(AccountService service, UnitTree tree, Messages text) {
        DeskTools tools = new DeskTools(
                text,
                TaskRunner.immediate(),
                new Changes(),
                problems::add,
                (sentence, undo) -> {},
                (desk, filter) -> {});
        AccountsViewModel model = new AccountsViewModel(service, () -> tree, SampleSession.COMMUNITY, tools);
        model.shown(DeskFilter.NONE);
        assertThat(model.accounts()).hasSize(5);
        assertThat(model.accounts().getLast().account().active()).isFalse();
        return new AccountsView(model, text, SampleSession.evening()::today);
    }
}
