package org.sevenloop.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.platform.Messages;

/** The daily summary as an A4 page. The same summary gives the same bytes. */
public final class DailyPdf {
    static {
        // The renderer logs every style sheet by java.util.logging.
        XRLog.setLoggingEnabled(false);
    }

    /** What GB/T 9704 puts into a line, and what is left of its 22 lines under the head of the first page. */
    private static final int SIGNS = 28;

    private static final int LINES = 17;

    private final Messages text;

    public DailyPdf(Messages text) {
        this.text = text;
    }

    public void write(DailySummary summary, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        // Tagged for screen readers; it also keeps the renderer from searching the system for fonts of its own.
        builder.usePdfUaAccessibility(true);
        // Nothing on the page comes from elsewhere, whatever an address in it says.
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (PaperFonts.Face face : PaperFonts.forPapers()) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer svg = new BatikSVGDrawer()) {
            builder.useSVGDrawer(svg);
            builder.usePDDocument(document);
            builder.withHtmlContent(html(summary), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            Pdfs.save(document, summary.title(), summary.date(), out);
        }
    }

    String html(DailySummary summary) {
        Map<String, String> holes = new HashMap<>();
        holes.put("title", Html.escape(summary.title()));
        holes.put("community", Html.escape(summary.community()));
        holes.put("date", Html.escape(summary.dateText()));
        String to = Html.escape(summary.recipient());
        holes.put("recipient", to.isEmpty() ? "" : "<p class=\"to\">" + to + "</p>");
        holes.put("corrections", corrections(summary.corrections()));
        holes.put("sections", sections(summary));
        holes.put("room", lines(summary) > LINES ? "close" : "");
        holes.put("body", PaperFonts.BODY);
        holes.put("heading", PaperFonts.TITLE);
        holes.put("black", PaperFonts.BLACK);
        holes.put("headTable", word("document.daily.table." + summary.span()));
        holes.put("headChart", word("document.daily.chart"));
        holes.put("left", table(summary.left(), summary.span()));
        holes.put("right", table(summary.right(), summary.span()));
        String units = Html.escape(summary.units());
        holes.put("units", units.isEmpty() ? "" : "<p class=\"units\">" + units + "</p>");
        holes.put("chart", TrendSvg.of(summary.trend(), word("document.daily.chart")));
        holes.put(
                "prepared", sign("document.daily.prepared", summary.signatures().preparedBy()));
        holes.put(
                "reviewed", sign("document.daily.reviewed", summary.signatures().reviewedBy()));
        holes.put("signed", sign("document.daily.signed", summary.signatures().signedBy()));
        holes.put("issued", word("document.daily.printed", summary.dateText()));
        String chain = Html.escape(summary.chain());
        holes.put("chain", chain.isEmpty() ? "" : "<div class=\"chain\">" + chain + "</div>");
        String page = Html.template("daily.html", holes);
        return page.replaceFirst("lang=\"zh\"", "lang=\"" + text.locale().getLanguage() + "\"");
    }

    private String word(String key, Object... arguments) {
        return Html.escape(text.text(key, arguments));
    }

    private String sign(String key, String name) {
        return word(key) + Html.escape(name);
    }

    private String table(List<DailySummary.Line> lines, Span span) {
        StringBuilder rows = new StringBuilder("<table class=\"figures\"><thead><tr><th class=\"name\">")
                .append(word("document.daily.item"))
                .append("</th><th>")
                .append(word("document.daily.today." + span))
                .append("</th><th>")
                .append(word("document.daily.change." + span))
                .append("</th><th>")
                .append(word("document.daily.total"))
                .append("</th></tr></thead><tbody>");
        for (DailySummary.Line line : lines) {
            rows.append("<tr><td class=\"name")
                    .append(line.part() ? " part" : "")
                    .append("\">")
                    .append(Html.escape(line.label()))
                    .append("</td>")
                    .append(cell(line.today(), ""))
                    .append(cell(line.change(), "quiet"))
                    .append(cell(line.total(), ""))
                    .append("</tr>");
        }
        return rows.append("</tbody></table>").toString();
    }

    private static String cell(String figure, String style) {
        return "<td class=\"" + style + "\">" + Html.escape(figure) + "</td>";
    }

    /** The parts of the text, each under its heading; a part of several paragraphs numbers them. */
    private String sections(DailySummary summary) {
        StringBuilder all = new StringBuilder();
        for (Section part : Section.values()) {
            all.append("<h2>").append(word("document.daily." + part)).append("</h2>");
            List<String> paragraphs = DailyParts.of(summary, part, text);
            paragraphs.forEach(
                    each -> all.append("<p>").append(Html.escape(each)).append("</p>"));
        }
        return all.toString();
    }

    /** About how many lines the text takes in size 3. */
    private int lines(DailySummary summary) {
        int lines = summary.corrections().isEmpty() ? 0 : 3;
        for (Section part : Section.values()) {
            lines++;
            for (String each : DailyParts.of(summary, part, text)) {
                lines += 1 + (each.length() + 2) / SIGNS;
            }
        }
        return lines;
    }

    private String corrections(List<String> corrections) {
        if (corrections.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder("<div class=\"again\"><b>")
                .append(word("document.daily.corrected"))
                .append("</b>");
        corrections.forEach(
                each -> all.append("<div>").append(Html.escape(each)).append("</div>"));
        return all.append("</div>").toString();
    }
}
