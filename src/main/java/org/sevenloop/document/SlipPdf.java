package org.sevenloop.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sevenloop.model.directive.Slip;
import org.sevenloop.platform.Messages;

/** An order's slips, three on an A4 page with lines to cut along: what is asked, until when, and boxes for the answer. */
public final class SlipPdf {
    private static final int ON_A_PAGE = 3;
    private static final double MARGIN = 42;
    private static final double TITLE = 15;
    private static final double SIZE = 10.5;
    private static final double LEADING = 16;
    private static final int MOST_LINES = 6;

    private final Messages text;

    public SlipPdf(Messages text) {
        this.text = text;
    }

    public void write(Slip.Sheet sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PaperFace face = PaperFace.regular(document);
            PaperFace bold = PaperFace.bold(document);
            List<String> lines = lines(sheet, face);
            for (int first = 0; first < sheet.slips().size(); first += ON_A_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    Pen pen = new Pen(stream, face, bold);
                    int last = Math.min(first + ON_A_PAGE, sheet.slips().size());
                    for (int i = first; i < last; i++) {
                        pen.slip(sheet, sheet.slips().get(i), lines, i - first);
                    }
                }
            }
            Pdfs.save(document, sheet.order().title(), sheet.dated(), out);
        }
    }

    /** The order's words as they fit; the rest is where the order is. */
    private List<String> lines(Slip.Sheet sheet, PaperFace face) throws IOException {
        List<String> all = new ArrayList<>();
        for (String paragraph : sheet.order().text().lines().toList()) {
            all.addAll(face.wrap(paragraph, SIZE, PDRectangle.A4.getWidth() - 2 * MARGIN));
        }
        if (all.size() <= MOST_LINES) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST_LINES - 1));
        first.add(face.settable(text.text("document.slip.more")));
        return first;
    }

    private final class Pen {
        private final PDPageContentStream stream;
        private final PaperFace face;
        private final PaperFace bold;
        private double y;

        Pen(PDPageContentStream stream, PaperFace face, PaperFace bold) {
            this.stream = stream;
            this.face = face;
            this.bold = bold;
        }

        void slip(Slip.Sheet sheet, Slip slip, List<String> lines, int place) throws IOException {
            double height = PDRectangle.A4.getHeight() / ON_A_PAGE;
            double bottom = PDRectangle.A4.getHeight() - (place + 1) * height;
            if (place < ON_A_PAGE - 1) {
                cut(bottom);
            }
            y = bottom + height - MARGIN + 6;
            line(bold, TITLE, sheet.order().title());
            y -= 4;
            line(bold, SIZE, text.text("document.slip.to", slip.to()));
            for (String each : lines) {
                line(face, SIZE, each);
            }
            line(face, SIZE, text.text("document.slip.due", sheet.due(), sheet.issuer(), sheet.number()));
            y = bottom + MARGIN + 2 * LEADING + 6;
            line(face, SIZE, text.text("document.slip.boxes." + sheet.order().asked()));
            y -= 4;
            line(face, SIZE, text.text("document.slip.why"));
            y -= 4;
            line(face, SIZE, text.text("document.slip.sign", slip.code()));
        }

        private void line(PaperFace letters, double size, String words) throws IOException {
            String safe = letters.wrap(words, size, PDRectangle.A4.getWidth() - 2 * MARGIN)
                    .getFirst();
            stream.beginText();
            stream.setFont(letters.font(), (float) size);
            stream.newLineAtOffset((float) MARGIN, (float) y);
            stream.showText(safe);
            stream.endText();
            y -= size > SIZE ? size + 7 : LEADING;
        }

        private void cut(double at) throws IOException {
            stream.setLineDashPattern(new float[] {4, 3}, 0);
            stream.setLineWidth(0.5f);
            stream.moveTo(0, (float) at);
            stream.lineTo(PDRectangle.A4.getWidth(), (float) at);
            stream.stroke();
        }
    }
}
