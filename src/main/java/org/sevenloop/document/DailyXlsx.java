package org.sevenloop.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Line;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.platform.Formulas;
import org.sevenloop.platform.Messages;

/** The daily summary as a workbook: figures as numbers, one line each, so that they can be counted on with. */
public final class DailyXlsx {
    private static final String FONT = "宋体";
    private static final String HEAD = "EDF0F3";
    private static final String LINE = "D0D7DE";
    private static final int COLUMNS = 4;
    private static final int LINE_HEIGHT = 17;
    /** How many Latin letters the sheet's columns hold together. */
    private static final int WIDTH = 70;

    private final Messages text;

    public DailyXlsx(Messages text) {
        this.text = text;
    }

    public void write(DailySummary summary, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "SevenLoop", "1.0");
        book.setGlobalDefaultFont(FONT, 11);
        figures(book.newWorksheet(text.text("document.summary")), summary);
        trend(book.newWorksheet(text.text("document.trend")), summary.trend());
        checks(book.newWorksheet(text.text("document.check")), summary.checks());
        book.finish();
    }

    private void figures(Worksheet sheet, DailySummary summary) {
        widths(sheet, 34, 14, 14, 14);
        sheet.value(0, 0, summary.title());
        sheet.range(0, 0, 0, COLUMNS - 1).merge();
        sheet.style(0, 0)
                .bold()
                .fontSize(18)
                .fontColor("A61B22")
                .format("@")
                .horizontalAlignment("center")
                .set();
        sheet.rowHeight(0, 32);
        sheet.value(1, 0, summary.community());
        sheet.style(1, 0).format("@").set();
        sheet.value(1, COLUMNS - 1, summary.dateText());
        sheet.style(1, COLUMNS - 1).horizontalAlignment("right").set();
        int row = 2;
        for (String correction : summary.corrections()) {
            row = wide(sheet, row, text.text("document.daily.corrected") + correction, 32);
        }
        row = part(sheet, row, summary, Section.BASIC);
        head(
                sheet,
                row,
                "document.daily.item",
                "document.daily.today." + summary.span(),
                "document.daily.change." + summary.span(),
                "document.daily.total");
        for (Line line : summary.lines()) {
            row++;
            sheet.value(row, 0, (line.part() ? "\u3000\u3000" : "") + line.label());
            figure(sheet, row, 1, line.today());
            figure(sheet, row, 2, line.change());
            figure(sheet, row, 3, line.total());
            style(sheet, row).set();
        }
        row = wide(sheet, row + 1, summary.units(), 32);
        for (Section each : List.of(Section.WORK, Section.PROBLEMS, Section.NEXT)) {
            row = part(sheet, row, summary, each);
        }
        signatures(sheet, row + 1, summary.signatures());
        if (!summary.chain().isEmpty()) {
            wide(sheet, row + 2, summary.chain(), 18);
        }
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
    }

    private int part(Worksheet sheet, int from, DailySummary summary, Section part) {
        sheet.value(from, 0, text.text("document.daily." + part));
        sheet.style(from, 0).bold().set();
        int row = from + 1;
        for (String each : DailyParts.of(summary, part, text)) {
            row = wide(sheet, row, each, LINE_HEIGHT * lines(each));
        }
        return row;
    }

    /** About how many lines a paragraph takes in the sheet's width. */
    private static int lines(String words) {
        int wide = words.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum();
        return 1 + wide / WIDTH;
    }

    private void signatures(Worksheet sheet, int row, DailySummary.Signatures names) {
        sheet.value(row, 0, text.text("document.daily.prepared") + names.preparedBy());
        sheet.value(row, 1, text.text("document.daily.reviewed") + names.reviewedBy());
        sheet.value(row, 3, text.text("document.daily.signed") + names.signedBy());
    }

    private void trend(Worksheet sheet, List<TrendDay> days) {
        widths(sheet, 14, 14, 14, 14);
        head(sheet, 0, "document.day", "document.isolated", "document.returned", "document.fevers");
        sheet.freezePane(0, 1);
        int row = 0;
        for (TrendDay day : days) {
            row++;
            sheet.value(row, 0, day.day());
            sheet.value(row, 1, day.isolated());
            sheet.value(row, 2, day.returned());
            sheet.value(row, 3, day.fevers());
            style(sheet, row).set();
            sheet.style(row, 0)
                    .format("yyyy-mm-dd")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
    }

    private static void checks(Worksheet sheet, List<DailySummary.Check> checks) {
        widths(sheet, 34, 20, 8);
        int row = 0;
        for (DailySummary.Check check : checks) {
            sheet.value(row, 0, check.label());
            sheet.value(row, 1, check.figures());
            sheet.value(row, 2, check.holds() ? "√" : "×");
            row++;
        }
    }

    private void head(Worksheet sheet, int row, String... keys) {
        for (int i = 0; i < keys.length; i++) {
            sheet.value(row, i, text.text(keys[i]));
        }
        style(sheet, row).bold().fillColor(HEAD).set();
    }

    private static StyleSetter style(Worksheet sheet, int row) {
        return sheet.range(row, 0, row, COLUMNS - 1)
                .style()
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, LINE);
    }

    /** A sentence over all columns; returns the next row. */
    private static int wide(Worksheet sheet, int row, String words, double height) {
        if (words.isEmpty()) {
            return row;
        }
        sheet.value(row, 0, words);
        sheet.range(row, 0, row, COLUMNS - 1).merge();
        StyleSetter look = sheet.style(row, 0).wrapText(true).verticalAlignment("center");
        if (Formulas.begins(words)) {
            look.format("@");
        }
        look.set();
        sheet.rowHeight(row, height);
        return row + 1;
    }

    private static void figure(Worksheet sheet, int row, int column, String figure) {
        String digits = figure.replace(",", "").replace('−', '-').replace("+", "");
        if (digits.matches("-?\\d+")) {
            sheet.value(row, column, Integer.parseInt(digits));
            sheet.style(row, column)
                    .format(figure.startsWith("+") ? "+#,##0" : "#,##0")
                    .set();
        } else {
            sheet.value(row, column, figure);
            sheet.style(row, column).horizontalAlignment("right").set();
        }
    }

    private static void widths(Worksheet sheet, double... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }
}
