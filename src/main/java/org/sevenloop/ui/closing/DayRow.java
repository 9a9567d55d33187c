package org.sevenloop.ui.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.closing.DayBoard;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayGroup;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.OpenPoint;
import org.sevenloop.model.net.Responsible;

/**
 * A line of the day's tree: a group, or a cadre under it.
 *
 * @param cadre null: the group itself
 */
public record DayRow(
        DayBoard board, DayGroup group, @Nullable Responsible cadre) {
    /** How many duties everybody has. */
    static final int DUTIES = 3;

    static List<DayRow> of(DayBoard board) {
        List<DayRow> rows = new ArrayList<>();
        for (DayGroup group : board.groups()) {
            rows.add(new DayRow(board, group, null));
            group.cadres().forEach(cadre -> rows.add(new DayRow(board, group, cadre)));
        }
        return rows;
    }

    boolean isGroup() {
        return cadre == null;
    }

    /** One of the three duties: a cadre's, or the group's own. */
    DayTask task(int number) {
        List<DayDuty> duties = isGroup() ? DayDuty.OF_GROUP : DayDuty.OF_CADRE;
        return new DayTask(group.id(), cadre, duties.get(number));
    }

    DayTask own(DayDuty duty) {
        return DayTask.of(group.id(), duty);
    }

    /** What is left to do in this line: of a group, in all of it. */
    int left() {
        if (isGroup()) {
            return board.left(group).size();
        }
        return (int) board.left(group).stream()
                .filter(point -> point instanceof OpenPoint.Undone undone
                        && Objects.equals(cadre, undone.task().cadre()))
                .count();
    }

    boolean carried(DayTask task) {
        return board.carried(new OpenPoint.Undone(task)).isPresent();
    }

    boolean same(DayRow other) {
        return group.id().equals(other.group.id()) && Objects.equals(cadre, other.cadre);
    }
}
