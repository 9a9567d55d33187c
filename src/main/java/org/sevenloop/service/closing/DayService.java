package org.sevenloop.service.closing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.document.SmallPhoto;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.Carry;
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
import org.sevenloop.model.closing.Tick;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.ClosingRepository;
import org.sevenloop.persistence.DayProblemRepository;
import org.sevenloop.persistence.DayRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.Typed;

/** The day at work: what the cadres and groups have done, what was raised, and what became of it. */
public final class DayService {
    private static final int RECENT = 14;
    private static final int LONGEST = 400;
    static final int LONGEST_WHY = 200;
    private static final int LONGEST_NAME = 80;

    private final Store store;
    private final Session session;

    public DayService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public LocalDate today() {
        return session.today();
    }

    /** The day as the account may see it: all groups, or those of the own units; of one that has more than those, how it stands. */
    public DayPage page(LocalDate day) {
        return store.read(Action.SEE_DAY, (access, sight) -> {
            LocalDate today = session.today();
            SeenDay seen = new SeenDay(access, whole(access, session, day), sight);
            DayBoard board = seen.board();
            Set<String> owners = board.groups().stream()
                    .flatMap(group -> group.cadres().stream())
                    .map(Responsible::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new DayPage(
                    board,
                    today,
                    new ClosingRepository(access).standing(today.minusDays(RECENT - 1L), today),
                    List.copyOf(owners),
                    sight.everything(),
                    seen.readOnly());
        });
    }

    /** How many problems of earlier days are open today, of those that the account sees. */
    public int overnight() {
        LocalDate today = session.today();
        return store.read(Action.SEE_DAY, (access, sight) -> {
            List<DayProblem> all = sight.everything()
                    ? new DayProblemRepository(access).of(today)
                    : new SeenDay(access, whole(access, session, today), sight)
                            .board()
                            .problems();
            return ProblemFilter.OVERNIGHT.of(all, today).size();
        });
    }

    /** How many groups have not closed today; nought once the day is closed, and where there are no cadres to close anything. */
    public int openGroups() {
        return store.read(Action.SEE_DAY, (access, sight) -> {
            DayBoard board = new SeenDay(access, whole(access, session, session.today()), sight).board();
            boolean used =
                    board.groups().stream().anyMatch(group -> !group.cadres().isEmpty());
            return board.closed().isPresent() || !used
                    ? 0
                    : (int) board.groups().stream()
                            .filter(group -> !board.closed(group))
                            .count();
        });
    }

    static DayBoard whole(Access access, Session session, LocalDate day) {
        return new DayBoards(access, Neighbourhood.of(access, session.community())).of(day);
    }

    /** @throws RefusedException where the day is closed, or has not come */
    static void demandOpen(Access access, Session session, @Nullable LocalDate day) {
        if (day != null && day.isAfter(session.today())) {
            throw new RefusedException("closing.refused.future", day.toString());
        }
        if (day != null && new ClosingRepository(access).of(day).stream().anyMatch(closing -> closing.stands())) {
            throw new RefusedException("closing.refused.closed", day.toString());
        }
    }

    public void tick(LocalDate day, Collection<DayTask> tasks) {
        write("label.closing.tick", day, tasks, access -> {
            List<Tick> ticks = tasks.stream()
                    .map(task -> new Tick(task, session.user(), session.now()))
                    .toList();
            refuseClosing(access, day, tasks);
            new DayRepository(access).tick(day, ticks);
            return true;
        });
    }

    public void untick(LocalDate day, Collection<DayTask> tasks) {
        write("label.closing.untick", day, tasks, access -> {
            new DayRepository(access).untick(day, tasks);
            return true;
        });
    }

    /** A group says that it is done only when it is, and that there is nothing to report only when it raised nothing. */
    private void refuseClosing(Access access, LocalDate day, Collection<DayTask> tasks) {
        DayBoard board = whole(access, session, day);
        for (DayGroup group : board.groups()) {
            boolean closes = tasks.contains(DayTask.of(group.id(), DayDuty.CLOSED));
            long left = board.left(group).stream()
                    .filter(point -> !(point instanceof OpenPoint.Undone undone && tasks.contains(undone.task())))
                    .count();
            if (closes && left > 0) {
                throw new RefusedException("closing.refused.left", group.name(), Long.toString(left));
            }
            if (tasks.contains(DayTask.of(group.id(), DayDuty.NOTHING)) && board.raised(group.id()) > 0) {
                throw new RefusedException(
                        "closing.refused.nothing", group.name(), Integer.toString(board.raised(group.id())));
            }
        }
    }

    private void write(String label, LocalDate day, Collection<DayTask> tasks, Function<Access, Boolean> work) {
        store.write(Action.RECORD_DAY, Label.of(label, day.toString()), (access, sight) -> {
            demandOpen(access, session, day);
            sight.demandUnits(tasks.stream().map(DayTask::group).toList());
            return work.apply(access);
        });
    }

    /**
     * Raises a problem, due the same day. A group that had nothing to report has now.
     *
     * @param photo a picture's file, of which a small copy is kept; or null
     */
    public DayProblemId raise(LocalDate day, ProblemEntry entry, @Nullable Path photo) {
        store.demand(Action.RECORD_DAY);
        if (entry.content().isBlank()) {
            throw new RefusedException("closing.refused.content");
        }
        byte[] picture = photo == null ? null : SmallPhoto.of(photo);
        return store.write(Action.RECORD_DAY, Label.of("label.closing.raise", day.toString()), (access, sight) -> {
            demandOpen(access, session, day);
            sight.demand(entry.group());
            DayProblemRepository problems = new DayProblemRepository(access);
            DayProblemId id = problems.newId();
            problems.insert(
                    new DayProblem(
                            id,
                            entry.kind(),
                            entry.group(),
                            Typed.fit(entry.place(), LONGEST_WHY),
                            Typed.fit(entry.content(), LONGEST),
                            owner(whole(access, session, day), entry),
                            day,
                            session.user(),
                            day,
                            null,
                            picture != null),
                    picture);
            if (entry.group() != null) {
                new DayRepository(access).untick(day, List.of(DayTask.of(entry.group(), DayDuty.NOTHING)));
            }
            return id;
        });
    }

    private static Responsible owner(DayBoard board, ProblemEntry entry) {
        String name = Typed.fit(entry.owner(), LONGEST_NAME);
        return board.groups().stream()
                .filter(group -> entry.group() == null || group.id().equals(entry.group()))
                .flatMap(group -> group.cadres().stream())
                .filter(cadre -> cadre.name().equals(name))
                .findFirst()
                .orElse(new Responsible(name, ""));
    }

    /** Says that problems are dealt with, and how. */
    public void settle(LocalDate day, Collection<DayProblemId> problems, String how) {
        change(
                "label.closing.settle",
                day,
                problems,
                (each, access) -> each.settled() != null
                        ? each
                        : with(
                                each,
                                each.dueOn(),
                                new DayProblem.Settled(day, session.user(), Typed.fit(how, LONGEST))));
    }

    /** Says that problems settled that day are open after all. */
    public void unsettle(LocalDate day, Collection<DayProblemId> problems) {
        change(
                "label.closing.unsettle",
                day,
                problems,
                (each, access) -> each.settledOn(day) ? with(each, each.dueOn(), null) : each);
    }

    private void change(
            String label,
            LocalDate day,
            Collection<DayProblemId> problems,
            java.util.function.BiFunction<DayProblem, Access, DayProblem> become) {
        store.write(Action.RECORD_DAY, Label.of(label, day.toString()), (access, sight) -> {
            demandOpen(access, session, day);
            DayProblemRepository rows = new DayProblemRepository(access);
            for (DayProblemId id : problems) {
                Optional<DayProblem> found = rows.find(id);
                found.ifPresent(each -> {
                    sight.demand(each.group());
                    rows.update(become.apply(each, access));
                });
            }
            return true;
        });
    }

    /** Leaves what is open to a later day. */
    public void carry(LocalDate day, Collection<OpenPoint> points, LocalDate to, String why) {
        store.write(Action.RECORD_DAY, Label.of("label.closing.carry", day.toString()), (access, sight) -> {
            demandOpen(access, session, day);
            points.forEach(point -> sight.demand(point.group()));
            carry(access, session, day, points, to, why);
            return true;
        });
    }

    static void carry(
            Access access, Session session, LocalDate day, Collection<OpenPoint> points, LocalDate to, String why) {
        if (why.isBlank()) {
            throw new RefusedException("closing.refused.why");
        }
        if (!to.isAfter(day)) {
            throw new RefusedException("closing.refused.to", to.toString());
        }
        Set<OpenPoint> open = Set.copyOf(whole(access, session, day).open());
        List<OpenPoint> left = points.stream().filter(open::contains).distinct().toList();
        DayProblemRepository rows = new DayProblemRepository(access);
        new DayRepository(access)
                .carry(left.stream()
                        .map(point -> carried(point, day, to, Typed.fit(why, LONGEST_WHY), session.user()))
                        .toList());
        for (OpenPoint point : left) {
            if (point instanceof OpenPoint.Unsettled unsettled) {
                rows.update(with(unsettled.problem(), to, null));
            }
        }
    }

    private static Carry carried(OpenPoint point, LocalDate day, LocalDate to, String why, String by) {
        return switch (point) {
            case OpenPoint.Undone undone -> new Carry(null, undone.task(), day, to, why, by);
            case OpenPoint.Unsettled unsettled -> new Carry(unsettled.problem().id(), null, day, to, why, by);
        };
    }

    private static DayProblem with(DayProblem each, LocalDate due, DayProblem.@Nullable Settled settled) {
        return new DayProblem(
                each.id(),
                each.kind(),
                each.group(),
                each.place(),
                each.content(),
                each.owner(),
                each.raisedOn(),
                each.raisedBy(),
                due,
                settled,
                each.photo());
    }

    /** The photo that was taken along with a problem. */
    public Optional<byte[]> photo(DayProblemId id) {
        return store.read(Action.SEE_DAY, (access, sight) -> {
            DayProblemRepository rows = new DayProblemRepository(access);
            rows.find(id).ifPresent(problem -> sight.demand(problem.group()));
            return rows.photo(id);
        });
    }
}
