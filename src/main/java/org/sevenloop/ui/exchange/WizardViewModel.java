package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Job;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.ProgressWork;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.service.exchange.ImportDraft;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.exchange.ImportFile.Stage;

/** The import wizard: files chosen, read and rehearsed, put right in place and checked anew, then written one batch a file. */
public final class WizardViewModel {
    private final ImportService service;
    private final HandBackViewModel handBack;
    private final WhoViewModel who;
    private final DeskTools tools;
    private final Messages text;
    private final Consumer<ImportOutcome> undo;
    private final Consumer<Path> written;
    private final ObservableList<ImportFile> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ImportFile> selected = new ReadOnlyObjectWrapper<>();
    private final List<Job> jobs = new ArrayList<>();

    private record Checked(ImportDraft draft, ImportOutcome outcome) {}

    /**
     * @param undo takes back what was written
     * @param written runs after each file that was
     */
    WizardViewModel(ExchangeServices services, DeskTools tools, Consumer<ImportOutcome> undo, Consumer<Path> written) {
        this.service = services.imports();
        this.handBack = new HandBackViewModel(services.handBacks(), tools, selected);
        this.who = new WhoViewModel(tools.text(), this::answered);
        this.tools = tools;
        this.text = tools.text();
        this.undo = undo;
        this.written = written;
    }

    /** Whom the rows of the file on view mean where only a person can tell. */
    public WhoViewModel who() {
        return who;
    }

    /** The way back to whoever sent the file on view. */
    public HandBackViewModel handBack() {
        return handBack;
    }

    public ObservableList<ImportFile> files() {
        return files;
    }

    public ReadOnlyObjectProperty<@Nullable ImportFile> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(@Nullable ImportFile file) {
        selected.set(file);
        who.show(file);
    }

    /** Reads and rehearses files; nothing is written yet. A file already here is read again. */
    public void open(List<Path> paths) {
        paths.forEach(path -> read(path, progress -> service.open(path, progress)));
        if (selected.get() == null && !files.isEmpty()) {
            select(files.getFirst());
        }
    }

    /** Reads and rehearses what was copied elsewhere. */
    public void paste(String copied) {
        String name = text.text("exchange.pasted");
        if (copied.isBlank()) {
            tools.notices().done(text.text("exchange.pasted.nothing"), null);
            return;
        }
        Path path = Path.of(name);
        read(path, progress -> service.openText(name, copied, progress));
        select(file(path));
    }

    private void read(Path path, ProgressWork<ImportDraft> reader) {
        drop(path);
        files.add(ImportFile.reading(path));
        jobs.add(tools.tasks()
                .run(
                        text.text("exchange.job.read", path.getFileName()),
                        progress -> {
                            ImportDraft draft = reader.call(progress);
                            return new Checked(draft, rehearsed(draft, Map.of(), progress));
                        },
                        read -> replace(path, checked(file(path), read)),
                        failure -> failed(path, failure)));
    }

    /** A table of another kind is only shown. */
    private ImportOutcome rehearsed(ImportDraft draft, Map<Question.Key, Answer> answers, Progress progress) {
        RecognisedFile file = draft.file();
        return file.kind() == SheetKind.OTHER
                ? new ImportOutcome(file, null, Counters.ZERO, file.problems(), List.of())
                : service.rehearse(file, answers, progress);
    }

    private ImportFile checked(ImportFile file, Checked read) {
        ImportFile checked = file.checked(read.draft(), read.outcome());
        return read.outcome().file().kind() == SheetKind.OTHER
                ? checked.failed(text.text("exchange.unreadable.other", file.name()))
                : checked;
    }

    /** Somebody said whom rows mean. */
    private void answered(Path path) {
        ImportFile file = file(path);
        ImportDraft draft = file.draft();
        if (file.open() && draft != null) {
            replace(path, file.at(Stage.CHECKING));
            rehearse(path, draft);
        }
    }

    private void failed(Path path, Throwable failure) {
        if (failure instanceof CancellationException) {
            drop(path);
        } else if (failure instanceof Explained explained) {
            replace(path, file(path).failed(explained.sentence(text)));
        } else {
            replace(path, file(path).failed(text.text("exchange.failed")));
            tools.problems().tell(failure);
        }
    }

    /** Says what a cell of the file on view should say. */
    public void correct(Place cell, String typed) {
        say(said -> said.cell(cell, typed.strip()));
    }

    /**
     * Says what a column of the file on view holds.
     *
     * @param head the column, as {@link org.sevenloop.model.exchange.RecognisedTable#head} names it
     * @param field the field's message key
     */
    public void choose(Place head, String field) {
        say(said -> said.column(head, field));
    }

    private void say(UnaryOperator<Choices> more) {
        ImportFile file = selected.get();
        if (file != null && file.open()) {
            Choices next = more.apply(file.edits().now());
            if (!next.equals(file.edits().now())) {
                check(file.with(file.edits().then(next)));
            }
        }
    }

    /**
     * Takes back what was said last about the file on view. While it is checked or written there is something on its way:
     * what was saved before must not be taken back in its place.
     *
     * @return false where it is not this file that something is to be taken back of
     */
    public boolean takeBack() {
        ImportFile file = selected.get();
        if (file != null && file.open() && file.edits().any()) {
            check(file.with(file.edits().back()));
            return true;
        }
        return file != null && file.busy();
    }

    /** Says who sent the file on view, so that its columns are known when the next comes from there. */
    public void from(String sender) {
        ImportFile file = selected.get();
        if (file != null && file.draft() != null && !sender.isBlank()) {
            replace(file.path(), file.with(file.draft().from(sender)));
        }
    }

    /** Reads anew with what was said, which shows at once, then rehearses; only what was asked last comes back. */
    private void check(ImportFile file) {
        Path path = file.path();
        ImportDraft draft = file.draft();
        replace(path, file);
        if (draft != null) {
            Choices choices = file.edits().now();
            tools.tasks()
                    .latest(
                            "exchange.read " + path,
                            () -> draft.with(choices),
                            read -> reread(path, read),
                            failure -> unchecked(path, failure));
        }
    }

    private void reread(Path path, ImportDraft read) {
        ImportFile now = file(path);
        if (now.stage() == Stage.CHECKING) {
            replace(path, now.reread(read.from(now.sender())));
            rehearse(path, read);
        }
    }

    private void rehearse(Path path, ImportDraft read) {
        Map<Question.Key, Answer> answers = who.answers(path);
        tools.tasks()
                .latest(
                        "exchange.rehearse " + path,
                        () -> rehearsed(read, answers, Progress.NONE),
                        outcome -> rehearsed(path, read, outcome),
                        failure -> unchecked(path, failure));
    }

    private void rehearsed(Path path, ImportDraft read, ImportOutcome outcome) {
        ImportFile now = file(path);
        ImportDraft draft = now.draft();
        boolean newest = read.choices().equals(now.edits().now());
        if (now.stage() == Stage.CHECKING && draft != null && newest) {
            replace(path, now.checked(draft, outcome));
        }
    }

    /** Writing will try it again, and say what is wrong then. */
    private void unchecked(Path path, Throwable failure) {
        if (file(path).stage() == Stage.CHECKING) {
            replace(path, file(path).at(Stage.READY));
        }
        tools.problems().tell(failure);
    }

    /** Writes every file that is ready, each as a batch of its own; one that fails does not hold up the others. */
    public void writeAll() {
        files.stream().filter(file -> file.stage() == Stage.READY).toList().forEach(this::write);
    }

    /** Whether nothing is left to do about any of the files, so that the next ones can come. */
    boolean done() {
        return !files.isEmpty() && files.stream().allMatch(ImportFile::done);
    }

    public void write(ImportFile file) {
        ImportDraft draft = file.draft();
        if (file.stage() != Stage.READY || draft == null) {
            return;
        }
        replace(file.path(), file.at(Stage.WRITING));
        String label = text.text("exchange.job.write", file.name());
        Map<Question.Key, Answer> answers = who.answers(file.path());
        jobs.add(tools.tasks()
                .run(
                        label,
                        progress -> service.commit(draft.at(file.edits().now()), answers, progress),
                        outcome -> written(file.path(), outcome),
                        failure -> failed(file.path(), failure)));
    }

    private void written(Path path, ImportOutcome outcome) {
        replace(path, file(path).written(outcome));
        int changed = outcome.counters().added() + outcome.counters().updated();
        tools.notices().done(text.text("exchange.written", file(path).name(), changed), () -> undo.accept(outcome));
        written.accept(path);
    }

    /** Stops what is being read or written; nothing of it stays. */
    public void cancel() {
        jobs.forEach(Job::cancel);
        jobs.clear();
    }

    /** Takes a file off the wizard. */
    public void drop(ImportFile file) {
        drop(file.path());
        select(files.isEmpty() ? null : files.getFirst());
    }

    private void drop(Path path) {
        who.forget(path);
        files.removeIf(file -> file.path().equals(path));
    }

    /** Begins anew. */
    public void clear() {
        cancel();
        files.clear();
        select(null);
    }

    private ImportFile file(Path path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseGet(() -> ImportFile.reading(path));
    }

    private void replace(Path path, ImportFile next) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).path().equals(path)) {
                ImportFile shown = selected.get();
                files.set(i, next);
                if (shown != null && shown.path().equals(path)) {
                    select(next);
                }
                return;
            }
        }
    }
}
