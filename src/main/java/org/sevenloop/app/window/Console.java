package org.sevenloop.app.window;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Reach;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.model.people.SearchHit;
import org.sevenloop.platform.Changes;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.service.NotPermittedException;
import org.sevenloop.service.people.SearchService;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;
import org.sevenloop.ui.common.Problems;
import org.sevenloop.ui.common.Rights;
import org.sevenloop.ui.shell.DeskCount;
import org.sevenloop.ui.shell.Destination;
import org.sevenloop.ui.shell.SaveState;
import org.sevenloop.ui.shell.ShellView;
import org.sevenloop.ui.shell.ShellViewModel;

/** The whole console in one language over one community: the shell, its desks, and what keeps them true. */
public final class Console implements AutoCloseable {
    /** More than the eight rows on view: half an address names several households. */
    private static final int HITS = 40;

    private final Wiring wiring;
    private final Messages text;
    private final TaskRunner tasks;
    private final SearchService search;
    private final Changes shown = new Changes();
    private final Changes passed = new Changes();
    private final ShellViewModel shell;
    private final Rights rights;
    private final DeskSet desks;
    private final ShellView view;
    private final StoreCare care;
    private final AtomicBoolean told = new AtomicBoolean(true);
    private final Timeline pulse = new Timeline(new KeyFrame(Duration.seconds(5), e -> keepTime()));
    private final List<Runnable> stops;
    private @Nullable String front;

    public Console(Wiring wiring, TaskRunner tasks, WindowActs window) {
        this.wiring = wiring;
        this.text = wiring.text();
        this.tasks = tasks;
        this.search = wiring.search();
        ShellWork work = new ShellWork(this, window);
        this.shell = new ShellViewModel(text, wiring.session().now(), this::search, work);
        Problems problems = problem -> {
            if (!window.troubled(problem)) {
                shell.tell(problem);
            }
        };
        this.rights = new Clearance(wiring, tasks, shell);
        DeskTools tools = new DeskTools(text, tasks, shown, problems, shell, this::open, shell).as(rights);
        shown.listen(passed::fire);
        this.desks = new DeskSet(wiring, tools, passed, window);
        this.view = new ShellView(shell, text, desks.desks());
        this.stops = List.of(
                tasks.onChange(shell::showJobs),
                wiring.database().changes().listen(this::changed),
                wiring.clock().onDay(day -> Platform.runLater(this::refreshAll)));
        shell.destination().subscribe(this::moved);
        shell.scope().subscribe(this::lookAt);
        shell.dayChosen().set(!wiring.clock().followsSystem());
        if (wiring.session().hasAccounts()) {
            shell.user().set(wiring.session().user());
        }
        this.care = new StoreCare(wiring, tasks, shell, problems);
        care.look();
        readFrame();
        shell.open("overview");
        pulse.setCycleCount(Animation.INDEFINITE);
        pulse.play();
    }

    public Parent view() {
        return view;
    }

    public ShellViewModel shell() {
        return shell;
    }

    Wiring wiring() {
        return wiring;
    }

    Rights rights() {
        return rights;
    }

    Messages text() {
        return text;
    }

    TaskRunner tasks() {
        return tasks;
    }

    /** A way that leads to a desk which the account does not have ends with the sentence that says whose it is. */
    void open(String desk, DeskFilter filter) {
        if (desks.has(desk)) {
            shell.open(desk, filter);
        } else {
            shell.tell(new NotPermittedException(DeskSet.asks(desk)));
        }
    }

    private void search(String words, Consumer<List<SearchHit>> then) {
        if (!may(Action.SEE_PEOPLE)) {
            shell.tell(new NotPermittedException(Action.SEE_PEOPLE));
            return;
        }
        tasks.latest("shell.search", () -> search.find(words, HITS), then, shell::tell);
    }

    private void moved(@Nullable Destination to) {
        String id = to == null ? null : to.deskId();
        if (front != null && !Objects.equals(front, id)) {
            desks.hide(front);
        }
        front = id;
        if (to != null && !to.filter().name().isEmpty() && shell.scope().get() != null) {
            // Who is asked for by name may live anywhere in the community.
            shell.scope().set(new UnitId(wiring.session().community().value()));
        }
        shell.drawerOpen().unbind();
        shell.drawerOpen().set(false);
        if (id != null) {
            shell.drawerOpen().bind(desks.drawer(id));
        }
    }

    /** The scope of the bar at the top is the scope of the desks. */
    private void lookAt(@Nullable UnitId unit) {
        if (unit != null) {
            UnitId community = new UnitId(wiring.session().community().value());
            List<Unit> path = shell.tree().get().path(unit);
            Unit group = path.stream()
                    .filter(each -> Objects.equals(each.parent(), community))
                    .findFirst()
                    .orElse(null);
            desks.scope(group);
            if ("net".equals(front)) {
                shell.open("net", DeskFilter.row(unit.value()));
            }
        }
    }

    /** Called on the thread that wrote; many writes at once are told once. */
    private void changed() {
        search.changed();
        if (told.compareAndSet(true, false)) {
            Platform.runLater(() -> {
                told.set(true);
                shell.saved().set(new SaveState(false, wiring.session().now().toLocalTime()));
                readFrame();
                shown.fire();
            });
        }
    }

    /** The clock goes on, midnight is noticed, and what the desks say of the time left stays true. */
    void keepTime() {
        wiring.clock().tick();
        desks.pulse();
        LocalDateTime minute = wiring.session().now().truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(shell.now().get().truncatedTo(ChronoUnit.MINUTES))) {
            shell.now().set(minute);
            passed.fire();
            care.look();
        }
    }

    /** Everything on view read anew, as after midnight. */
    void refreshAll() {
        shell.now().set(wiring.session().now());
        shell.dayChosen().set(!wiring.clock().followsSystem());
        readFrame();
        shown.fire();
    }

    /** What the frame itself shows: the units, what can be undone, and the numbers beside the desks. */
    private void readFrame() {
        tasks.latest("shell.frame", this::frame, this::show, shell::tell);
        if (may(Action.SEE_PEOPLE)) {
            tasks.latest("shell.search.index", this::readSearch, hits -> {}, shell::tell);
        }
    }

    /** Ahead of the first key, so that nobody who types waits: the first question of a run takes longest. */
    private List<SearchHit> readSearch() {
        search.refresh();
        return search.find("1", HITS);
    }

    private boolean may(Action action) {
        return wiring.store().may(action);
    }

    private Frame frame() {
        boolean undo = may(Action.UNDO);
        return new Frame(
                wiring.places().tree(),
                undo ? wiring.history().lastUndoable().map(HistoryLine::label).orElse(null) : null,
                undo ? wiring.history().lastRedoable().map(HistoryLine::label).orElse(null) : null,
                wiring.figures().now(),
                may(Action.SEE_DAY) ? wiring.days().openGroups() : 0,
                may(Action.SEE_DIRECTIVES) ? wiring.directives().late() : 0);
    }

    private record Frame(
            UnitTree tree,
            @Nullable Label undo,
            @Nullable Label redo,
            DailyFigures figures,
            int openGroups,
            long lateOrders) {}

    private void show(Frame frame) {
        shell.tree().set(frame.tree());
        if (shell.scope().get() == null) {
            shell.scope().set(new UnitId(wiring.session().community().value()));
        }
        shell.undoLabel().set(words(frame.undo()));
        shell.redoLabel().set(words(frame.redo()));
        shell.count("day").set(DeskCount.open(frame.openGroups()));
        shell.count("checkpoint")
                .set(DeskCount.alarm(frame.figures().rosterToday().shiftsShort()));
        shell.count("directive").set(DeskCount.alarm(frame.lateOrders()));
        // Beside a desk that shows only the own units, the community's count would not add up.
        if (wiring.store().reach(Action.SEE_WATCH) == Reach.ALL) {
            shell.count("board")
                    .set(DeskCount.alarm(frame.figures().watch().byColour().red()));
        }
        if (wiring.store().reach(Action.SEE_CALLS) == Reach.ALL) {
            shell.count("verification")
                    .set(DeskCount.open(frame.figures().verification().open()));
        }
    }

    void printFront() {
        String desk = front;
        if (desk != null) {
            desks.print(desk);
        }
    }

    /** Every page that leaves the house says whose it is. */
    PaperList named(PaperList list) {
        String place = shell.tree()
                .get()
                .find(new UnitId(wiring.session().community().value()))
                .map(Unit::name)
                .orElse("");
        String note = place.isEmpty() ? list.note() : text.text("shell.paper.note", place, list.note());
        return list.withNote(note);
    }

    private String words(@Nullable Label label) {
        return label == null ? "" : text.text(label.key(), label.arguments().toArray());
    }

    @Override
    public void close() {
        pulse.stop();
        stops.forEach(Runnable::run);
    }
}
