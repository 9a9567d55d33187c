package org.sevenloop.app.window;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;
import org.sevenloop.ui.campaign.EndingView;

/**
 * Ends a campaign: everybody is taken out of the store, the store is closed, its key destroyed, and it is opened again
 * for the same person. Whatever fails after the first step leaves a store without people, which says what is still to do.
 */
final class CampaignEnd {
    private final Start given;
    private final TaskRunner tasks;
    private final Wiring before;
    private final Window window;
    private final EndingView page;

    /** The window around it. */
    interface Window {
        /** People are gone, and the store is going to be closed. */
        void leaving();

        /** Gets the store that is open now, on any thread. */
        void reopened(Wiring open);

        /** @param problem why the key was not destroyed; null where it was */
        void ended(Wiring open, @Nullable Throwable problem);

        /** The store did not open again. */
        void shut(Throwable problem);
    }

    private record Ended(Wiring open, @Nullable RuntimeException problem) {}

    CampaignEnd(Start given, TaskRunner tasks, Wiring before, Window window) {
        this.given = given;
        this.tasks = tasks;
        this.before = before;
        this.window = window;
        this.page = new EndingView(before.text());
    }

    /**
     * Does it over all that the window shows.
     *
     * @param first what is done in the store before its key is destroyed
     * @param password is wiped
     * @param refused hears why nothing was done
     */
    void over(Pane root, Runnable first, char[] password, Consumer<Throwable> refused) {
        Cover cover = new Cover(root);
        cover.show(page);
        tasks.run(
                "campaign.end",
                () -> begin(first, password.clone()),
                begun -> {
                    window.leaving();
                    root.getChildren().setAll(page);
                    page.step(EndingView.Step.KEY);
                    tasks.run(
                            "campaign.key",
                            () -> destroyKey(password),
                            ended -> window.ended(ended.open(), ended.problem()),
                            window::shut);
                },
                problem -> {
                    Arrays.fill(password, '\0');
                    cover.lift();
                    refused.accept(problem);
                });
    }

    private Wiring begin(Runnable first, char[] password) {
        if (before.session().hasAccounts()) {
            before.accounts().confirm(password);
        }
        first.run();
        return before;
    }

    private Ended destroyKey(char[] password) {
        String name = before.session().hasAccounts() ? before.session().user() : "";
        try {
            before.close();
            LoginService door = given.door();
            Opened opened;
            try {
                opened = door.destroyKey(name, password.clone());
            } catch (RuntimeException e) {
                door.close();
                return new Ended(enter(openAsItIs(name, password)), e);
            }
            return noted(enter(opened));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** With the old key still, or with the new one and old files beside it. */
    private Opened openAsItIs(String name, char[] password) {
        LoginService door = given.door();
        return name.isEmpty() ? door.open() : door.login(name, password.clone());
    }

    private static Ended noted(Wiring open) {
        try {
            open.campaign().destroyed();
            return new Ended(open, null);
        } catch (RuntimeException e) {
            return new Ended(open, e);
        }
    }

    private Wiring enter(Opened opened) {
        Platform.runLater(() -> page.step(EndingView.Step.OPEN));
        Wiring open = given.enter(opened, before.text());
        open.session().sitIn(before.session().community());
        window.reopened(open);
        return open;
    }
}
