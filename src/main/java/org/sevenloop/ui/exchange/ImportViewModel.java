package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Question;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.ExchangeServices;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.exchange.InboxService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The import desk: the wizard, and what was imported before with what is left to look into. */
public final class ImportViewModel {
    /** Asks for the flagged rows that nobody has put right. */
    public static final String PROBLEMS = "problems";

    private final ImportService service;
    private final HistoryService history;
    private final InboxService inbox;
    private final DeskTools tools;
    private final Freshness fresh;
    private final Messages text;
    private final WizardViewModel wizard;
    private final MappingViewModel mappings;
    private final DuplicatesViewModel duplicates;
    private final ObservableList<ImportBatch> batches = FXCollections.observableArrayList();
    private final ObservableList<OpenProblem> open = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.WIZARD);

    /** What the desk shows. */
    public enum Part {
        WIZARD,
        BATCHES,
        /** Rows that may mean somebody on record. */
        WHO,
        PROBLEMS,
        DUPLICATES,
        MAPPINGS
    }

    public ImportViewModel(ExchangeServices services, DeskTools tools) {
        this.service = services.imports();
        this.history = services.history();
        this.inbox = services.inbox();
        this.tools = tools;
        this.text = tools.text();
        this.wizard = new WizardViewModel(services, tools, this::undo, this::written);
        this.mappings = new MappingViewModel(services.mappings(), tools);
        this.duplicates = new DuplicatesViewModel(services.duplicates(), tools);
        this.fresh = new Freshness(tools.changes(), this::read);
        wizard.who().open().addListener((ListChangeListener<Question>) change -> {
            if (wizard.who().open().isEmpty() && part.get() == Part.WHO) {
                part.set(Part.WIZARD);
            }
        });
    }

    /** The files of this round. */
    public WizardViewModel wizard() {
        return wizard;
    }

    /** What was said of the columns of earlier files. */
    public MappingViewModel mappings() {
        return mappings;
    }

    /** Who may stand on record twice. */
    public DuplicatesViewModel duplicates() {
        return duplicates;
    }

    /** The newest first. */
    public ObservableList<ImportBatch> batches() {
        return batches;
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
        mappings.read();
        duplicates.refresh();
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

    /** Reads and rehearses files; nothing is written yet. */
    public void open(List<Path> paths) {
        if (!paths.isEmpty()) {
            part.set(Part.WIZARD);
        }
        wizard.open(paths);
    }

    /** What was copied elsewhere: cells, or the answers to a 接龙. */
    public void paste(String copied) {
        part.set(Part.WIZARD);
        wizard.paste(copied);
    }

    /** Looks whether others saved something into the inbox; it waits here until somebody takes it in. */
    public void lookIntoInbox() {
        tools.tasks().latest("exchange.inbox", inbox::arrived, this::arrived, tools.problems()::tell);
    }

    private void arrived(List<Path> files) {
        if (!files.isEmpty()) {
            wizard.open(files);
            String names = files.stream()
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(text.text("exchange.and")));
            tools.notices().done(text.text("exchange.inbox.arrived", names), null);
        }
    }

    /** Looks into this folder from now on; null: into none. */
    public void inbox(@Nullable Path folder) {
        if (folder == null) {
            tools.save(inbox::leave, text.text("exchange.inbox.left"));
        } else {
            tools.save(() -> inbox.choose(folder), text.text("exchange.inbox.chosen", folder.toString()));
        }
    }

    private void written(ImportFile file) {
        Path path = file.path();
        if (path != null) {
            tools.tasks()
                    .run(
                            "",
                            () -> inbox.takenIn(path),
                            aside -> aside.ifPresent(now -> wizard.moved(file, now)),
                            tools.problems()::tell);
        }
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

    /** Hands over what was put right by hand in a batch's file before it was taken in. */
    public void corrections(ImportBatch batch, Consumer<List<OpenProblem>> show) {
        tools.tasks().run("", () -> service.corrections(batch.id()), show, tools.problems()::tell);
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
}
