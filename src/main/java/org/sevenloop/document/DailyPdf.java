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
import org.sevenloop.platform.Messages;

/** The daily summary as an A4 page. The same summary gives the same bytes. */
public final class DailyPdf {
    static {
        // The renderer logs every style sheet by java.util.logging.
        XRLog.setLoggingEnabled(false);
    }

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
        builder.useFont(PaperFonts::regular, PaperFonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(PaperFonts::bold, PaperFonts.FAMILY, 700, FontStyle.NORMAL, true);
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
        holes.put("lead", Html.escape(summary.lead()));
        holes.put("headTable", word("document.daily.table"));
        holes.put("headChart", word("document.daily.chart"));
        holes.put("headProblems", word("document.daily.problems"));
        holes.put("left", table(summary.left()));
        holes.put("right", table(summary.right()));
        String units = Html.escape(summary.units());
        holes.put("units", units.isEmpty() ? "" : "<p class=\"units\">" + units + "</p>");
        holes.put("chart", TrendSvg.of(summary.trend(), word("document.daily.chart")));
        holes.put("problems", problems(summary.problems()));
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

    private String table(List<DailySummary.Line> lines) {
        StringBuilder rows = new StringBuilder("<table class=\"figures\"><thead><tr><th class=\"name\">")
                .append(word("document.daily.item"))
                .append("</th><th>")
                .append(word("document.daily.today"))
                .append("</th><th>")
                .append(word("document.daily.change"))
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

    private String problems(List<String> problems) {
        if (problems.isEmpty()) {
            return "<p class=\"problem\">" + word("document.daily.problems.none") + "</p>";
        }
        StringBuilder all = new StringBuilder("<p class=\"problem\">");
        for (int i = 0; i < problems.size(); i++) {
            all.append(i + 1)
                    .append(".\u00A0")
                    .append(Html.escape(problems.get(i)))
                    .append(' ');
        }
        return all.append("</p>").toString();
    }
}
