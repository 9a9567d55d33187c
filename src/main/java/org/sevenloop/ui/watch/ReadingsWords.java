package org.sevenloop.ui.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sevenloop.model.watch.BoardCard;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Observation;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.ReadingsRow;
import org.sevenloop.model.watch.ReadingsSheet;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.chart.ReadingData;

/** The sheet as the grid draws it. */
final class ReadingsWords {
    private final ReadingsViewModel model;
    private final Messages text;

    ReadingsWords(ReadingsViewModel model, Messages text) {
        this.model = model;
        this.text = text;
    }

    ReadingData data(ReadingsSheet sheet) {
        LocalDate today = model.today();
        List<String> days = sheet.days().stream()
                .map(day -> day.equals(today) ? text.text("watch.readings.today") : WatchWords.day(day))
                .toList();
        ReadingData.Heads heads = new ReadingData.Heads(
                text.text("watch.readings.who"),
                text.text("watch.readings.day"),
                text.text("watch.readings.owner"),
                text.text("watch.readings.morning"),
                text.text("watch.readings.evening"),
                text.text("watch.readings.missing"));
        String spoken = text.text("watch.readings.spoken", sheet.due(), sheet.taken(), sheet.missing(), sheet.fever());
        List<ReadingData.Row> rows =
                model.rows().stream().map(row -> row(row, sheet.days())).toList();
        return new ReadingData(days, sheet.days().indexOf(today), heads, rows, spoken);
    }

    private ReadingData.Row row(ReadingsRow row, List<LocalDate> days) {
        BoardCard card = row.card();
        boolean finished = row.day().orElse(0) >= Observation.DAYS;
        List<ReadingData.Cell> cells = new ArrayList<>();
        for (LocalDate day : days) {
            for (Period period : Period.values()) {
                cells.add(cell(row, day, period));
            }
        }
        return new ReadingData.Row(
                row.person().name(),
                row.address(),
                day(row, card != null),
                finished,
                card == null ? "" : card.watchCase().owner().name(),
                cells);
    }

    private String day(ReadingsRow row, boolean onBoard) {
        if (!onBoard) {
            return text.text("watch.readings.offboard");
        }
        if (row.day().isEmpty()) {
            return text.text("watch.readings.undated");
        }
        int day = row.day().getAsInt();
        return day >= Observation.DAYS ? text.text("watch.readings.over") : day + "/" + Observation.DAYS;
    }

    private ReadingData.Cell cell(ReadingsRow row, LocalDate day, Period period) {
        Optional<Celsius> taken = row.at(day, period);
        if (taken.isPresent()) {
            boolean fever = taken.get().fever();
            return new ReadingData.Cell(
                    fever ? ReadingData.State.FEVER : ReadingData.State.TAKEN,
                    taken.get().toString());
        }
        if (!due(row, day)) {
            return new ReadingData.Cell(ReadingData.State.OUTSIDE, "");
        }
        boolean later = day.equals(model.today()) && period == Period.EVENING && !model.eveningDue();
        return new ReadingData.Cell(later ? ReadingData.State.OPEN : ReadingData.State.MISSED, "");
    }

    /** Whose return is unknown has nothing missed before today: nobody knows from when on. */
    private boolean due(ReadingsRow row, LocalDate day) {
        BoardCard card = row.card();
        if (!row.dueToday() || card == null) {
            return false;
        }
        LocalDate returned = card.watchCase().returnedOn();
        return returned == null ? day.equals(model.today()) : returned.isBefore(day);
    }
}
