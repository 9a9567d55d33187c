package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Choices;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Messages;
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
    private final Consumer<ImportFile> written;
    private final ImportFiles files = new ImportFiles();
    private final FileJobs jobs;
    private final Rehearsal rehearsal;

    private record Checked(ImportDraft draft, ImportOutcome outcome) {}

    /**
     * @param undo takes back what was written
     * @param written runs after each file that was
     */
    WizardViewModel(
            ExchangeServices services, DeskTools tools, Consumer<ImportOutcome> undo, Consumer<ImportFile> written) {
        this.service = services.imports();
        this.handBack = new HandBackViewModel(services.handBacks(), tools, files.selectedProperty());
        this.jobs = new FileJobs(tools.tasks());
        this.rehearsal = new Rehearsal(service, files, jobs, tools);
        this.who = new WhoViewModel(tools.text(), rehearsal::answered);
        this.tools = tools;
        this.text = tools.text();
        this.undo = undo;
        this.written = written;
        files.selectedProperty().subscribe(who::show);
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
        return files.all();
    }

    public ReadOnlyObjectProperty<@Nullable ImportFile> selectedProperty() {
        return files.selectedProperty();
    }

    public void select(@Nullable ImportFile file) {
        files.select(file);
    }

    /**
     * Reads and rehearses files; nothing is written yet. A file already here is read again, unless something was said about
     * it or it is just being written.
     */
    public void open(List<Path> paths) {
        paths.forEach(this::open);
        if (selectedProperty().get() == null && !files().isEmpty()) {
            select(files().getFirst());
        }
    }

    private void open(Path path) {
        ImportFile here = files.at(path).orElse(null);
        if (here != null && here.kept()) {
            keep(here);
            return;
        }
        if (here != null) {
            jobs.stop(here.number());
        }
        read(files.add(path), progress -> service.open(path, progress));
    }

    /** It is here with what was said about it; one that could not be written is tried again with that. */
    private void keep(ImportFile here) {
        boolean writing = here.stage() == Stage.WRITING;
        tools.notices().done(text.text(writing ? "exchange.here.writing" : "exchange.here.changed", here.name()), null);
        select(here);
        if (here.stage() == Stage.FAILED) {
            rehearsal.check(here.with(here.edits()));
        }
    }

    /** Reads and rehearses what was copied elsewhere. */
    public void paste(String copied) {
        if (copied.isBlank()) {
            tools.notices().done(text.text("exchange.pasted.nothing"), null);
            return;
        }
        ImportFile file = files.addCopied(text.text("exchange.pasted"));
        select(file);
        read(file, progress -> service.openText(file.name(), copied, progress));
    }

    private void read(ImportFile file, ProgressWork<ImportDraft> reader) {
        jobs.run(
                file.number(),
                text.text("exchange.job.read", file.name()),
                progress -> {
                    ImportDraft draft = reader.call(progress);
                    return new Checked(draft, rehearsal.rehearsed(draft, Map.of(), progress));
                },
                read -> files.change(file.number(), now -> checked(now, read)),
                failure -> unread(file.number(), failure));
    }

    private ImportFile checked(ImportFile file, Checked read) {
        ImportFile checked = file.checked(read.draft(), read.outcome());
        return read.outcome().file().kind() == SheetKind.OTHER
                ? checked.failed(text.text("exchange.unreadable.other", file.name()))
                : checked;
    }

    private void unread(int number, Throwable failure) {
        if (failure instanceof CancellationException) {
            files.drop(number);
        } else {
            failed(number, failure);
        }
    }

    private void failed(int number, Throwable failure) {
        if (failure instanceof Explained explained) {
            files.change(number, now -> now.failed(explained.sentence(text)));
        } else {
            files.change(number, now -> now.failed(text.text("exchange.failed")));
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
        ImportFile file = selectedProperty().get();
        if (file != null && file.open()) {
            Choices next = more.apply(file.edits().now());
            if (!next.equals(file.edits().now())) {
                rehearsal.check(file.with(file.edits().then(next)));
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
        ImportFile file = selectedProperty().get();
        if (file != null && file.open() && file.edits().any()) {
            rehearsal.check(file.with(file.edits().back()));
            return true;
        }
        return file != null && file.busy();
    }

    /** Says who sent the file on view, so that its columns are known when the next comes from there. */
    public void from(String sender) {
        ImportFile file = selectedProperty().get();
        if (file != null && file.draft() != null && !sender.isBlank()) {
            ImportDraft draft = file.draft().from(sender);
            files.change(file.number(), now -> now.with(draft));
        }
    }

    /** Writes every file that is ready, each as a batch of its own; one that fails does not hold up the others. */
    public void writeAll() {
        files().stream().filter(file -> file.stage() == Stage.READY).toList().forEach(this::write);
    }

    public void write(ImportFile file) {
        ImportDraft draft = file.draft();
        if (file.stage() != Stage.READY || draft == null) {
            return;
        }
        files.change(file.number(), now -> file.at(Stage.WRITING));
        Edits edits = file.edits();
        jobs.run(
                file.number(),
                text.text("exchange.job.write", file.name()),
                progress -> service.commit(draft.at(edits.now()), edits.answers(), progress),
                outcome -> written(file, outcome),
                failure -> unwritten(file.number(), failure));
    }

    private void written(ImportFile file, ImportOutcome outcome) {
        files.change(file.number(), now -> now.written(outcome));
        int changed = outcome.counters().added() + outcome.counters().updated();
        tools.notices().done(text.text("exchange.written", file.name(), changed), () -> undo.accept(outcome));
        written.accept(file);
    }

    /** Nothing of it is in the store; whoever stopped it goes on with what was said. */
    private void unwritten(int number, Throwable failure) {
        if (failure instanceof CancellationException) {
            files.change(number, now -> now.at(Stage.READY));
        } else {
            failed(number, failure);
        }
    }

    /** A file was laid aside after it was written. */
    void moved(ImportFile file, Path path) {
        files.change(file.number(), now -> now.movedTo(path));
    }

    /** Whether nothing is left to do about any of the files, so that the next ones can come. */
    boolean done() {
        return !files().isEmpty() && files().stream().allMatch(ImportFile::done);
    }

    /** Files that nobody said anything about are read again in a moment; what was put right is not lost by one key. */
    boolean untouched() {
        return !files().isEmpty() && files().stream().noneMatch(ImportFile::kept);
    }

    /** Takes a file off the wizard; one that is being written stays until that is over. */
    public void drop(ImportFile file) {
        if (file.stage() != Stage.WRITING) {
            jobs.stop(file.number());
            files.drop(file.number());
        }
    }

    /** Begins anew: what is being read or written is stopped, and nothing of it stays. */
    public void clear() {
        jobs.cancel();
        files.clear();
    }
}
