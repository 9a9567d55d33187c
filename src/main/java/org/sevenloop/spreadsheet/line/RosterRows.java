package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.RosterLine.Name;
import org.sevenloop.model.exchange.RosterLine.ShiftNames;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.recognise.RosterHeadings;
import org.sevenloop.spreadsheet.value.DutyNames;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.ShiftTimes;

/**
 * Reads a roster, whichever way round it is set: day, shift and checkpoint of a cell of names come from its row, else
 * from its heading, else from the sheet.
 */
final class RosterRows {
    private static final Pattern CHECKPOINT_IN_TITLE =
            Pattern.compile("(?:.*(?:社区|村|街道))?(.{1,10}?(?:卡口|卡点|检查点|检查站|值守点|执勤点|劝返点))(?:疫情|防控|值|排|人员|\\d|24).*");
    private static final ShiftTimes NO_SHIFT = new ShiftTimes("", "", "");

    private record Key(String checkpoint, LocalDate day, ShiftTimes shift) {}

    private final TableRows rows;
    private final List<DutyColumns.Slot> slots;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable LocalDate dayAbove;
    private ShiftTimes shiftAbove = NO_SHIFT;
    private String checkpointAbove = "";

    RosterRows(TableRows rows) {
        this.rows = rows;
        this.slots = DutyColumns.of(rows);
    }

    List<Line> read() {
        rows.each(this::row);
        return LineReader.handedOver(lines);
    }

    private void row(RowCells cells) {
        LocalDate rowDay = day(cells);
        ShiftTimes rowShift = shift(cells);
        String rowCheckpoint = checkpoint(cells);
        Map<Key, ShiftNames> shifts = new LinkedHashMap<>();
        for (DutyColumns.Slot slot : slots) {
            LocalDate day = slot.day() != null ? slot.day() : rowDay;
            ShiftTimes shift = slot.shift() != null ? slot.shift() : rowShift;
            String checkpoint = slot.checkpoint().isEmpty() ? rowCheckpoint : slot.checkpoint();
            if (day != null) {
                Cell cell = cells.cell(slot.column());
                Key key = new Key(checkpoint, day, shift);
                ShiftNames read = names(cells, key, cell, slot.column().index());
                shifts.merge(key, read, RosterRows::together);
            }
        }
        lines.add(new RosterLine(
                cells.place(), cells.rows().firstColumn(), List.copyOf(shifts.values()), cells.problems()));
    }

    private ShiftNames names(RowCells cells, Key key, @Nullable Cell cell, int column) {
        List<Name> names = cell == null ? List.of() : people(cells, cell);
        return new ShiftNames(
                key.checkpoint(),
                key.day(),
                key.shift().name(),
                key.shift().starts(),
                key.shift().ends(),
                names,
                required(cells),
                new org.sevenloop.model.exchange.Place(rows.sheet(), cells.index(), column));
    }

    /** The names of a cell; phones beside them in the same number go to one each. */
    private static List<Name> people(RowCells cells, Cell cell) {
        String phones = cells.text(Field.PHONE);
        List<Name> names = DutyNames.read(cell.text(), "", cells.text(Field.WORK_UNIT), cells.text(Field.ROLE));
        String[] parts = phones.split("[、,，/;；\\s]+");
        List<Name> withPhones = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            String phone = parts.length == names.size() ? parts[i] : names.size() == 1 ? phones : "";
            boolean own = !name.phone().isEmpty() || phone.isEmpty();
            withPhones.add(
                    own ? name : new Name(name.name(), Phones.read(phone).number(), name.workUnit(), name.role()));
        }
        return withPhones;
    }

    private static ShiftNames together(ShiftNames one, ShiftNames other) {
        List<Name> names = new ArrayList<>(one.names());
        names.addAll(other.names());
        return new ShiftNames(
                one.checkpoint(),
                one.day(),
                one.shift(),
                one.starts(),
                one.ends(),
                List.copyOf(names),
                one.required(),
                one.place());
    }

    private static @Nullable Integer required(RowCells cells) {
        String digits = Fold.tight(cells.text(Field.HEADS_REQUIRED)).replaceFirst("(\\.0+)?[人名]?$", "");
        return digits.matches("\\d{1,2}") ? Integer.valueOf(digits) : null;
    }

    private @Nullable LocalDate day(RowCells cells) {
        Cell cell = cells.cell(Field.DATE);
        if (cell != null && !Fold.filler(cell.text())) {
            dayAbove = cells.date(Field.DATE).orElse(null);
        }
        return rows.has(Field.DATE) ? dayAbove : rows.dates().reference();
    }

    private ShiftTimes shift(RowCells cells) {
        String starts = cells.text(Field.STARTS);
        String ends = cells.text(Field.ENDS);
        String written = cells.text(Field.SHIFT);
        if (!starts.isEmpty() && !ends.isEmpty()) {
            ShiftTimes hours = ShiftTimes.read(starts + "-" + ends);
            shiftAbove = written.isEmpty() ? hours : new ShiftTimes(Fold.tight(written), hours.starts(), hours.ends());
        } else if (!written.isEmpty()) {
            shiftAbove = ShiftTimes.read(written);
        }
        return shiftAbove;
    }

    private String checkpoint(RowCells cells) {
        String written = Fold.tight(cells.text(Field.CHECKPOINT));
        if (!written.isEmpty()) {
            checkpointAbove = written;
        }
        return checkpointAbove.isEmpty() ? ofSheet() : checkpointAbove;
    }

    private String ofSheet() {
        if (RosterHeadings.looksLikeCheckpoint(rows.sheet())) {
            return Fold.tight(rows.sheet());
        }
        Matcher title = CHECKPOINT_IN_TITLE.matcher(rows.context().title());
        return title.matches() ? title.group(1) : "";
    }
}
