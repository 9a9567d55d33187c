package org.sevenloop.ui.common.chart;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.sevenloop.model.watch.Colour;

/**
 * Patterns that say in grey what a colour says. Each is one small seamless tile, computed once at twice the size so that
 * it stays sharp on a dense screen.
 */
public final class Hatch {
    private static final int SCALE = 2;
    private static final int SAMPLES = 4;
    private static final double DIAGONAL = 8.5;

    /** How much of the line colour a point of the tile takes, 0 or 1. */
    @FunctionalInterface
    private interface Shape {
        boolean covers(double x, double y);
    }

    /** Missing hands: red stripes on a pale red ground. */
    public static final Paint GAP = diagonal(Ink.GAP_GROUND, Ink.BRAND, 1.6);
    /** A reading nobody took. */
    public static final Paint MISSED = diagonal(Ink.AMBER_TINT, Ink.AMBER, 1.2);

    private static final Map<Colour, Paint> AREAS = areas();

    private Hatch() {}

    /** The solid colour of a risk class with its pattern on it. */
    public static Paint area(Colour hue) {
        Paint area = AREAS.get(hue);
        return area == null ? Ink.solid(hue) : area;
    }

    private static Map<Colour, Paint> areas() {
        Map<Colour, Paint> areas = new EnumMap<>(Colour.class);
        areas.put(Colour.RED, diagonal(Ink.solid(Colour.RED), Color.gray(1, 0.55), 1.6));
        areas.put(
                Colour.YELLOW,
                tile(6, Ink.solid(Colour.YELLOW), Ink.AMBER_TEXT, (x, y) -> Math.hypot(x - 3, y - 3) <= 1.1));
        areas.put(Colour.BLUE, tile(5, Ink.solid(Colour.BLUE), Color.gray(1, 0.45), (x, y) -> x < 1.2));
        areas.put(Colour.GREEN, Ink.solid(Colour.GREEN));
        return areas;
    }

    /** Stripes of 45° whose distance across is 6 px: 8.5 px along the edge, so that the tile closes on itself. */
    private static Paint diagonal(Color ground, Color line, double width) {
        double along = width * Math.sqrt(2);
        return tile(DIAGONAL, ground, line, (x, y) -> (x + y) % DIAGONAL < along);
    }

    private static Paint tile(double size, Color ground, Color line, Shape shape) {
        int pixels = (int) Math.round(size * SCALE);
        WritableImage image = new WritableImage(pixels, pixels);
        PixelWriter out = image.getPixelWriter();
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                double part = coverage(x, y, shape) * line.getOpacity();
                Color opaque = Color.color(line.getRed(), line.getGreen(), line.getBlue());
                out.setColor(x, y, ground.interpolate(opaque, part));
            }
        }
        return new ImagePattern(image, 0, 0, size, size, false);
    }

    private static double coverage(int x, int y, Shape shape) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int row = i / SAMPLES;
            double dx = (i % SAMPLES + 0.5) / SAMPLES;
            double dy = (row + 0.5) / SAMPLES;
            if (shape.covers((x + dx) / SCALE, (y + dy) / SCALE)) {
                inside++;
            }
        }
        return inside / (double) (SAMPLES * SAMPLES);
    }
}
