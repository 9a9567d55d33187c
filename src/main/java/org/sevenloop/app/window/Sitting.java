package org.sevenloop.app.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;
import org.sevenloop.ui.account.DoorViewModel;
import org.sevenloop.ui.account.LoginView;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.settings.PlaceView;
import org.sevenloop.ui.settings.PlaceViewModel;

/** What the window shows, from the door by the choice of a community to the console, and the ways back. */
final class Sitting {
    private final Start given;
    private final TaskRunner tasks;
    private final StackPane root;
    private final Runnable atTheDoor;
    private final Mending mending;
    private Messages text;
    private @Nullable LoginService door;
    private volatile @Nullable Wiring wiring;
    private @Nullable Console console;
    private boolean sample;
    private boolean entered;
    private @Nullable Locking locking;

    /** @param atTheDoor runs whenever the data folder is held by this program */
    Sitting(StackPane root, Start given, TaskRunner tasks, Runnable atTheDoor) {
        this.root = root;
        this.given = given;
        this.tasks = tasks;
        this.atTheDoor = atTheDoor;
        this.mending = new Mending(root, given, tasks, () -> text, this::again);
        this.text = Messages.of(given.language());
    }

    void begin() {
        root.getChildren().setAll(Plain.page(text.text("shell.window.opening")));
        locking = new Locking(root, tasks, this::openAnew);
        tasks.run("door", given::door, this::atTheDoor, this::refused);
    }

    private void atTheDoor(LoginService held) {
        door = held;
        entered = true;
        atTheDoor.run();
        if (held.needed()) {
            login(held);
        } else {
            tasks.run("open", () -> given.open(held, text), this::opened, this::refused);
        }
    }

    private void login(LoginService held) {
        DoorViewModel<Opened> model = new DoorViewModel<>(
                Keepers.of(held, problem -> Platform.runLater(() -> refused(problem))),
                tasks,
                text,
                let -> tasks.run("open", () -> given.enter(let, text), this::opened, this::refused));
        model.read(given.user());
        root.getChildren().setAll(new LoginView(model, text, Clock.system()::now));
    }

    private void opened(Wiring open) {
        opened(open, () -> {});
    }

    /** @param then runs once it is shown */
    private void opened(Wiring open, Runnable then) {
        door = null;
        wiring = open;
        tasks.run(
                "place",
                () -> new Place(open.places().current(), open.places().keptDay()),
                place -> {
                    show(open, place);
                    then.run();
                },
                this::refused);
    }

    private record Place(Optional<CommunityId> community, Optional<LocalDate> sampleDay) {}

    private void show(Wiring open, Place place) {
        sample = place.sampleDay().isPresent();
        given.date().or(place::sampleDay).ifPresent(open.clock()::setBusinessDay);
        if (place.community().isPresent()) {
            open(place.community().get());
        } else {
            DeskTools tools =
                    new DeskTools(text, tasks, new Changes(), this::tell, (said, undo) -> {}, (desk, filter) -> {});
            PlaceViewModel model = new PlaceViewModel(open.places(), tools, this::placed, this::openSample);
            root.getChildren().setAll(new PlaceView(model, text));
        }
    }

    private void refused(Throwable problem) {
        if (problem instanceof StoreException store) {
            LoginService held = door;
            mending.refused(store, held == null ? List.of() : held.names(), entered);
            return;
        }
        String sentence = problem instanceof Explained explained
                ? explained.sentence(text)
                : text.text("shell.problem", Fault.of(problem).log().code());
        root.getChildren().setAll(Plain.page(sentence));
    }

    /** The whole way in once more. */
    private void again() {
        leaveConsole();
        Wiring open = wiring;
        wiring = null;
        root.getChildren().setAll(Plain.page(text.text("shell.window.opening")));
        tasks.run("door", () -> reopened(open), this::atTheDoor, this::refused);
    }

    private LoginService reopened(@Nullable Wiring open) {
        if (open != null) {
            open.close();
        }
        return given.door();
    }

    /** Says what went wrong, wherever somebody is. */
    void tell(Throwable problem) {
        Console open = console;
        if (mending.filled(problem)) {
            return;
        }
        if (open != null) {
            open.shell().tell(problem);
        } else {
            refused(problem);
        }
    }

    /** A real community was chosen: whose data it holds should be locked from the first. */
    private void placed(CommunityId community) {
        Wiring open = wiring;
        if (open == null || open.session().hasAccounts()) {
            open(community);
        } else {
            open.session().sitIn(community);
            makeFirst(open);
        }
    }

    private void makeFirst(Wiring open) {
        leaveConsole();
        FirstAccount first = new FirstAccount(given, tasks, text, made -> wiring = made);
        root.getChildren()
                .setAll(first.page(open, this::opened, () -> open(open.session().community())));
    }

    private void leaveConsole() {
        Console before = console;
        if (before != null) {
            before.close();
        }
        console = null;
        Locking watching = locking;
        if (watching != null) {
            watching.rest();
        }
    }

    private void openAnew() {
        Wiring open = wiring;
        if (open != null) {
            open(open.session().community());
        }
    }

    private void open(CommunityId community) {
        Wiring open = wiring;
        if (open == null) {
            return;
        }
        open.session().sitIn(community);
        leaveConsole();
        Console made = new Console(open, tasks, new Acts());
        console = made;
        root.getChildren().setAll(mending.framed(open, made, sample, () -> makeFirst(open)));
        Locking watching = locking;
        if (watching != null) {
            watching.guard(made);
        }
    }

    private final class Acts implements WindowActs {
        @Override
        public void switchLanguage() {
            Sitting.this.switchLanguage();
        }

        @Override
        public void lock() {
            Locking watching = locking;
            if (watching != null) {
                watching.lock(0);
            }
        }

        @Override
        public boolean troubled(Throwable problem) {
            return mending.filled(problem);
        }

        @Override
        public void restore() {
            Wiring open = wiring;
            if (open != null) {
                leaveConsole();
                mending.restore(
                        open,
                        open.session().hasAccounts() ? List.of(open.session().user()) : List.of());
            }
        }

        @Override
        public void endCampaign(Runnable first, char[] password, Consumer<Throwable> refused) {
            Wiring open = wiring;
            if (open != null) {
                new CampaignEnd(given, tasks, open, new Reopening()).over(root, first, password, refused);
            }
        }
    }

    private final class Reopening implements CampaignEnd.Window {
        @Override
        public void leaving() {
            leaveConsole();
        }

        @Override
        public void reopened(Wiring open) {
            wiring = open;
        }

        @Override
        public void ended(Wiring open, @Nullable Throwable problem) {
            opened(open, () -> {
                Console made = console;
                if (made != null) {
                    made.shell().open("campaign");
                }
                if (problem != null) {
                    tell(problem);
                }
            });
        }

        @Override
        public void shut(Throwable problem) {
            refused(problem);
        }
    }

    private void openSample() {
        Wiring open = wiring;
        if (open == null) {
            return;
        }
        root.getChildren().setAll(Plain.page(text.text("shell.window.sample")));
        sample = true;
        tasks.run("sample", open::openSample, this::open, this::refused);
    }

    private void switchLanguage() {
        Wiring open = wiring;
        if (open == null) {
            return;
        }
        Locale other = text.locale().equals(Locale.ENGLISH) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        text = Messages.of(other);
        wiring = open.in(text);
        open(open.session().community());
    }

    /** What is open, once a community is chosen. */
    @Nullable
    Console console() {
        return console;
    }

    @Nullable
    Locking locking() {
        return locking;
    }

    /** Nothing of it is watched any more; what runs is finished before the data are closed. */
    void end() {
        leaveConsole();
        Locking watching = locking;
        if (watching != null) {
            watching.close();
        }
        tasks.close();
        Wiring open = wiring;
        LoginService held = door;
        if (open != null && open.database().isOpen()) {
            open.accounts().leave();
            open.close();
        } else if (held != null) {
            held.close();
        }
    }
}
