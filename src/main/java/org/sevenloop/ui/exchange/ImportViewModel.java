package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Job;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.exchange.ImportFile.Stage;

/** The import wizard: files chosen, read and rehearsed, then written one batch a file; and the batches of before. */
public final class ImportViewModel {
    /** Asks for the flagged rows that nobody has put right. */
    public static final String PROBLEMS = "problems";

    private final ImportService service;
    private final HistoryService history;
    private final DeskTools tools;
    private final Freshness fresh;
    private final Messages text;
    private final ObservableList<ImportFile> files = FXCollections.observableArrayList();
    private final ObservableList<ImportBatch> batches = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ImportFile> selected = new ReadOnlyObjectWrapper<>();
    private final ObservableList<OpenProblem> open = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.WIZARD);
    private final List<Job> jobs = new ArrayList<>();

    /** What the desk shows. */
    public enum Part {
        WIZARD,
        BATCHES,
        PROBLEMS
    }

    public ImportViewModel(ImportService service, HistoryService history, DeskTools tools) {
        this.service = service;
        this.history = history;
        this.tools = tools;
        this.text = tools.text();
        this.fresh = new Freshness(tools.changes(), this::read);
    }

    public ObservableList<ImportFile> files() {
        return files;
    }

    /** The newest first. */
    public ObservableList<ImportBatch> batches() {
        return batches;
    }

    public ReadOnlyObjectProperty<@Nullable ImportFile> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(@Nullable ImportFile file) {
        selected.set(file);
    }

    /** What was imported though somebody must still look at it, the newest first. */
    public ObservableList<OpenProblem> openProblems() {
        return open;
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** Comes to the front; {@code problems} asks for what is still to be put right. */
    public void shown(DeskFilter filter) {
        if (filter.name().equals(PROBLEMS)) {
            part.set(Part.PROBLEMS);
        }
        fresh.shown();
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    /** Reads the history anew. */
    public void refresh() {
        fresh.read();
    }

    private void read() {
        tools.tasks().latest("exchange.batches", service::batches, batches::setAll, tools.problems()::tell);
        tools.tasks()
                .latest(
                        "exchange.problems",
                        service::openProblems,
                        read -> open.setAll(read.stream()
                                .filter(each -> each.problem().severity() == Severity.FLAG)
                                .toList()),
                        tools.problems()::tell);
    }

    /** To the page of whom a problem is about. */
    public void person(OpenProblem problem) {
        PersonId person = problem.person();
        if (person != null) {
            tools.navigator().open("net", DeskFilter.row(person.value()));
        }
    }

    /** Takes problems off the list: they were put right, or are right as they are. */
    public void settle(List<OpenProblem> problems) {
        if (!problems.isEmpty()) {
            tools.save(() -> service.settle(problems), text.text("exchange.open.settled", problems.size()));
        }
    }

    /** The sentence that says what is wrong and what to do. */
    public String sentence(Problem problem) {
        return text.text("problem." + problem.code(), problem.arguments().toArray());
    }

    /** Puts the list on view on paper: what was imported, or what is still to be put right, for those who sent it. */
    public void print() {
        if (!batches.isEmpty()) {
            ExchangePaper paper = new ExchangePaper(text, batches.getFirst().businessDay());
            tools.printouts()
                    .print(part.get() == Part.BATCHES ? paper.batches(batches) : paper.problems(open, this::sentence));
        }
    }

    /** Reads and rehearses files; nothing is written yet. A file already here is read again. */
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            part.set(Part.WIZARD);
        }
        for (Path path : paths) {
            drop(path);
            ImportFile file = ImportFile.reading(path);
            files.add(file);
            rehearse(path);
        }
        if (selected.get() == null && !files.isEmpty()) {
            select(files.getFirst());
        }
    }

    private void rehearse(Path path) {
        String label = text.text("exchange.job.read", path.getFileName());
        jobs.add(tools.tasks()
                .run(
                        label,
                        progress -> {
                            RecognisedFile read = service.read(path, progress);
                            return read.kind() == SheetKind.OTHER
                                    ? new ImportOutcome(read, null, Counters.ZERO, read.problems(), List.of())
                                    : service.rehearse(read, progress);
                        },
                        outcome -> replace(path, rehearsed(file(path), outcome)),
                        failure -> failed(path, failure)));
    }

    /** A table of another kind is shown with its columns, and why it cannot be taken in. */
    private ImportFile rehearsed(ImportFile file, ImportOutcome outcome) {
        ImportFile ready = file.with(Stage.READY, outcome);
        return outcome.file().kind() == SheetKind.OTHER
                ? ready.failed(text.text("exchange.unreadable.other", file.name()))
                : ready;
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

    /** Writes every file that is ready, each as a batch of its own; one that fails does not hold up the others. */
    public void writeAll() {
        files.stream().filter(file -> file.stage() == Stage.READY).toList().forEach(this::write);
    }

    public void write(ImportFile file) {
        ImportOutcome rehearsed = file.outcome();
        if (file.stage() != Stage.READY || rehearsed == null) {
            return;
        }
        replace(file.path(), file.at(Stage.WRITING));
        String label = text.text("exchange.job.write", file.name());
        jobs.add(tools.tasks()
                .run(
                        label,
                        progress -> service.commit(rehearsed.file(), progress),
                        outcome -> written(file.path(), outcome),
                        failure -> failed(file.path(), failure)));
    }

    private void written(Path path, ImportOutcome outcome) {
        replace(path, file(path).with(Stage.WRITTEN, outcome));
        int changed = outcome.counters().added() + outcome.counters().updated();
        tools.notices().done(text.text("exchange.written", file(path).name(), changed), () -> undo(outcome));
        refresh();
    }

    private void undo(ImportOutcome outcome) {
        BatchId batch = outcome.batch();
        if (batch != null) {
            tools.tasks().run("", () -> history.undo(batch), this::undone, tools.problems()::tell);
        }
    }

    /** Takes a batch back; what stays because something else names it is told. */
    public void undo(ImportBatch batch) {
        if (batch.undoneAt() == null) {
            tools.tasks().run("", () -> history.undo(batch.id()), this::undone, tools.problems()::tell);
        }
    }

    private void undone(UndoOutcome outcome) {
        String file = String.join(" ", outcome.label().arguments());
        String sentence = outcome.stayed().isEmpty()
                ? text.text("exchange.undone", file)
                : text.text("exchange.undone.stayed", file, outcome.stayed().size(), names(outcome));
        tools.notices().done(sentence, null);
        refresh();
    }

    private String names(UndoOutcome outcome) {
        return String.join(
                text.text("exchange.and"),
                outcome.stayed().stream()
                        .map(UndoOutcome.Stayed::name)
                        .distinct()
                        .limit(3)
                        .toList());
    }

    /** Stops what is being read or written; nothing of it stays. */
    public void cancel() {
        jobs.forEach(Job::cancel);
        jobs.clear();
    }

    /** Takes a file off the wizard. */
    public void drop(ImportFile file) {
        drop(file.path());
        ImportFile next = files.isEmpty() ? null : files.getFirst();
        select(next);
    }

    private void drop(Path path) {
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
                boolean shown = files.get(i).equals(selected.get());
                files.set(i, next);
                if (shown) {
                    select(next);
                }
                return;
            }
        }
    }
}
