package org.sevenloop.model.closing;

/**
 * A day's work in numbers, for its summary.
 *
 * @param cadres who must report each day
 * @param done cadres' duties that were ticked, of three for each
 * @param raised problems raised that day
 * @param settled that day, whenever they were raised
 * @param overnight raised earlier and still open
 * @param open due that day, not settled
 */
public record DayWork(
        int groups, int groupsClosed, int cadres, int done, int raised, int settled, int overnight, int open) {
    public static final DayWork NONE = new DayWork(0, 0, 0, 0, 0, 0, 0, 0);

    public static DayWork of(DayBoard board) {
        int cadres =
                board.groups().stream().mapToInt(group -> group.cadres().size()).sum();
        return new DayWork(
                board.groups().size(),
                (int) board.groups().stream().filter(board::closed).count(),
                cadres,
                (int) board.groups().stream()
                        .flatMap(group -> group.tasks().stream())
                        .filter(task -> task.cadre() != null && board.ticked(task))
                        .count(),
                (int) board.problems().stream()
                        .filter(each -> each.raisedOn().equals(board.day()))
                        .count(),
                board.count(ProblemFilter.SETTLED),
                board.count(ProblemFilter.OVERNIGHT),
                board.count(ProblemFilter.DUE));
    }

    /** Over several days: what was done adds up, what is open is as on the last. */
    public DayWork then(DayWork next) {
        return new DayWork(
                next.groups,
                next.groupsClosed,
                next.cadres,
                done + next.done,
                raised + next.raised,
                settled + next.settled,
                next.overnight,
                next.open);
    }
}
