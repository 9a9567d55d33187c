package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Column;
import org.sevenloop.platform.Messages;

/** The roster as a list for paper: a row a shift, a column a checkpoint, as it hangs on the wall of a guard's hut. */
public final class RosterPaper {
    private RosterPaper() {}

    private record Turn(LocalDate day, String name, ShiftTime time) {}

    public static PaperList of(Roster roster, String community, Messages text) {
        List<Checkpoint> points =
                roster.checkpoints().stream().filter(point -> !point.sealed()).toList();
        List<Column> columns = new ArrayList<>();
        for (String head : List.of("document.roster.day", "document.roster.shift", "document.roster.hours")) {
            columns.add(Column.text(text.text(head)));
        }
        points.forEach(point -> columns.add(Column.personal(Personal.NAMES, point.name())));
        DateTimeFormatter date = DateTimeFormatter.ofPattern(text.text("document.roster.day.pattern"), text.locale());
        List<List<String>> rows = new ArrayList<>();
        turns(roster).forEach((turn, shifts) -> {
            List<String> row = new ArrayList<>(List.of(date.format(turn.day()), turn.name(), hours(turn.time())));
            points.forEach(
                    point -> row.add(shifts.containsKey(point.id()) ? people(shifts.get(point.id()), text) : ""));
            rows.add(row);
        });
        String title = text.text("document.roster.title", community);
        String note = DailyText.date(roster.from(), text) + " – " + DailyText.date(roster.to(), text);
        return new PaperList(title, note, roster.from(), columns, rows);
    }

    private static Map<Turn, Map<CheckpointId, Shift>> turns(Roster roster) {
        Map<Turn, Map<CheckpointId, Shift>> turns = new LinkedHashMap<>();
        roster.shifts().stream()
                .sorted(Comparator.comparing(Shift::day)
                        .thenComparing(shift -> String.valueOf(shift.time().starts())))
                .forEach(shift -> turns.computeIfAbsent(
                                new Turn(shift.day(), shift.name(), shift.time()), ignored -> new LinkedHashMap<>())
                        .put(shift.checkpoint(), shift));
        return turns;
    }

    private static String hours(ShiftTime time) {
        return time.known() ? time.starts() + "–" + time.ends() : "";
    }

    private static String people(Shift shift, Messages text) {
        String names = shift.duties().stream()
                .map(Duty::worker)
                .collect(Collectors.joining(text.text("document.roster.join")));
        return shift.isShort() ? names + text.text("document.roster.missing", shift.missing()) : names;
    }
}
