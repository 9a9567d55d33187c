package org.sevenloop.app.window;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Window;
import org.sevenloop.document.NoPrinterException;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.ui.account.OwnPasswordForm;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.PostingDialog;
import org.sevenloop.ui.common.SaveDialog;
import org.sevenloop.ui.shell.ShellActions;

/** What the shell's keys and buttons do. */
final class ShellWork implements ShellActions {
    private final Console console;
    private final WindowActs window;

    ShellWork(Console console, WindowActs window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public void undo() {
        take("shell.undone", () -> console.wiring().history().undoLast());
    }

    @Override
    public void redo() {
        take("shell.redone", () -> console.wiring().history().redoLast());
    }

    private void take(String sentence, Callable<Optional<UndoOutcome>> work) {
        console.tasks()
                .run(
                        "shell.undo",
                        work,
                        outcome -> outcome.ifPresent(done -> say(sentence, done)),
                        console.shell()::tell);
    }

    private void say(String sentence, UndoOutcome done) {
        var text = console.text();
        String label = text.text(done.label().key(), done.label().arguments().toArray());
        String said = done.stayed().isEmpty()
                ? text.text(sentence, label)
                : text.text("shell.undone.partly", label, done.stayed().size());
        console.shell().done(said, null);
    }

    @Override
    public void refresh() {
        console.refreshAll();
    }

    @Override
    public void print() {
        console.printFront();
    }

    @Override
    public void print(PaperList list) {
        PaperList named = console.named(list);
        if (list.personal()) {
            Window owner = console.view().getScene().getWindow();
            new PostingDialog(console.text(), owner, list.title()).ask(() -> printWhole(named), () -> post(named));
        } else {
            print(named, "");
        }
    }

    private void printWhole(PaperList list) {
        if (list.numbers()) {
            console.rights().purpose(purpose -> print(list, purpose));
        } else {
            print(list, "");
        }
    }

    /** What is posted is masked, and asks nothing. */
    private void post(PaperList list) {
        console.tasks()
                .run(
                        "shell.posted",
                        () -> console.wiring().paper().posted(list),
                        masked -> print(masked, ""),
                        console.shell()::tell);
    }

    private void print(PaperList list, String purpose) {
        var text = console.text();
        console.tasks()
                .run(
                        text.text("shell.job.print", list.title()),
                        progress -> console.wiring().paper().print(list, purpose, progress),
                        printer -> console.shell().done(text.text("shell.printed", list.title(), printer), null),
                        problem -> refused(list, purpose, problem));
    }

    /** Without a printer the paper is saved, to be printed elsewhere. */
    private void refused(PaperList list, String purpose, Throwable problem) {
        console.shell().tell(problem);
        if (problem instanceof NoPrinterException) {
            var text = console.text();
            Window owner = console.view().getScene().getWindow();
            Path file = SaveDialog.ask(owner, text.text("shell.print.save"), list.title() + ".pdf");
            if (file != null) {
                save(list, file, purpose);
            }
        }
    }

    private void save(PaperList list, Path file, String purpose) {
        var text = console.text();
        console.tasks()
                .run(
                        text.text("shell.job.print", list.title()),
                        progress -> {
                            console.wiring().paper().write(list, file, purpose, progress);
                            return file;
                        },
                        saved -> console.shell().done(text.text("shell.print.saved", saved.toString()), null),
                        console.shell()::tell);
    }

    @Override
    public void switchLanguage() {
        window.switchLanguage();
    }

    @Override
    public void lock() {
        window.lock();
    }

    @Override
    public void changePassword() {
        var text = console.text();
        Window owner = console.view().getScene().getWindow();
        OwnPasswordForm.ask(text, owner, console.wiring().session().user(), (old, fresh) -> console.tasks()
                .run(
                        "account.password",
                        () -> {
                            console.wiring().accounts().changeOwnPassword(old, fresh);
                            return text.text("account.own.done");
                        },
                        said -> console.shell().done(said, null),
                        console.shell()::tell));
    }

    @Override
    public void setBusinessDay(LocalDate day) {
        console.wiring().clock().setBusinessDay(day);
        console.refreshAll();
    }

    @Override
    public void followSystemDay() {
        console.wiring().clock().followSystem();
        console.refreshAll();
    }

    @Override
    public void open(SearchHit hit) {
        var person = hit.person();
        var household = hit.household();
        var unit = hit.unit();
        if (unit != null) {
            console.shell().scope().set(unit);
            console.open("net", DeskFilter.row(unit.value()));
        } else if (person != null) {
            console.open("net", DeskFilter.row(person.value()));
        } else if (household != null) {
            console.open("net", DeskFilter.row(household.value()));
        }
    }
}
