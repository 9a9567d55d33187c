package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DAY_CARRY;
import static org.sevenloop.persistence.schema.Tables.DAY_CLOSING;
import static org.sevenloop.persistence.schema.Tables.DAY_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.DAY_TEXT;
import static org.sevenloop.persistence.schema.Tables.DAY_TICK;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.DayProblemRecord;

/** Which rows are of a closed day, so that no undo reaches what was counted when it was closed. */
final class ClosedRows {
    private static final Map<String, List<TableField<?, LocalDate>>> DAYS = Map.of(
            DAY_TICK.getName(), List.of(DAY_TICK.DAY_ON),
            DAY_CARRY.getName(), List.of(DAY_CARRY.DAY_ON),
            DAY_TEXT.getName(), List.of(DAY_TEXT.DAY_ON),
            DAY_PROBLEM.getName(), List.of(DAY_PROBLEM.RAISED_ON, DAY_PROBLEM.SETTLED_ON));

    private final Access access;
    private @Nullable Set<LocalDate> closed;

    ClosedRows(Access access) {
        this.access = access;
    }

    /** @param before what an undo would make of it again; null where the row would go, or come back */
    boolean holds(Record row, @Nullable String before) {
        if (before != null && row instanceof DayProblemRecord problem) {
            return holds(problem, RowImage.parse(before));
        }
        return DAYS.entrySet().stream()
                .filter(each -> row instanceof TableRecord<?> one
                        && one.getTable().getName().equals(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .map(row::get)
                .anyMatch(this::isClosed);
    }

    /** A problem lives on after its day: only what was settled on a closed day, or left by one to another, is held. */
    private boolean holds(DayProblemRecord problem, Map<String, String> before) {
        String settled = before.get(DAY_PROBLEM.SETTLED_ON.getName());
        LocalDate then = settled == null ? null : LocalDate.parse(settled);
        LocalDate due = LocalDate.parse(before.get(DAY_PROBLEM.DUE_ON.getName()));
        boolean left = days().stream().anyMatch(day -> !day.isBefore(due) && day.isBefore(problem.getDueOn()));
        return left
                || !Objects.equals(then, problem.getSettledOn())
                        && (isClosed(then) || isClosed(problem.getSettledOn()));
    }

    private boolean isClosed(@Nullable LocalDate day) {
        return day != null && days().contains(day);
    }

    private Set<LocalDate> days() {
        Set<LocalDate> known = closed;
        if (known == null) {
            known = new HashSet<>(access.sql()
                    .select(DAY_CLOSING.DAY_ON)
                    .from(DAY_CLOSING)
                    .where(access.here(DAY_CLOSING.COMMUNITY_ID))
                    .and(DAY_CLOSING.REOPENED_AT.isNull())
                    .fetch(DAY_CLOSING.DAY_ON));
            closed = known;
        }
        return known;
    }
}
