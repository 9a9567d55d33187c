package org.sevenloop.service.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.inspection.Finding;
import org.sevenloop.model.inspection.InspectionPage;
import org.sevenloop.model.inspection.Step;
import org.sevenloop.model.inspection.StepTaken;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExportService;
import org.sevenloop.spreadsheet.value.ExportNote;
import org.sevenloop.spreadsheet.write.ListTable;
import org.sevenloop.spreadsheet.write.ListTable.Column;
import org.sevenloop.spreadsheet.write.XlsxWriter;

/** The findings as a workbook (问题台账). */
public final class InspectionExport {
    private final Store store;
    private final Messages text;
    private final InspectionWords words;

    public InspectionExport(Store store, Messages text) {
        this.store = store;
        this.text = text;
        this.words = new InspectionWords(text);
    }

    /**
     * Writes findings in their order; what for is noted before anything leaves.
     *
     * @param purpose may be blank only in a folder without accounts
     * @throws RefusedException where the file cannot be written
     */
    public void write(List<Finding> findings, InspectionPage page, Path file, String purpose) {
        store.demand(Action.SEE_INSPECTION);
        store.demand(Action.EXPORT);
        String why = store.purpose(purpose);
        store.remark(
                Action.EXPORT,
                Label.of(
                        ExportService.EXPORTED,
                        text.text("inspection.export.name"),
                        Integer.toString(findings.size()),
                        why,
                        "inspection"));
        ListTable table = table(findings, page);
        String note = store.session().hasAccounts()
                ? ExportNote.of(store.session().user(), store.session().today(), why)
                : "";
        try {
            WholeFile.write(file, out -> XlsxWriter.write(table, note, out));
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedException("inspection.refused.file", file.toString());
        }
    }

    private ListTable table(List<Finding> findings, InspectionPage page) {
        List<Column> columns = List.of(
                column("site", 18),
                column("kind", 14),
                column("group", 14),
                column("raised", 16),
                column("item", 26),
                column("text", 34),
                column("place", 16),
                column("severity", 8),
                column("owner", 10),
                column("phone", 14),
                column("due", 16),
                column("state", 10),
                Column.number(text.text("inspection.column.late"), 10),
                column("done", 34),
                column("check", 34),
                column("closed", 22));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Finding each : findings) {
            rows.add(row(each, page));
        }
        String title = text.text("inspection.export.name");
        return new ListTable(title, title, columns, rows);
    }

    private Column column(String key, int width) {
        return Column.text(text.text("inspection.column." + key), width);
    }

    private List<@Nullable Object> row(Finding each, InspectionPage page) {
        StepTaken passed = each.last(Step.PASS);
        return Arrays.asList(
                each.site().name(),
                words.kind(each.site().kind()),
                page.group(each.group()),
                words.at(each.raisedAt()),
                each.item(),
                each.text(),
                each.place(),
                words.severity(each.severity()),
                each.owner(),
                each.phone(),
                words.at(each.due()),
                words.state(each.state()),
                each.isLate(page.now()) ? each.lateHours(page.now()) : null,
                told(each.last(Step.RECTIFY)),
                told(passed == null ? each.last(Step.SEND_BACK) : passed),
                told(each.last(Step.CLOSE)));
    }

    private String told(@Nullable StepTaken step) {
        return step == null
                ? ""
                : text.text("inspection.step.line", words.at(step.at()), step.by(), step.text())
                        .strip();
    }
}
