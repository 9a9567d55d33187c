package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Severity;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.BatchRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;

/** What imported rows still have wrong, with the sentence that says what to do: to be sent back to where they came from. */
final class ProblemsExport {
    private static final List<Column> COLUMNS = List.of(
            Column.number("序号", 7),
            Column.text("文件", 30),
            Column.text("工作表", 12),
            Column.text("单元格", 9),
            Column.text("原值", 22),
            Column.text("问题", 48),
            Column.text("处理", 9));

    private final Access access;
    private final ExportHead head;
    private final Messages text;

    ProblemsExport(Access access, ExportHead head, Messages text) {
        this.access = access;
        this.head = head;
        this.text = text;
    }

    ListTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (OpenProblem open : new BatchRepository(access).openProblems()) {
            Problem problem = open.problem();
            rows.add(Arrays.<@Nullable Object>asList(
                    rows.size() + 1,
                    open.fileName(),
                    problem.place().sheet(),
                    problem.place().cell(),
                    problem.value(),
                    text.text("problem." + problem.code(), problem.arguments().toArray()),
                    problem.severity() == Severity.REJECT ? "未收入" : "已收入"));
        }
        return new ListTable("导入问题", head.title("导入问题清单"), COLUMNS, rows);
    }
}
