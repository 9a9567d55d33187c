package org.sevenloop.app.window;

import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.account.Account;
import org.sevenloop.model.account.Role;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.account.DoorViewModel;
import org.sevenloop.ui.account.LockBoardViewModel;
import org.sevenloop.ui.account.LockModels;
import org.sevenloop.ui.account.LockView;
import org.sevenloop.ui.common.Theme;

/** Locks the console by hand or when nobody used it for minutes, and lets the same person back to what was there. */
final class Locking implements AutoCloseable {
    private static final int DESK_MINUTES = 5;
    /** At the gate people walk past. */
    private static final int GATE_MINUTES = 2;

    private final StackPane root;
    private final TaskRunner tasks;
    private final Runnable another;
    private final Timeline watch = new Timeline(new KeyFrame(Duration.seconds(1), e -> look()));
    private final EventHandler<InputEvent> used = e -> use();
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(each -> each.addEventFilter(InputEvent.ANY, used));
            change.getRemoved().forEach(each -> each.removeEventFilter(InputEvent.ANY, used));
        }
    };
    private long lastUse = System.nanoTime();
    private @Nullable Console console;
    private @Nullable Lock lock;
    private boolean again;

    private record Lock(
            LockView view, Beneath beneath, @Nullable Stage apart) {}

    /** @param another opens the console anew, for another person than before */
    Locking(StackPane root, TaskRunner tasks, Runnable another) {
        this.root = root;
        this.tasks = tasks;
        this.another = another;
        Window.getWindows().forEach(each -> each.addEventFilter(InputEvent.ANY, used));
        Window.getWindows().addListener(windows);
        watch.setCycleCount(Animation.INDEFINITE);
        watch.play();
    }

    /** From now on this console is watched over. */
    void guard(Console open) {
        console = open;
        use();
        if (again) {
            again = false;
            lock(0);
        }
    }

    /** Until the next console opens there is nothing to lock; where this one was locked, the next one is from the first. */
    void rest() {
        Lock held = lock;
        again = held != null;
        if (held != null) {
            lift(held);
        }
        console = null;
    }

    private void use() {
        lastUse = System.nanoTime();
    }

    /** Puts the last use so far back. */
    void idle(long minutes) {
        lastUse = System.nanoTime() - TimeUnit.MINUTES.toNanos(minutes);
        look();
    }

    private void look() {
        Console open = console;
        if (open == null || lock != null || !open.wiring().session().hasAccounts()) {
            return;
        }
        int minutes = open.wiring().session().role() == Role.GATE_GUARD ? GATE_MINUTES : DESK_MINUTES;
        if (System.nanoTime() - lastUse >= TimeUnit.MINUTES.toNanos(minutes)) {
            lock(minutes);
        }
    }

    boolean locked() {
        return lock != null;
    }

    /** @param minutes without use, or 0 where somebody asked for it */
    void lock(int minutes) {
        Console open = console;
        if (open == null || lock != null) {
            return;
        }
        if (!open.wiring().session().hasAccounts()) {
            open.shell().done(open.text().text("account.lock.none"), null);
            return;
        }
        Stage window = (Stage) root.getScene().getWindow();
        LockView view = view(open, minutes);
        Beneath beneath = Beneath.hide(window, open.view());
        Stage form = beneath.form();
        if (form == null) {
            root.getChildren().add(view);
            lock = new Lock(view, beneath, null);
        } else {
            lock = new Lock(view, beneath, apart(view, window, form));
        }
        view.focusFirst();
        tasks.run(
                "account.locked",
                () -> {
                    open.wiring().accounts().locked();
                    return true;
                },
                noted -> {},
                problem -> {});
    }

    private LockView view(Console open, int minutes) {
        Wiring wiring = open.wiring();
        Messages text = open.text();
        DoorViewModel<Account> door = new DoorViewModel<>(Keepers.of(wiring.accounts()), tasks, text, this::admitted);
        LockBoardViewModel board = new LockBoardViewModel(wiring.overview(), tasks, text);
        door.read(wiring.session().user());
        board.read();
        String place = open.shell()
                .tree()
                .get()
                .find(new UnitId(wiring.session().community().value()))
                .map(Unit::name)
                .orElse("");
        return new LockView(new LockModels(door, board), text, wiring.session()::now, place, minutes);
    }

    /** A form keeps its window from being used; only a window in front of the form can be. */
    private static Stage apart(LockView view, Stage window, Stage form) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.initOwner(form);
        stage.initModality(Modality.APPLICATION_MODAL);
        Scene scene =
                new Scene(view, window.getScene().getWidth(), window.getScene().getHeight());
        Theme.apply(scene);
        stage.setScene(scene);
        stage.setX(window.getX() + window.getScene().getX());
        stage.setY(window.getY() + window.getScene().getY());
        // Closing the lock closes the program, and opens nothing.
        stage.setOnCloseRequest(e -> {
            e.consume();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        stage.show();
        return stage;
    }

    private void admitted(Account account) {
        Console open = console;
        Lock held = lock;
        if (open == null || held == null) {
            return;
        }
        var session = open.wiring().session();
        boolean same = account.name().equals(session.user())
                && account.role() == session.role()
                && account.units().equals(session.units());
        lift(held);
        session.signIn(account);
        if (!same) {
            held.beneath().drop();
            another.run();
        }
        use();
    }

    private void lift(Lock held) {
        lock = null;
        root.getChildren().remove(held.view());
        Stage apart = held.apart();
        if (apart != null) {
            apart.hide();
        }
        held.beneath().restore();
    }

    @Override
    public void close() {
        watch.stop();
        Window.getWindows().removeListener(windows);
        Window.getWindows().forEach(each -> each.removeEventFilter(InputEvent.ANY, used));
    }
}
