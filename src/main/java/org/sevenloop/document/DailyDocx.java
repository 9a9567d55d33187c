package org.sevenloop.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Line;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.platform.Messages;

/** The daily summary as a Word document that somebody can go on writing in: the same words and figures as the page. */
public final class DailyDocx {
    private static final int HALF = 4;
    private static final int[] WIDTHS = {2040, 740, 860, 760, 60, 2040, 740, 860, 760};
    private static final int DAY_COLUMNS = 4;
    private static final int[] DAY_WIDTHS = {2240, 2240, 2240, 2240};

    private final Messages text;

    public DailyDocx(Messages text) {
        this.text = text;
    }

    public void write(DailySummary summary, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(summary.title());
            document.getProperties().getCoreProperties().setCreator(summary.community());
            WordPage page = new WordPage(document);
            page.title(summary.title());
            page.ruled(summary.community(), summary.dateText());
            if (!summary.corrections().isEmpty()) {
                page.note(text.text("document.daily.corrected"));
                summary.corrections().forEach(page::note);
            }
            if (!summary.recipient().isEmpty()) {
                page.paragraph(summary.recipient(), false);
            }
            for (Section part : Section.values()) {
                page.heading(text.text("document.daily." + part));
                DailyParts.of(summary, part, text).forEach(each -> page.paragraph(each, true));
            }
            page.caption(text.text("document.daily.table." + summary.span()));
            figures(page, summary);
            if (!summary.units().isEmpty()) {
                page.small(summary.units(), "");
            }
            page.caption(text.text("document.daily.chart"));
            trend(page, summary.trend());
            signatures(page, summary);
            document.write(out);
        }
    }

    private void figures(WordPage page, DailySummary summary) {
        int rows = Math.max(summary.left().size(), summary.right().size());
        XWPFTable table = page.table(rows + 1, WIDTHS);
        head(page, table, 0, summary.span());
        head(page, table, HALF + 1, summary.span());
        for (int row = 0; row < rows; row++) {
            half(page, table, row, summary.left(), 0);
            half(page, table, row, summary.right(), HALF + 1);
        }
    }

    private void head(WordPage page, XWPFTable table, int first, Span span) {
        List<String> names = List.of("item", "today." + span, "change." + span, "total");
        for (int i = 0; i < HALF; i++) {
            ParagraphAlignment side = i == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT;
            page.cell(table, 0, first + i, text.text("document.daily." + names.get(i)), side, true);
        }
    }

    private static void half(WordPage page, XWPFTable table, int row, List<Line> lines, int first) {
        if (row >= lines.size()) {
            return;
        }
        Line line = lines.get(row);
        String label = (line.part() ? "\u3000\u3000" : "") + line.label();
        page.cell(table, row + 1, first, label, ParagraphAlignment.LEFT, false);
        page.cell(table, row + 1, first + 1, line.today(), ParagraphAlignment.RIGHT, false);
        page.cell(table, row + 1, first + 2, line.change(), ParagraphAlignment.RIGHT, false);
        page.cell(table, row + 1, first + 3, line.total(), ParagraphAlignment.RIGHT, false);
    }

    private void trend(WordPage page, List<TrendDay> days) {
        XWPFTable table = page.table(days.size() + 1, DAY_WIDTHS);
        String[] heads = {"document.day", "document.isolated", "document.returned", "document.fevers"};
        for (int i = 0; i < DAY_COLUMNS; i++) {
            page.cell(table, 0, i, text.text(heads[i]), ParagraphAlignment.CENTER, true);
        }
        for (int row = 0; row < days.size(); row++) {
            TrendDay day = days.get(row);
            page.cell(table, row + 1, 0, day.day().toString(), ParagraphAlignment.CENTER, false);
            page.cell(table, row + 1, 1, String.valueOf(day.isolated()), ParagraphAlignment.CENTER, false);
            page.cell(table, row + 1, 2, String.valueOf(day.returned()), ParagraphAlignment.CENTER, false);
            page.cell(table, row + 1, 3, String.valueOf(day.fevers()), ParagraphAlignment.CENTER, false);
        }
    }

    private void signatures(WordPage page, DailySummary summary) {
        DailySummary.Signatures names = summary.signatures();
        page.columns(
                text.text("document.daily.prepared") + names.preparedBy(),
                text.text("document.daily.reviewed") + names.reviewedBy(),
                text.text("document.daily.signed") + names.signedBy());
        String issued = text.text("document.daily.printed", summary.dateText());
        page.small(summary.community() + "\u3000" + issued, summary.chain());
    }
}
