package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.ReadingRepository;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;
import org.sevenloop.spreadsheet.write.ListTable.Form;

/** All temperatures on record, a row a person, a morning and an evening column a day. */
final class ReadingsExport {
    private final Access access;
    private final ExportHead head;

    ReadingsExport(Access access, ExportHead head) {
        this.access = access;
        this.head = head;
    }

    ListTable table() {
        Map<PersonId, Map<Slot, Reading>> readings = new LinkedHashMap<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Reading reading :
                new ReadingRepository(access).between(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))) {
            if (!head.sight().sees(reading.person())) {
                continue;
            }
            readings.computeIfAbsent(reading.person(), ignored -> new LinkedHashMap<>())
                    .put(new Slot(reading.day(), reading.period()), reading);
            days.add(reading.day());
        }
        Map<PersonId, KnownPerson> people = new KnownPersonRepository(access).byIds(readings.keySet());
        List<List<@Nullable Object>> rows = new ArrayList<>(readings.size());
        readings.forEach((id, slots) -> {
            KnownPerson person = people.get(id);
            if (person != null) {
                rows.add(row(rows.size() + 1, person, slots, days));
            }
        });
        return new ListTable("体温监测", head.title("居家隔离人员体温监测表"), columns(days), rows);
    }

    private static List<Column> columns(TreeSet<LocalDate> days) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.number("序号", 7),
                Column.text("姓名", 12),
                Column.text("身份证号", 21),
                Column.text("住址", 18),
                Column.text("联系电话", 14)));
        for (LocalDate day : days) {
            columns.add(new Column(day.toString(), "上午", Form.DECIMAL, 6));
            columns.add(new Column(day.toString(), "下午", Form.DECIMAL, 6));
        }
        return columns;
    }

    private static List<@Nullable Object> row(
            int number, KnownPerson person, Map<Slot, Reading> slots, TreeSet<LocalDate> days) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.<@Nullable Object>asList(
                number,
                person.name(),
                person.document().number(),
                person.addresses().stream().findFirst().orElse(""),
                person.phones().stream().findFirst().orElse("")));
        for (LocalDate day : days) {
            row.add(degrees(slots.get(new Slot(day, Period.MORNING))));
            row.add(degrees(slots.get(new Slot(day, Period.EVENING))));
        }
        return row;
    }

    private static @Nullable Object degrees(@Nullable Reading reading) {
        return reading == null ? null : reading.celsius().tenths() / 10.0;
    }
}
