package org.sevenloop.app.window;

import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.persistence.StoreReport;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.account.NoAccountsBar;
import org.sevenloop.ui.backup.ReportBar;

/** Fills the window where the data cannot be opened or written, or a backup is wanted back. */
final class Mending {
    private final Pane root;
    private final Start given;
    private final TaskRunner tasks;
    private final Supplier<Messages> text;
    private final Runnable again;
    private final Cover cover;
    private @Nullable StoreReport told;

    /** @param again goes the whole way in once more */
    Mending(Pane root, Start given, TaskRunner tasks, Supplier<Messages> text, Runnable again) {
        this.root = root;
        this.cover = new Cover(root);
        this.given = given;
        this.tasks = tasks;
        this.text = text;
        this.again = again;
    }

    /**
     * Says why the data could not be opened.
     *
     * @param names who may restore a backup by their password
     * @param ours whether this program had the data open before: then no other window can come to the front
     */
    void refused(StoreException problem, List<String> names, boolean ours) {
        boolean open =
                problem.code() == StoreException.Code.IN_USE && given.database().isEmpty();
        if (open && !ours) {
            tasks.run(
                    "knock",
                    () -> Knock.at(given.paths().data()),
                    front -> leaveOrSay(front, problem, names),
                    wrong -> say(problem, names));
        } else {
            say(problem, names);
        }
    }

    /** Whoever starts the program twice wants to see the window that is open. */
    private void leaveOrSay(boolean front, StoreException problem, List<String> names) {
        if (front) {
            Platform.exit();
        } else {
            say(problem, names);
        }
    }

    private void say(StoreException problem, List<String> names) {
        boolean helps = problem.code() == StoreException.Code.DAMAGED
                && given.database().isEmpty();
        Runnable restore = helps ? () -> restore(null, names) : null;
        root.getChildren().setAll(new StoreTrouble(text.get()).page(problem, "backup.retry", again, restore));
    }

    /** Says that nothing is saved any more, over whatever is half typed; false where the problem is a smaller one. */
    boolean filled(Throwable problem) {
        if (!StoreTrouble.fills(problem)) {
            return false;
        }
        StoreException store = (StoreException) problem;
        boolean over = store.code() == StoreException.Code.STOPPED;
        Runnable away = over ? again : cover::lift;
        cover.show(new StoreTrouble(text.get()).page(store, over ? "backup.reopen" : "backup.dismiss", away, null));
        return true;
    }

    /** Goes to the backups. */
    void restore(@Nullable Wiring open, List<String> names) {
        Restoration restoration = new Restoration(given, open, names);
        root.getChildren().setAll(restoration.page(tasks, text.get(), again, again));
    }

    /**
     * A console, and above it that there are no accounts, where there are none; and once how the data were found, if that
     * was not as they were left.
     */
    Parent framed(Wiring open, Console made, boolean sample, Runnable makeFirst) {
        Parent console = without(open, made, sample, makeFirst);
        StoreReport report = open.database().report();
        String found = new StoreTrouble(text.get()).sentence(report);
        if (found.isEmpty() || report.equals(told)) {
            return console;
        }
        told = report;
        BorderPane frame = new BorderPane(console);
        frame.setTop(new ReportBar(found, text.get(), () -> frame.setTop(null)));
        return frame;
    }

    private Parent without(Wiring open, Console made, boolean sample, Runnable makeFirst) {
        if (open.session().hasAccounts()) {
            return made.view();
        }
        if (sample) {
            made.shell().done(text.get().text("account.none.sample"), null);
            return made.view();
        }
        BorderPane frame = new BorderPane(made.view());
        frame.setTop(new NoAccountsBar(text.get(), makeFirst, () -> frame.setTop(null)));
        return frame;
    }
}
