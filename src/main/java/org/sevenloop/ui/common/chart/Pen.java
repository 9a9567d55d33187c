package org.sevenloop.ui.common.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.sevenloop.ui.common.Fonts;

/** The strokes that all charts share: sharp lines, text on a middle line, the white plate on a hatch. */
final class Pen {
    private final GraphicsContext g;

    Pen(GraphicsContext g) {
        this.g = g;
        g.setTextBaseline(VPos.CENTER);
    }

    void text(String text, double x, double middle, TextAlignment align, Font font, Paint ink) {
        g.setFont(font);
        g.setFill(ink);
        g.setTextAlign(TextAlignment.LEFT);
        double from =
                align == TextAlignment.LEFT ? x : x - Fonts.width(text, font) / (align == TextAlignment.CENTER ? 2 : 1);
        g.fillText(text, Math.rint(from), Math.rint(middle));
    }

    void left(String text, double x, double middle, Font font, Paint ink) {
        text(text, x, middle, TextAlignment.LEFT, font, ink);
    }

    void right(String text, double x, double middle, Font font, Paint ink) {
        text(text, x, middle, TextAlignment.RIGHT, font, ink);
    }

    void centre(String text, double x, double middle, Font font, Paint ink) {
        text(text, x, middle, TextAlignment.CENTER, font, ink);
    }

    /** A one-pixel line that falls on pixels, not between them. */
    void horizontal(double y, double from, double to, Paint ink) {
        g.setFill(ink);
        g.fillRect(from, Math.rint(y), to - from, 1);
    }

    void vertical(double x, double from, double to, Paint ink) {
        g.setFill(ink);
        g.fillRect(Math.rint(x), from, 1, to - from);
    }

    void cell(double x, double y, double width, double height, Paint fill) {
        g.setFill(fill);
        g.fillRoundRect(x, y, width, height, 6, 6);
    }

    void edge(double x, double y, double width, double height, double line, Paint ink) {
        g.setStroke(ink);
        g.setLineWidth(line);
        g.strokeRoundRect(x + line / 2, y + line / 2, width - line, height - line, 6, 6);
    }

    /** A hatched gap with its word on a white plate; the word is left out where the plate would not fit. */
    void gap(double x, double y, double width, double height, String word) {
        cell(x, y, width, height, Hatch.GAP);
        edge(x, y, width, height, 1, Ink.BRAND);
        Font font = Fonts.bold(12);
        double plate = Fonts.width(word, font) + 6;
        if (plate <= width - 4) {
            double plateHeight = Math.min(18, height - 4);
            g.setFill(Ink.WHITE);
            g.fillRoundRect(x + (width - plate) / 2, y + (height - plateHeight) / 2, plate, plateHeight, 4, 4);
            centre(word, x + width / 2, y + height / 2, font, Ink.GAP_TEXT);
        }
    }

    void triangle(double x, double top, double size, Paint ink) {
        g.setFill(ink);
        g.fillPolygon(
                new double[] {x - size / 2, x, x + size / 2},
                new double[] {top + size * 0.9, top, top + size * 0.9},
                3);
    }

    void dashed(double y, double from, double to, Paint ink) {
        g.setStroke(ink);
        g.setLineWidth(1.5);
        g.setLineDashes(5, 3);
        g.strokeLine(from, Math.rint(y) + 0.5, to, Math.rint(y) + 0.5);
        g.setLineDashes();
    }
}
