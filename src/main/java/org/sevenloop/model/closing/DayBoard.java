package org.sevenloop.model.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.UnitId;

/**
 * A day as it stands, and the rules of its closing: a group can be closed when its cadres have done theirs, the community
 * when its groups have; whatever is left open is carried over, each with a reason.
 *
 * @param problems raised that day, settled that day, or open on it
 * @param carries what the day leaves to another
 * @param closings of the day, the first first
 */
public record DayBoard(
        LocalDate day,
        List<DayGroup> groups,
        Map<DayTask, Tick> ticks,
        List<DayProblem> problems,
        List<Carry> carries,
        List<Closing> closings) {
    public DayBoard {
        groups = List.copyOf(groups);
        ticks = Map.copyOf(ticks);
        problems = List.copyOf(problems);
        carries = List.copyOf(carries);
        closings = List.copyOf(closings);
    }

    /** The closing that stands. */
    public Optional<Closing> closed() {
        return closings.stream().filter(Closing::stands).findFirst();
    }

    /** All that keeps the day open, group by group, then what is the community's own. */
    public List<OpenPoint> open() {
        List<OpenPoint> open = new ArrayList<>();
        groups.forEach(group -> open.addAll(open(group)));
        open.addAll(unsettled(null));
        return open;
    }

    /** All that keeps a group open; that nobody closed it comes last. */
    public List<OpenPoint> open(DayGroup group) {
        List<OpenPoint> open = new ArrayList<>(left(group));
        undone(DayTask.of(group.id(), DayDuty.CLOSED)).ifPresent(open::add);
        return open;
    }

    /** What must be done or carried over before a group can be closed. */
    public List<OpenPoint> left(DayGroup group) {
        List<OpenPoint> left = new ArrayList<>();
        group.tasks().forEach(task -> undone(task).ifPresent(left::add));
        if (raised(group.id()) == 0) {
            undone(DayTask.of(group.id(), DayDuty.NOTHING)).ifPresent(left::add);
        }
        left.addAll(unsettled(group.id()));
        return left;
    }

    public boolean closed(DayGroup group) {
        return open(group).isEmpty();
    }

    /** How many problems the group raised that day. */
    public int raised(UnitId group) {
        return (int) problems.stream()
                .filter(each -> group.equals(each.group()) && each.raisedOn().equals(day))
                .count();
    }

    /** Raised on an earlier day and still open, the oldest first. */
    public List<DayProblem> overnight() {
        return ProblemFilter.OVERNIGHT.of(problems, day);
    }

    /** How many problems a filter leaves. */
    public int count(ProblemFilter filter) {
        return filter.of(problems, day).size();
    }

    public Optional<Carry> carried(OpenPoint point) {
        return carries.stream().filter(each -> each.covers(point)).findFirst();
    }

    public boolean ticked(DayTask task) {
        return ticks.containsKey(task);
    }

    private Optional<OpenPoint> undone(DayTask task) {
        OpenPoint point = new OpenPoint.Undone(task);
        return ticked(task) || carried(point).isPresent() ? Optional.empty() : Optional.of(point);
    }

    /** What waits for an answer: due, not settled, not carried over. */
    private List<OpenPoint> unsettled(@Nullable UnitId group) {
        List<OpenPoint> left = new ArrayList<>();
        for (DayProblem problem : problems) {
            OpenPoint point = new OpenPoint.Unsettled(problem);
            boolean here = group == null ? nobodys(problem) : group.equals(problem.group());
            if (here && problem.dueOn(day) && carried(point).isEmpty()) {
                left.add(point);
            }
        }
        return left;
    }

    /** The community's own, or of a group that is no longer there: nothing is lost with a unit. */
    private boolean nobodys(DayProblem problem) {
        return groups.stream().noneMatch(each -> each.id().equals(problem.group()));
    }
}
