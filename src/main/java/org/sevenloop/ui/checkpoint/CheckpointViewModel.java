package org.sevenloop.ui.checkpoint;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointEntry;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftEntry;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftPage;
import org.sevenloop.model.checkpoint.Worker;
import org.sevenloop.platform.Freshness;
import org.sevenloop.service.checkpoint.CheckpointService;
import org.sevenloop.service.closing.RosterPaper;
import org.sevenloop.ui.common.DeskFilter;
import org.sevenloop.ui.common.DeskTools;

/** The roster of a week, and the shift that is being filled. */
public final class CheckpointViewModel {
    /** Opens the first shift of the next gap. */
    public static final String GAP = "gap";

    private static final int DAYS = 7;

    private final CheckpointService service;
    private final DeskTools tools;
    private final Freshness fresh;
    private final ReadOnlyObjectWrapper<@Nullable RosterPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ShiftPage> shift = new ReadOnlyObjectWrapper<>();
    private @Nullable LocalDate from;
    private boolean gapWanted;

    public boolean may(Action action) {
        return tools.may(action);
    }

    public CheckpointViewModel(CheckpointService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        this.fresh = new Freshness(tools.changes(), this::readAll);
    }

    public ReadOnlyObjectProperty<@Nullable RosterPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The shift in the drawer, null while it is closed. */
    public ReadOnlyObjectProperty<@Nullable ShiftPage> shiftProperty() {
        return shift.getReadOnlyProperty();
    }

    public void shown(DeskFilter filter) {
        gapWanted = filter.name().equals(GAP) && filter.key() == null;
        if (filter.key() != null) {
            open(new ShiftId(filter.key()));
        }
        fresh.shown();
        if (gapWanted && page.get() != null) {
            refresh();
        }
    }

    /** Another desk covers this one. */
    public void hidden() {
        fresh.hidden();
    }

    /** Reads the week anew, and the open shift with it. */
    public void refresh() {
        fresh.read();
    }

    private void readAll() {
        tools.tasks().latest("checkpoint.page", this::read, this::show, tools.problems()::tell);
        ShiftPage open = shift.get();
        if (open != null) {
            open(open.shift().id());
        }
    }

    private RosterPage read() {
        LocalDate first = from == null ? service.today() : from;
        return service.page(first, first.plusDays(DAYS - 1));
    }

    private void show(RosterPage read) {
        page.set(read);
        if (gapWanted) {
            gapWanted = false;
            openGap();
        }
    }

    /** Weeks forward or back. */
    public void turn(int weeks) {
        LocalDate first = from == null ? service.today() : from;
        from = first.plusWeeks(weeks);
        refresh();
    }

    /** The seven days that begin with the business day. */
    public void thisWeek() {
        from = null;
        refresh();
    }

    public void open(ShiftId id) {
        tools.tasks().latest("checkpoint.shift", () -> service.shift(id), shift::set, failure -> {
            close();
            tools.problems().tell(failure);
        });
    }

    public void openGap() {
        RosterPage read = page.get();
        if (read != null && read.gap() != null) {
            open(read.gap().shifts().getFirst().id());
        }
    }

    public void close() {
        shift.set(null);
    }

    /** The shift before or after the open one, in the order of the chart's rows. */
    public void walk(int step) {
        RosterPage read = page.get();
        ShiftPage open = shift.get();
        if (read == null || open == null) {
            return;
        }
        int next = read.roster().shifts().stream()
                        .map(Shift::id)
                        .toList()
                        .indexOf(open.shift().id())
                + step;
        if (next >= 0 && next < read.roster().shifts().size()) {
            open(read.roster().shifts().get(next).id());
        }
    }

    public void add(Worker worker) {
        ShiftPage open = shift.get();
        if (open != null) {
            run(() -> service.duties().add(open.shift().id(), worker), "checkpoint.done.added", worker.name());
        }
    }

    public void correct(DutyId duty, Worker worker) {
        run(() -> service.duties().correct(duty, worker), "checkpoint.done.corrected", worker.name());
    }

    public void remove(Duty duty) {
        run(() -> service.duties().remove(duty), "checkpoint.done.removed", duty.worker());
    }

    public void swap(Duty one, Duty other) {
        run(() -> service.duties().swap(one, other), "checkpoint.done.swapped", one.worker(), other.worker());
    }

    public void move(Duty duty, ShiftId to) {
        run(() -> service.duties().move(duty, to), "checkpoint.done.moved", duty.worker());
    }

    public void require(ShiftId id, @Nullable Integer heads) {
        run(() -> service.duties().require(id, heads), "checkpoint.done.required");
    }

    public void addShift(ShiftEntry entry) {
        run(() -> service.duties().addShift(entry), "checkpoint.done.shift.added", entry.name());
    }

    public void removeShift(Shift removed) {
        close();
        run(() -> service.duties().removeShift(removed), "checkpoint.done.shift.removed", removed.name());
    }

    /** Opens the day after the last one like the day a week before it, or like the last day itself. */
    public void addDay(boolean names) {
        tools.tasks()
                .run(
                        "checkpoint.day",
                        () -> service.lastDay()
                                .map(last -> service.duties().copyDay(last, last.plusDays(1), names))
                                .orElse(0),
                        added -> done("checkpoint.done.day", added),
                        tools.problems()::tell);
    }

    public void enter(CheckpointEntry entry) {
        run(() -> service.points().enter(entry), "checkpoint.done.point", entry.name());
    }

    public void seal(Checkpoint point, boolean sealed) {
        String done = sealed ? "checkpoint.done.sealed" : "checkpoint.done.opened";
        run(() -> service.points().seal(point, sealed), done, point.name());
    }

    public void removePoint(Checkpoint point) {
        run(() -> service.points().remove(point), "checkpoint.done.point.removed", point.name());
    }

    /** Puts the roster of the days on view on paper. */
    public void print() {
        RosterPage read = page.get();
        if (read != null) {
            tools.tasks()
                    .run(
                            "checkpoint.print",
                            () -> RosterPaper.of(read.roster(), service.communityName(), tools.text()),
                            tools.printouts()::print,
                            tools.problems()::tell);
        }
    }

    /** To the desk where a roster is brought in. */
    public void bringIn() {
        tools.navigator().open("import");
    }

    private void run(Runnable act, String done, Object... arguments) {
        tools.save(act, tools.text().text(done, arguments));
    }

    private void done(String what, Object... arguments) {
        tools.changes().fire();
        tools.notices().saved(tools.text().text(what, arguments));
    }
}
