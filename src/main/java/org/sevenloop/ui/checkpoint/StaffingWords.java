package org.sevenloop.ui.checkpoint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.DutyId;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.RosterPage;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.chart.ChartTip;
import org.sevenloop.ui.common.chart.StaffingData;

/** A week's roster as the staffing chart shows it: a column for each shift of a day, a row for each checkpoint. */
final class StaffingWords {
    private final Messages text;
    private final ShiftWords words;
    private final RosterPage page;
    private final Map<CheckpointId, Checkpoint> points = new LinkedHashMap<>();
    private final Map<ShiftId, Shift> shifts = new HashMap<>();
    private final Map<DutyId, Roster.DoubleDuty> doubles = new HashMap<>();
    private final Map<Column, Map<CheckpointId, Shift>> columns = new TreeMap<>(
            Comparator.comparing(Column::day).thenComparing(Column::starts).thenComparing(Column::name));
    private final List<@Nullable ShiftId> spots = new ArrayList<>();

    private record Column(LocalDate day, LocalTime starts, String name) {}

    StaffingWords(RosterPage page, Messages text) {
        this.page = page;
        this.text = text;
        this.words = new ShiftWords(text);
        page.roster().checkpoints().forEach(point -> points.put(point.id(), point));
        page.roster().doubles().forEach(each -> doubles.putIfAbsent(each.duty(), each));
        for (Shift shift : page.roster().shifts()) {
            shifts.put(shift.id(), shift);
            LocalTime starts = shift.time().starts();
            Column column = new Column(shift.day(), starts == null ? LocalTime.MIN : starts, shift.name());
            columns.computeIfAbsent(column, ignored -> new HashMap<>()).put(shift.checkpoint(), shift);
        }
    }

    /** The shift at a spot of the chart, null where a checkpoint has none. */
    @Nullable
    ShiftId at(int spot) {
        return spot >= 0 && spot < spots.size() ? spots.get(spot) : null;
    }

    StaffingData data() {
        List<StaffingData.Column> heads = new ArrayList<>();
        for (Map<CheckpointId, Shift> column : columns.values()) {
            heads.add(head(column.values().iterator().next()));
        }
        List<StaffingData.Row> rows = new ArrayList<>();
        for (Checkpoint point : points.values()) {
            if (!point.sealed()) {
                rows.add(row(point));
            }
        }
        return new StaffingData(heads, rows, spoken());
    }

    private String spoken() {
        long gaps = page.roster().shifts().stream().filter(Shift::isShort).count();
        return text.text("checkpoint.spoken", page.roster().shifts().size(), gaps);
    }

    private StaffingData.Column head(Shift shift) {
        boolean today = shift.day().equals(page.now().toLocalDate());
        boolean now = shift.time().covers(shift.day(), page.now());
        String word = now ? text.text("checkpoint.now") : words.column(shift);
        return new StaffingData.Column(words.dayHead(shift.day(), today), today, word, now);
    }

    private StaffingData.Row row(Checkpoint point) {
        List<StaffingData.@Nullable Cell> cells = new ArrayList<>();
        for (Map<CheckpointId, Shift> column : columns.values()) {
            Shift shift = column.get(point.id());
            cells.add(shift == null ? null : cell(shift));
            spots.add(shift == null ? null : shift.id());
        }
        return new StaffingData.Row(point.name(), cells);
    }

    private StaffingData.Cell cell(Shift shift) {
        LocalDateTime ends = shift.span()
                .map(span -> span.to())
                .orElse(shift.day().plusDays(1).atStartOfDay());
        boolean doubled = shift.duties().stream().anyMatch(duty -> doubles.containsKey(duty.id()));
        return new StaffingData.Cell(
                shift.heads(),
                shift.missing(),
                text.text("checkpoint.gap.plate", shift.missing()),
                !ends.isAfter(page.now()),
                doubled,
                tip(shift));
    }

    private ChartTip tip(Shift shift) {
        String quiet = text.text("checkpoint.tip.quiet", words.hours(shift), shift.heads(), shift.required());
        return new ChartTip(
                words.title(shift, points),
                quiet,
                shift.duties().stream().map(this::line).toList());
    }

    private ChartTip.Line line(Duty duty) {
        Roster.DoubleDuty twice = doubles.get(duty.id());
        if (twice != null) {
            return new ChartTip.Line(duty.worker(), twice(twice), true);
        }
        return new ChartTip.Line(duty.worker(), belongs(duty, text), false);
    }

    /** Where somebody comes from and what they are there. */
    static String belongs(Duty duty, Messages text) {
        if (duty.workUnit().isEmpty() || duty.role().isEmpty()) {
            return duty.workUnit() + duty.role();
        }
        return text.text("checkpoint.belongs", duty.workUnit(), duty.role());
    }

    /** 重岗：同班还在三号卡口. The other post may lie outside the days on view. */
    private String twice(Roster.DoubleDuty twice) {
        Shift other = shifts.get(twice.other());
        if (other == null) {
            return text.text("checkpoint.double.outside");
        }
        Checkpoint point = points.get(other.checkpoint());
        String place = point == null ? "" : point.name();
        return twice.sameShift()
                ? text.text("checkpoint.double.same", place)
                : text.text("checkpoint.double.running", words.day(other.day()), other.name(), place);
    }
}
