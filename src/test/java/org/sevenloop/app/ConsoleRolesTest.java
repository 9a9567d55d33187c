package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sevenloop.SampleCommunity;
import org.sevenloop.app.window.Console;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.Store;
import org.sevenloop.service.account.As;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;
import org.testfx.util.WaitForAsyncUtils;

/** The console as each role sees it: the desks that are theirs, and a number shown whole only for a purpose. */
class ConsoleRolesTest {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private static TaskRunner tasks;

    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 8);

    @BeforeAll
    static void start() {
        tasks = new TaskRunner(Platform::runLater);
    }

    @AfterAll
    static void close() {
        tasks.close();
    }

    private Wiring as(Role role) {
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleCommunity.DAY);
        Wiring wiring = new Wiring(database, clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "");
        UnitId own = sample.leaves().get(2);
        wiring.session().signIn(new Account(role.name(), role, Set.of(own), true));
        wiring.session().sitIn(SampleCommunity.COMMUNITY);
        // What can be taken back has words.
        new NetService(new Store(database, As.role(Role.SECRETARY)))
                .assign(List.of(own), List.of(), SampleCommunity.ZHOU, "");
        return wiring;
    }

    private static Stage open(Console[] made, Wiring wiring) {
        Stage stage = Screens.show(WIDTH, HEIGHT, () -> {
            made[0] = new Console(wiring, tasks, () -> {});
            return made[0].view();
        });
        quiet();
        return stage;
    }

    private static void quiet() {
        await(() -> tasks.running().isEmpty());
        Screens.settle();
    }

    private static void await(BooleanSupplier until) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Screens.onWindow(until::getAsBoolean));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void shut(Console[] made, Stage stage) {
        Screens.onWindow(() -> {
            made[0].close();
            stage.close();
            return stage;
        });
    }

    private static void picture(String name, Stage stage) {
        BufferedImage picture = Screens.seen(() -> Screens.picture(stage, WIDTH, HEIGHT));
        Screens.write(name, picture);
    }

    private static int rail(Stage stage) {
        return (int) stage.getScene().getRoot().lookupAll(".sl-rail-item").stream()
                .filter(ToggleButton.class::isInstance)
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleHasItsDesks(Role role) {
        Console[] made = new Console[1];
        Wiring wiring = as(role);
        Stage stage = open(made, wiring);
        try {
            int desks = Screens.onWindow(() -> rail(stage));
            List<Integer> expected = List.of(10, 13, 4, 4, 2);
            picture("role-" + role.name().toLowerCase(Locale.ROOT), stage);
            if (role == Role.SECRETARY) {
                assertThat(desks).isGreaterThanOrEqualTo(expected.getFirst());
            } else {
                assertThat(desks).isEqualTo(expected.get(role.ordinal()));
            }
            boolean people = role == Role.GRID_WORKER || role == Role.GATE_GUARD;
            if (people) {
                Screens.onWindow(() -> {
                    made[0].shell().open("net", DeskFilter.row(own().value()));
                    return desks;
                });
                quiet();
                picture("role-" + role.name().toLowerCase(Locale.ROOT) + "-person", stage);
                assertThat(stage.getScene().getRoot().lookup(".sl-eye") == null).isEqualTo(role == Role.GATE_GUARD);
            }
        } finally {
            shut(made, stage);
        }
    }

    private PersonId own() {
        Store worker =
                new Store(database, As.role(Role.GRID_WORKER, sample.leaves().get(2)));
        return new PeopleService(worker)
                .people(sample.people()).keySet().stream()
                        .sorted(java.util.Comparator.comparingLong(PersonId::value))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aNumberIsShownOnceItIsSaidWhatFor() {
        Console[] made = new Console[1];
        Stage stage = open(made, as(Role.GRID_WORKER));
        String number = new PeopleService(new Store(database, As.role(Role.SECRETARY)))
                .person(own())
                .person()
                .document()
                .number();
        try {
            Screens.onWindow(() -> {
                made[0].shell().open("net", DeskFilter.row(own().value()));
                return number;
            });
            quiet();
            assertThat(shown(stage)).isNotEqualTo(number);
            Platform.runLater(() -> ((Button) stage.getScene().getRoot().lookup(".sl-eye")).fire());
            await(() -> dialog("#account-purpose-IDENTITY") != null);
            picture("purpose", stage);
            Screens.onWindow(() -> {
                ((RadioButton) found("#account-purpose-IDENTITY")).setSelected(true);
                return number;
            });
            Platform.runLater(() -> ((Button) found(".button:default")).fire());
            await(() -> number.equals(shown(stage)));
            picture("purpose-shown", stage);
            var last = new HistoryService(new Store(database, As.role(Role.SECRETARY)))
                    .recent(1)
                    .getFirst();
            assertThat(last.actor()).isEqualTo("GRID_WORKER");
            assertThat(last.label().arguments()).containsExactly(Long.toString(own().value()), "核对身份");
        } finally {
            shut(made, stage);
        }
    }

    private static String shown(Stage stage) {
        return stage.getScene().getRoot().lookup("#people-shown-document") instanceof Label label
                ? label.getText()
                : "";
    }

    private static Node found(String selector) {
        return java.util.Objects.requireNonNull(dialog(selector));
    }

    private static @Nullable Node dialog(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
