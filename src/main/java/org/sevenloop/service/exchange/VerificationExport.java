package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.verification.PushItem;
import org.sevenloop.persistence.Access;
import org.sevenloop.service.verification.VerificationService;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** All pushed names with what their check found. */
final class VerificationExport {
    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 7),
            Column.text("姓名", 12),
            Column.text("手机号码", 14),
            Column.text("证件号码", 21),
            Column.text("来源地", 20),
            Column.date("到达时间"),
            Column.text("目的地详址", 28),
            Column.text("推送部门", 14),
            Column.date("推送日期"),
            Column.text("核查结果", 16),
            Column.text("备注", 20));

    private final Access access;
    private final ExportHead head;

    VerificationExport(Access access, ExportHead head) {
        this.access = access;
        this.head = head;
    }

    ListTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PushItem item : VerificationService.seen(access, head.sight(), head.today())) {
            rows.add(Arrays.<@Nullable Object>asList(
                    rows.size() + 1,
                    item.name(),
                    item.phone(),
                    item.document().number(),
                    item.originPlace(),
                    item.arrivedOn(),
                    item.address(),
                    item.pushedBy(),
                    item.pushedOn(),
                    item.outcome(),
                    item.note()));
        }
        return new ListTable("推送核查", head.title("大数据推送核查名单"), COLUMNS, rows);
    }
}
