package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Duty;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.RosterRepository;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** The whole roster, a row a duty; a shift with nobody on it keeps its row. */
final class RosterExport {
    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 7),
            Column.date("日期"),
            Column.text("卡口", 14),
            Column.text("班次", 10),
            Column.text("开始时间", 10),
            Column.text("结束时间", 10),
            Column.text("值守人员", 12),
            Column.text("联系电话", 14),
            Column.text("单位", 18),
            Column.text("职责", 12),
            Column.number("应到人数", 9));
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Access access;
    private final ExportHead head;

    RosterExport(Access access, ExportHead head) {
        this.access = access;
        this.head = head;
    }

    ListTable table() {
        Map<CheckpointId, String> names = new HashMap<>();
        new CheckpointRepository(access).all().forEach(point -> names.put(point.id(), point.name()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Shift shift : new RosterRepository(access).shifts(FIRST, null)) {
            String checkpoint = names.getOrDefault(shift.checkpoint(), "");
            if (shift.duties().isEmpty()) {
                rows.add(row(rows.size() + 1, shift, checkpoint, null));
            }
            for (Duty duty : shift.duties()) {
                rows.add(row(rows.size() + 1, shift, checkpoint, duty));
            }
        }
        return new ListTable("卡口值班", head.title("疫情防控卡口值班表"), COLUMNS, rows);
    }

    private static List<@Nullable Object> row(int number, Shift shift, String checkpoint, @Nullable Duty duty) {
        return Arrays.<@Nullable Object>asList(
                number,
                shift.day(),
                checkpoint,
                shift.name(),
                Objects.toString(shift.time().starts(), ""),
                Objects.toString(shift.time().ends(), ""),
                duty == null ? "" : duty.worker(),
                duty == null ? "" : duty.phone(),
                duty == null ? "" : duty.workUnit(),
                duty == null ? "" : duty.role(),
                shift.required());
    }
}
