package org.sevenloop.ui.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Job;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.Navigator;
import org.sevenloop.ui.common.Notices;
import org.sevenloop.ui.common.Printouts;
import org.sevenloop.ui.common.Problems;

/** The frame around the desks: which desk is in front, where it looks, what is running, and what was just said. */
public final class ShellViewModel implements Navigator, Problems, Notices, Printouts {
    private final Messages text;
    private final SearchSource search;
    private final ShellActions actions;

    private final ReadOnlyObjectWrapper<@Nullable Destination> destination = new ReadOnlyObjectWrapper<>();
    private final Map<String, ObjectProperty<DeskCount>> counts = new HashMap<>();
    private final ObjectProperty<UnitTree> tree = new SimpleObjectProperty<>(new UnitTree(List.of()));
    private final ObjectProperty<@Nullable UnitId> scope = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ScopePath> path = new ReadOnlyObjectWrapper<>(ScopePath.NOWHERE);
    private final ObjectProperty<LocalDateTime> now;
    private final BooleanProperty dayChosen = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable SaveState> saved = new SimpleObjectProperty<>();
    private final StringProperty undoLabel = new SimpleStringProperty("");
    private final StringProperty redoLabel = new SimpleStringProperty("");
    private final BooleanProperty drawerOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable JobLine> job = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty searchWords = new SimpleStringProperty("");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final BooleanProperty answered = new SimpleBooleanProperty();
    private List<Job> running = List.of();
    private String warned = "";

    public ShellViewModel(Messages text, LocalDateTime start, SearchSource search, ShellActions actions) {
        this.text = text;
        this.search = search;
        this.actions = actions;
        this.now = new SimpleObjectProperty<>(start);
        tree.subscribe(this::findPath);
        scope.subscribe(this::findPath);
        searchWords.addListener((o, was, is) -> find(is));
    }

    /** What will go wrong unless somebody sees to it, a sentence a line; empty: nothing, or somebody has read it. */
    public ReadOnlyStringProperty warning() {
        return warning.getReadOnlyProperty();
    }

    /** Says it, unless the same was said last. */
    public void warn(String sentences) {
        if (!sentences.equals(warned)) {
            warned = sentences;
            warning.set(sentences);
        }
    }

    void hideWarning() {
        warning.set("");
    }

    /** Who is logged in; empty where there are no accounts. */
    public StringProperty user() {
        return user;
    }

    @Override
    public void open(String deskId, DeskFilter filter) {
        destination.set(new Destination(deskId, filter));
    }

    @Override
    public void done(String sentence, @Nullable Runnable undo) {
        notice.set(new Notice(sentence, false, undo));
    }

    @Override
    public void saved(String sentence) {
        done(sentence, this::undo);
    }

    @Override
    public void print(PaperList list) {
        actions.print(list);
    }

    @Override
    public void tell(Throwable problem) {
        if (problem instanceof CancellationException) {
            notice.set(new Notice(text.text("shell.cancelled"), false, null));
            return;
        }
        String sentence = problem instanceof Explained explained
                ? explained.sentence(text)
                : text.text("shell.problem", Fault.of(problem).log().code());
        notice.set(new Notice(sentence, true, null));
    }

    /** What runs now; to be called whenever that changes. */
    public void showJobs(Collection<? extends Job> jobs) {
        running = jobs.stream()
                .filter(each -> each.watched() && !each.cancelled())
                .<Job>map(each -> each)
                .toList();
        if (running.isEmpty()) {
            job.set(null);
        } else {
            Job first = running.getFirst();
            job.set(new JobLine(first.label(), first.fraction(), running.size() - 1));
        }
    }

    /** Raises the flag of the job on view. */
    public void cancelJob() {
        if (!running.isEmpty()) {
            running.getFirst().cancel();
        }
    }

    public void undo() {
        if (!undoLabel.get().isEmpty()) {
            actions.undo();
        }
    }

    public void redo() {
        if (!redoLabel.get().isEmpty()) {
            actions.redo();
        }
    }

    public void setBusinessDay(LocalDate day) {
        actions.setBusinessDay(day);
    }

    public void followSystemDay() {
        actions.followSystemDay();
    }

    public void openHit(SearchHit hit) {
        searchWords.set("");
        actions.open(hit);
    }

    public ShellActions actions() {
        return actions;
    }

    /** The number beside a desk's name. */
    public ObjectProperty<DeskCount> count(String deskId) {
        return counts.computeIfAbsent(deskId, id -> new SimpleObjectProperty<>(DeskCount.NONE));
    }

    public ReadOnlyObjectProperty<@Nullable Destination> destination() {
        return destination.getReadOnlyProperty();
    }

    public ObjectProperty<UnitTree> tree() {
        return tree;
    }

    /** The unit that every desk looks at. */
    public ObjectProperty<@Nullable UnitId> scope() {
        return scope;
    }

    public ReadOnlyObjectProperty<ScopePath> path() {
        return path.getReadOnlyProperty();
    }

    /** The business day at the time of the clock. */
    public ObjectProperty<LocalDateTime> now() {
        return now;
    }

    /** Whether somebody chose another business day than the machine's. */
    public BooleanProperty dayChosen() {
        return dayChosen;
    }

    public ObjectProperty<@Nullable SaveState> saved() {
        return saved;
    }

    /** What Ctrl+Z would take back, in words; empty for nothing. */
    public StringProperty undoLabel() {
        return undoLabel;
    }

    public StringProperty redoLabel() {
        return redoLabel;
    }

    /** Set by a desk while its drawer is open: a narrow window then closes the rail. */
    public BooleanProperty drawerOpen() {
        return drawerOpen;
    }

    public ReadOnlyObjectProperty<@Nullable JobLine> job() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    public StringProperty searchWords() {
        return searchWords;
    }

    public ObservableList<SearchHit> hits() {
        return hits;
    }

    /** Whether {@link #hits} answers the words typed. */
    public BooleanProperty answered() {
        return answered;
    }

    private void findPath() {
        path.set(ScopePath.of(tree.get(), scope.get()));
    }

    private void find(String words) {
        answered.set(false);
        if (words.isBlank()) {
            hits.clear();
            return;
        }
        search.find(words.strip(), found -> {
            // An answer that comes after the field was cleared or changed belongs to nothing.
            if (words.equals(searchWords.get())) {
                hits.setAll(found);
                answered.set(true);
            }
        });
    }
}
