package org.sevenloop.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;

/**
 * Any list as an A4 table: the head on every page, page n of m, on its side where it is wide; black lines and words
 * only. Set directly rather than from HTML, so that a register of thousands takes a second or two.
 */
public final class ListPdf {
    private static final double TITLE = 16;
    private static final double NOTE = 9;
    private static final double LEADING = 1.32;
    private static final double ROW_PAD = 3;
    private static final float GREY_LINE = 0.62f;
    private static final float HEAD_FILL = 0.92f;

    private final Messages text;

    public ListPdf(Messages text) {
        this.text = text;
    }

    public void write(PaperList list, OutputStream out, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PaperFace face = PaperFace.regular(document);
            PaperFace bold = PaperFace.bold(document);
            ListLayout layout = ListLayout.of(list, face, bold);
            List<List<Row>> pages = paged(list, layout, face, progress);
            Row head = head(list, layout, bold);
            for (int page = 0; page < pages.size(); page++) {
                progress.check();
                PDPage paper = new PDPage(new PDRectangle((float) layout.pageWidth(), (float) layout.pageHeight()));
                document.addPage(paper);
                try (PDPageContentStream stream = new PDPageContentStream(document, paper)) {
                    Pen pen = new Pen(stream, list, layout, face, bold);
                    pen.page(page == 0, head, pages.get(page));
                    pen.foot(text.text("document.page", page + 1, pages.size()), text);
                }
                progress.report(page + 1L, pages.size());
            }
            Pdfs.save(document, list.title(), list.dated(), out);
        }
    }

    private record Row(List<List<String>> cells, double height) {}

    private static Row head(PaperList list, ListLayout layout, PaperFace bold) {
        return row(list.columns().stream().map(PaperList.Column::name).toList(), layout, bold);
    }

    private static Row row(List<String> words, ListLayout layout, PaperFace face) {
        List<List<String>> cells = new ArrayList<>();
        int lines = 1;
        for (int column = 0; column < layout.widths().length; column++) {
            String cell = column < words.size() ? words.get(column) : "";
            List<String> wrapped = face.wrap(cell, ListLayout.SIZE, layout.widths()[column] - 2 * ListLayout.PAD);
            cells.add(wrapped);
            lines = Math.max(lines, wrapped.size());
        }
        return new Row(cells, lines * ListLayout.SIZE * LEADING + 2 * ROW_PAD);
    }

    private static List<List<Row>> paged(PaperList list, ListLayout layout, PaperFace face, Progress progress) {
        List<List<Row>> pages = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        double room = layout.pageHeight() - 2 * ListLayout.MARGIN - 24;
        double left = room - TITLE * 2 - NOTE * 2 - 24;
        for (List<String> words : list.rows()) {
            Row row = row(words, layout, face);
            if (row.height() > left && !page.isEmpty()) {
                progress.check();
                pages.add(page);
                page = new ArrayList<>();
                left = room - 24;
            }
            page.add(row);
            left -= row.height();
        }
        pages.add(page);
        return pages;
    }

    /** Draws one page from the top down. */
    private static final class Pen {
        private final PDPageContentStream stream;
        private final PaperList list;
        private final ListLayout layout;
        private final PaperFace face;
        private final PaperFace bold;
        private double y;

        Pen(PDPageContentStream stream, PaperList list, ListLayout layout, PaperFace face, PaperFace bold) {
            this.stream = stream;
            this.list = list;
            this.layout = layout;
            this.face = face;
            this.bold = bold;
            this.y = layout.pageHeight() - ListLayout.MARGIN;
        }

        void page(boolean first, Row head, List<Row> rows) throws IOException {
            if (first) {
                y -= TITLE;
                String title = bold.settable(list.title());
                words(bold, TITLE, (layout.pageWidth() - bold.width(title, TITLE)) / 2, y, title);
                y -= NOTE * 2;
                words(face, NOTE, ListLayout.MARGIN, y, face.settable(list.note()));
                y -= NOTE;
            }
            stream.setNonStrokingColor(HEAD_FILL);
            stream.addRect(
                    (float) ListLayout.MARGIN, (float) (y - head.height()), (float) width(), (float) head.height());
            stream.fill();
            stream.setNonStrokingColor(0f);
            line(y, 0f, 0.9f);
            draw(head, bold);
            line(y, 0f, 0.6f);
            for (Row row : rows) {
                draw(row, face);
                line(y, GREY_LINE, 0.4f);
            }
        }

        private double width() {
            return layout.pageWidth() - 2 * ListLayout.MARGIN;
        }

        private void draw(Row row, PaperFace letters) throws IOException {
            double x = ListLayout.MARGIN;
            for (int column = 0; column < layout.widths().length; column++) {
                double room = layout.widths()[column];
                double top = y - ROW_PAD - ListLayout.SIZE;
                for (String words : row.cells().get(column)) {
                    boolean right = list.columns().get(column).figure();
                    double at = right
                            ? x + room - ListLayout.PAD - letters.width(words, ListLayout.SIZE)
                            : x + ListLayout.PAD;
                    words(letters, ListLayout.SIZE, at, top, words);
                    top -= ListLayout.SIZE * LEADING;
                }
                x += room;
            }
            y -= row.height();
        }

        void foot(String page, Messages text) throws IOException {
            double at = ListLayout.MARGIN - 12;
            String count = text.text("document.list.count", list.rows().size());
            words(face, NOTE, ListLayout.MARGIN, at, face.settable(list.title()) + "  " + face.settable(count));
            double width = face.width(page, NOTE);
            words(face, NOTE, layout.pageWidth() - ListLayout.MARGIN - width, at, page);
        }

        private void line(double at, float grey, float thickness) throws IOException {
            stream.setStrokingColor(grey);
            stream.setLineWidth(thickness);
            stream.moveTo((float) ListLayout.MARGIN, (float) at);
            stream.lineTo((float) (ListLayout.MARGIN + width()), (float) at);
            stream.stroke();
        }

        private void words(PaperFace letters, double size, double x, double at, String words) throws IOException {
            if (words.isEmpty()) {
                return;
            }
            stream.beginText();
            stream.setFont(letters.font(), (float) size);
            stream.newLineAtOffset((float) x, (float) at);
            stream.showText(words);
            stream.endText();
        }
    }
}
