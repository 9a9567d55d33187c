package org.sevenloop.ui.closing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayPage;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.closing.ProblemEntry;
import org.sevenloop.model.closing.ProblemFilter;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Freshness;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** A day at work: who has done what, what was raised, what is open, and its closing. */
public final class DayViewModel {
    private final DayServices services;
    private final DeskTools tools;
    private final Messages text;
    private final DayWords words;
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DayPage> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DayRow> rows = FXCollections.observableArrayList();
    private final ObservableList<DayProblem> problems = FXCollections.observableArrayList();
    private final FilteredList<DayProblem> shown = new FilteredList<>(problems);
    private final ObjectProperty<ProblemFilter> filter = new SimpleObjectProperty<>(ProblemFilter.ALL);
    private final ObjectProperty<@Nullable OpenPoint> wanted = new SimpleObjectProperty<>();
    private final Freshness fresh;

    public DayViewModel(DayServices services, DeskTools tools) {
        this.services = services;
        this.tools = tools;
        this.text = tools.text();
        this.words = new DayWords(text);
        this.fresh = new Freshness(tools.changes(), this::read);
        filter.subscribe(this::filter);
    }

    /** A filter names which problems: {@code overnight}, {@code due}. */
    public void shown(DeskFilter asked) {
        for (ProblemFilter each : ProblemFilter.values()) {
            if (each.name().equalsIgnoreCase(asked.name())) {
                day.set(null);
                filter.set(each);
            }
        }
        fresh.shown();
    }

    public void hidden() {
        fresh.hidden();
    }

    public void refresh() {
        fresh.read();
    }

    private void read() {
        LocalDate of = day();
        tools.tasks().latest("closing.day", () -> services.days().page(of), this::show, tools.problems()::tell);
    }

    private void show(DayPage read) {
        rows.setAll(DayRow.of(read.board()));
        problems.setAll(read.board().problems());
        page.set(read);
        filter();
    }

    private void filter() {
        LocalDate of = board().day();
        ProblemFilter chosen = filter.get();
        shown.setPredicate(each -> chosen.leaves(each, of));
    }

    /** The day on view; the business day until somebody looks at another. */
    public LocalDate day() {
        LocalDate chosen = day.get();
        return chosen == null ? services.days().today() : chosen;
    }

    /** Looks at an earlier or later day, never beyond today. */
    public void go(int days) {
        LocalDate next = day().plusDays(days);
        LocalDate today = services.days().today();
        day.set(next.isBefore(today) ? next : null);
        refresh();
    }

    public ReadOnlyObjectProperty<@Nullable DayPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObservableList<DayRow> rows() {
        return rows;
    }

    public ObservableList<DayProblem> problems() {
        return shown;
    }

    public ObjectProperty<ProblemFilter> filterProperty() {
        return filter;
    }

    /** What somebody asked to be led to. */
    public ObjectProperty<@Nullable OpenPoint> wantedProperty() {
        return wanted;
    }

    public DayWords words() {
        return words;
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    /** Whether something may be changed on the day on view. */
    public boolean open() {
        DayPage read = page.get();
        return read != null && read.board().closed().isEmpty() && may(Action.RECORD_DAY);
    }

    /** The same of a group, or of the community itself (null). */
    public boolean open(@Nullable UnitId group) {
        DayPage read = page.get();
        return open() && read != null && read.writable(group);
    }

    /** Whether a group is only looked at from here. */
    public boolean readOnly(UnitId group) {
        DayPage read = page.get();
        return read != null && !read.writable(group);
    }

    /** Whether a problem can be raised by whoever sits here. */
    public boolean mayRaise() {
        DayPage read = page.get();
        return open() && read != null && read.writable();
    }

    /** Ticks one duty of the chosen lines; where all have it, takes it off. */
    public void toggle(Collection<DayRow> chosen, int number) {
        change(chosen.stream().map(row -> row.task(number)).toList());
    }

    /** The same with all three duties. */
    public void toggleAll(Collection<DayRow> chosen) {
        List<DayTask> tasks = new ArrayList<>();
        for (DayRow row : chosen) {
            for (int i = 0; i < DayRow.DUTIES; i++) {
                tasks.add(row.task(i));
            }
        }
        change(tasks);
    }

    /** 零报告, or the closing, of the chosen groups. Among several, those that raised something are not asked to say that there was nothing. */
    public void toggle(Collection<DayRow> chosen, DayDuty duty) {
        List<DayRow> silent = chosen.stream()
                .filter(row -> duty != DayDuty.NOTHING
                        || row.board().raised(row.group().id()) == 0)
                .toList();
        change((silent.isEmpty() ? chosen : silent)
                .stream().map(row -> row.own(duty)).distinct().toList());
    }

    private void change(List<DayTask> chosen) {
        List<DayTask> tasks = chosen.stream().filter(task -> open(task.group())).toList();
        DayPage read = page.get();
        if (read == null || tasks.isEmpty()) {
            return;
        }
        LocalDate of = read.board().day();
        List<DayTask> missing =
                tasks.stream().filter(task -> !read.board().ticked(task)).toList();
        if (missing.isEmpty()) {
            save(() -> services.days().untick(of, tasks), "closing.day.done.untick", tasks.size());
        } else {
            save(() -> services.days().tick(of, missing), "closing.day.done.tick", missing.size());
        }
    }

    /** @param refused runs where nothing was saved */
    public void raise(ProblemEntry entry, @Nullable Path photo, Runnable refused) {
        LocalDate of = day();
        tools.save(() -> services.days().raise(of, entry, photo), text.text("closing.day.done.raise"), refused);
    }

    public void settle(Collection<DayProblem> chosen, String how) {
        LocalDate of = day();
        List<DayProblemId> ids = chosen.stream().map(DayProblem::id).toList();
        save(() -> services.days().settle(of, ids, how), "closing.day.done.settle", ids.size());
    }

    public void unsettle(Collection<DayProblem> chosen) {
        LocalDate of = day();
        List<DayProblemId> ids = chosen.stream().map(DayProblem::id).toList();
        save(() -> services.days().unsettle(of, ids), "closing.day.done.unsettle", ids.size());
    }

    public void carry(Collection<OpenPoint> points, LocalDate to, String why, Runnable refused) {
        LocalDate of = day();
        String done = text.text("closing.day.done.carry", points.size(), words.day(to));
        tools.save(
                () -> {
                    services.days().carry(of, points, to, why);
                    return of;
                },
                done,
                refused);
    }

    /** What is open in the chosen lines. */
    public List<OpenPoint> openIn(Collection<DayRow> chosen) {
        DayPage read = page.get();
        if (read == null) {
            return List.of();
        }
        return read.board().open().stream()
                .filter(point -> open(point.group()))
                .filter(point -> chosen.stream().anyMatch(row -> in(row, point)))
                .toList();
    }

    private static boolean in(DayRow row, OpenPoint point) {
        return switch (point) {
            case OpenPoint.Undone undone ->
                undone.task().group().equals(row.group().id())
                        && (row.isGroup()
                                || Objects.equals(row.cadre(), undone.task().cadre()));
            case OpenPoint.Unsettled unsettled ->
                row.isGroup() && row.group().id().equals(unsettled.group());
        };
    }

    /** @param why of what is open; blank where nothing is */
    public void close(String why, Runnable refused) {
        LocalDate of = day();
        settled("closing.day.done.close", of, () -> services.closings().close(of, why), refused);
    }

    public void reopen(String why, Runnable refused) {
        LocalDate of = day();
        settled("closing.day.done.reopen", of, () -> services.closings().reopen(of, why), refused);
    }

    /** No undo takes it back, so none is offered. */
    private void settled(String done, LocalDate of, Runnable act, Runnable refused) {
        tools.tasks()
                .run(
                        done,
                        () -> {
                            act.run();
                            return of;
                        },
                        closed -> {
                            tools.changes().fire();
                            tools.notices().done(text.text(done, words.day(closed)), null);
                        },
                        problem -> {
                            tools.problems().tell(problem);
                            refused.run();
                        });
    }

    public void photo(DayProblem problem, Consumer<byte[]> show) {
        tools.tasks()
                .run(
                        "closing.photo",
                        () -> services.days().photo(problem.id()),
                        (Optional<byte[]> found) -> found.ifPresent(show),
                        tools.problems()::tell);
    }

    /** To the desk where somebody is given a unit or a household. */
    public void assign() {
        tools.navigator().open("net");
    }

    private void save(Runnable act, String done, int count) {
        tools.save(act, text.text(done, count));
    }

    /** Puts the tree with its ticks on paper. */
    public void print() {
        if (page.get() != null) {
            tools.printouts().print(new DayPaper(words, text).of(board()));
        }
    }

    /** The groups of which problems can be raised, for a form. */
    public List<DayGroup> groups() {
        DayPage read = page.get();
        return read == null
                ? List.of()
                : read.board().groups().stream()
                        .filter(each -> read.writable(each.id()))
                        .toList();
    }

    DayBoard board() {
        DayPage read = page.get();
        return read == null ? new DayBoard(day(), List.of(), Map.of(), List.of(), List.of(), List.of()) : read.board();
    }
}
