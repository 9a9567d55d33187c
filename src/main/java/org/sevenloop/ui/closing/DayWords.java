package org.sevenloop.ui.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.Closing;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.platform.Messages;

/** What is open on a day, in words. */
public final class DayWords {
    private static final int NAMED = 3;
    private static final int SHORT = 16;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages text;

    DayWords(Messages text) {
        this.text = text;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text.text("closing.day.pattern"), text.locale())
                .format(day);
    }

    private String brief(LocalDate day) {
        return DateTimeFormatter.ofPattern(text.text("closing.day.short"), text.locale())
                .format(day);
    }

    /** What matters first: problems, the oldest first; then what was not done; that a group is not closed only says the same again. */
    static List<OpenPoint> byUrgency(List<OpenPoint> open) {
        return open.stream()
                .sorted(Comparator.comparingInt(DayWords::urgency).thenComparing(DayWords::since))
                .toList();
    }

    private static int urgency(OpenPoint point) {
        return switch (point) {
            case OpenPoint.Unsettled unsettled -> 0;
            case OpenPoint.Undone undone -> undone.task().duty() == DayDuty.CLOSED ? 2 : 1;
        };
    }

    private static LocalDate since(OpenPoint point) {
        return point instanceof OpenPoint.Unsettled unsettled
                ? unsettled.problem().raisedOn()
                : LocalDate.MAX;
    }

    String duty(DayDuty duty) {
        return text.text("closing.day.duty." + duty);
    }

    /** Both the cadres' and the groups' duty of a column. */
    String column(int number) {
        return text.text(
                "closing.day.column.duty", duty(DayDuty.OF_CADRE.get(number)), duty(DayDuty.OF_GROUP.get(number)));
    }

    /** How the day stands, in one sentence. */
    String sentence(DayBoard board) {
        Closing closed = board.closed().orElse(null);
        if (closed != null) {
            return text.text(
                    "closing.day.closed", day(board.day()), closed.by(), MINUTE.format(closed.at()), closed.number());
        }
        List<OpenPoint> open = board.open();
        if (open.isEmpty()) {
            return text.text("closing.day.ready", board.groups().size());
        }
        return text.text("closing.day.open", open.size(), named(board, open));
    }

    /** The first few by name. */
    private String named(DayBoard board, List<OpenPoint> open) {
        String first = byUrgency(open).stream()
                .limit(NAMED)
                .map(point -> open(board, point))
                .collect(Collectors.joining(text.text("closing.day.join")));
        return open.size() > NAMED ? text.text("closing.day.more", first) : first;
    }

    String open(DayBoard board, OpenPoint point) {
        return switch (point) {
            case OpenPoint.Undone undone -> undone(board, undone.task());
            case OpenPoint.Unsettled unsettled -> unsettled(board, unsettled.problem());
        };
    }

    private String unsettled(DayBoard board, DayProblem problem) {
        return problem.content().isEmpty()
                ? text.text("closing.day.unsettled.elsewhere", group(board, problem.group()), kind(problem.kind()))
                : text.text("closing.day.unsettled", start(problem.content()));
    }

    private String undone(DayBoard board, DayTask task) {
        String group = group(board, task.group());
        return task.cadre() == null
                ? text.text("closing.day.undone", group, duty(task.duty()))
                : text.text("closing.day.undone.by", group, task.cadre().name(), duty(task.duty()));
    }

    private static String start(String words) {
        return words.length() <= SHORT ? words : words.substring(0, SHORT) + "…";
    }

    String group(DayBoard board, @Nullable UnitId id) {
        return board.groups().stream()
                .filter(group -> group.id().equals(id))
                .map(DayGroup::name)
                .findFirst()
                .orElse(text.text("closing.day.community"));
    }

    /** Of another part of the group it is told only that there is something. */
    String content(DayProblem problem) {
        return problem.content().isEmpty() ? text.text("closing.day.content.elsewhere") : problem.content();
    }

    String kind(DayProblem.Kind kind) {
        return text.text("closing.day.kind." + kind);
    }

    /** What became of a problem as far as the day knows. */
    String state(DayBoard board, DayProblem problem) {
        DayProblem.Settled settled = problem.settled();
        if (settled != null && !problem.openOn(board.day())) {
            return settled.how().isEmpty()
                    ? text.text("closing.day.state.settled")
                    : text.text("closing.day.state.settled.how", settled.how());
        }
        if (problem.dueOn().isAfter(board.day())) {
            return text.text("closing.day.state.carried", brief(problem.dueOn()));
        }
        return problem.overnightOn(board.day())
                ? text.text("closing.day.state.overnight", brief(problem.raisedOn()))
                : text.text("closing.day.state.due");
    }
}
