package org.sevenloop.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.document.NoPrinterException;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.account.First;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.ui.account.FirstAccountView;
import org.sevenloop.ui.account.FirstAccountViewModel;
import org.sevenloop.ui.account.RecoveryPage;
import org.sevenloop.ui.common.SaveDialog;

/** Makes the first account: the store is closed, written anew under new keys, and opened again for the one who made it. */
final class FirstAccount {
    private final Start given;
    private final TaskRunner tasks;
    private final Messages text;
    private final Consumer<Wiring> reopened;

    /** @param reopened gets the store whenever it is another than before, on any thread */
    FirstAccount(Start given, TaskRunner tasks, Messages text, Consumer<Wiring> reopened) {
        this.given = given;
        this.tasks = tasks;
        this.text = text;
        this.reopened = reopened;
    }

    /**
     * The page on which it is made.
     *
     * @param done gets the store that has an account
     * @param later runs where nobody wants one now
     */
    Parent page(Wiring before, Consumer<Wiring> done, Runnable later) {
        Made made = new Made(before);
        FirstAccountViewModel model =
                new FirstAccountViewModel(made::make, tasks, text, first -> done.accept(made.wiring));
        return new FirstAccountView(model, text, () -> print(made.wiring, model), later);
    }

    /** The store as it is now. */
    private final class Made {
        private volatile Wiring wiring;

        Made(Wiring wiring) {
            this.wiring = wiring;
        }

        First make(String name, char[] password) {
            wiring.close();
            LoginService door = given.door();
            try {
                First first = door.makeFirst(name, password);
                show(given.enter(first.opened(), text));
                return first;
            } catch (RuntimeException e) {
                show(given.enter(door.open(), text));
                throw e;
            }
        }

        private void show(Wiring open) {
            open.session().sitIn(wiring.session().community());
            wiring = open;
            reopened.accept(open);
        }
    }

    private void print(Wiring open, FirstAccountViewModel model) {
        PaperList page = RecoveryPage.of(model.recoveryKey(), open.session().today(), text);
        tasks.run(
                "account.recovery",
                () -> open.paper().print(page, Progress.NONE),
                printer -> model.say(text.text("account.recovery.printed", printer)),
                problem -> {
                    if (problem instanceof NoPrinterException) {
                        save(open, page, model);
                    } else {
                        model.say(
                                problem instanceof Explained explained
                                        ? explained.sentence(text)
                                        : text.text(
                                                "shell.problem",
                                                Fault.of(problem).log().code()));
                    }
                });
    }

    private void save(Wiring open, PaperList page, FirstAccountViewModel model) {
        model.say(text.text("account.recovery.no-printer"));
        Path file = SaveDialog.ask(null, text.text("shell.print.save"), page.title() + ".pdf");
        if (file == null) {
            return;
        }
        tasks.run(
                "account.recovery",
                () -> write(open, page, file),
                said -> model.say(said),
                problem -> model.say(
                        text.text("shell.problem", Fault.of(problem).log().code())));
    }

    private String write(Wiring open, PaperList page, Path file) throws IOException {
        open.paper().write(page, file, Progress.NONE);
        return text.text("account.recovery.saved", file.toString());
    }
}
