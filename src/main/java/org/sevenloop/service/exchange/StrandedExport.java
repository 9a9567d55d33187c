package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.persistence.Access;
import org.sevenloop.service.people.StrandedService;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** All stranded people. */
final class StrandedExport {
    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 7),
            Column.text("姓名", 18),
            Column.text("国籍", 10),
            Column.text("证件类型", 12),
            Column.text("证件号码", 21),
            Column.text("联系电话", 14),
            Column.text("滞留原因", 16),
            Column.text("现住酒店", 20),
            Column.text("需求", 18),
            Column.text("备注", 20));

    private final Access access;
    private final ExportHead head;

    StrandedExport(Access access, ExportHead head) {
        this.access = access;
        this.head = head;
    }

    ListTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Stranded one : StrandedService.seen(access, head.sight())) {
            rows.add(Arrays.<@Nullable Object>asList(
                    rows.size() + 1,
                    one.person().name(),
                    one.person().nationality(),
                    word(one.person().document().type()),
                    one.person().document().number(),
                    one.phone(),
                    one.reason(),
                    one.lodging(),
                    one.needs(),
                    one.note()));
        }
        return new ListTable("滞留人员", head.title("滞留人员登记表"), COLUMNS, rows);
    }

    private static String word(DocumentType type) {
        return switch (type) {
            case ID_CARD -> "居民身份证";
            case PASSPORT -> "护照";
            case PERMIT -> "通行证";
            case OTHER -> "其他证件";
            case NONE -> "";
        };
    }
}
