package org.sevenloop.service.closing;

import java.util.StringJoiner;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.platform.Messages;

/** The daily summary without any form, as it is pasted into a chat: what it says, what it counts, what it asks. */
final class DailyPlainText {
    private DailyPlainText() {}

    static String of(DailySummary summary, Messages text) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(summary.title() + " " + summary.dateText());
        if (!summary.recipient().isEmpty()) {
            lines.add(summary.recipient());
        }
        lines.add(summary.lead());
        lines.add(text.text("document.daily.table"));
        for (DailySummary.Line line : summary.lines()) {
            lines.add((line.part() ? "  " : "")
                    + text.text("closing.plain.line", line.label(), line.today(), line.change(), line.total()));
        }
        if (!summary.units().isEmpty()) {
            lines.add(summary.units());
        }
        lines.add(text.text("document.daily.problems"));
        for (int i = 0; i < summary.problems().size(); i++) {
            lines.add((i + 1) + ". " + summary.problems().get(i));
        }
        if (summary.problems().isEmpty()) {
            lines.add(text.text("document.daily.problems.none"));
        }
        return lines.toString();
    }
}
