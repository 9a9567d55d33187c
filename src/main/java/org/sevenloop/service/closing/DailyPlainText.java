package org.sevenloop.service.closing;

import java.util.StringJoiner;
import org.sevenloop.document.DailyParts;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.Section;
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
        summary.corrections().forEach(each -> lines.add(text.text("document.daily.corrected") + each));
        for (Section part : Section.values()) {
            lines.add(text.text("document.daily." + part));
            DailyParts.of(summary, part, text).forEach(lines::add);
        }
        lines.add(text.text("document.daily.table." + summary.span()));
        for (DailySummary.Line line : summary.lines()) {
            lines.add((line.part() ? "  " : "")
                    + text.text(
                            "closing.plain.line." + summary.span(),
                            line.label(),
                            line.today(),
                            line.change(),
                            line.total()));
        }
        if (!summary.units().isEmpty()) {
            lines.add(summary.units());
        }
        return lines.toString();
    }
}
