package org.sevenloop.ui.common.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.Fonts;

/** Checkpoints against the next 24 hours: a gap is hatched and says how many are missing. */
public final class ShiftStrip extends CanvasChart {
    private static final double HEAD = 20;
    private static final double LEAST_ROW = 18;
    private static final double MOST_ROW = 40;
    private StripData data = new StripData(List.of(), List.of(), 24, 0, "", "");
    private final List<Place> places = new ArrayList<>();
    private double names = 80;

    private record Place(int row, StripData.Shift shift) {}

    public ShiftStrip() {
        setMinSize(360, 60);
    }

    public void show(StripData shown) {
        data = shown;
        places.clear();
        names = 0;
        for (int row = 0; row < shown.rows().size(); row++) {
            names = Math.max(names, Fonts.width(shown.rows().get(row).name(), Fonts.regular(13)) + 16);
            for (StripData.Shift shift : shown.rows().get(row).shifts()) {
                places.add(new Place(row, shift));
            }
        }
        setPrefHeight(HEAD + 20.0 * shown.rows().size());
        setMinHeight(HEAD + LEAST_ROW * shown.rows().size());
        changed(shown.spoken());
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        Pen pen = new Pen(g);
        double row = row(height);
        for (int i = 0; i < data.rows().size(); i++) {
            pen.left(data.rows().get(i).name(), 0, HEAD + (i + 0.5) * row, Fonts.regular(13), Ink.TEXT);
        }
        for (int i = 0; i < places.size(); i++) {
            shift(pen, i);
        }
        double bottom = HEAD + row * data.rows().size();
        marks(g, pen, width, bottom);
    }

    private void shift(Pen pen, int i) {
        Rectangle2D at = bounds(i);
        StripData.Shift shift = places.get(i).shift();
        if (at == null || at.getWidth() < 1) {
            return;
        }
        if (shift.missing() > 0) {
            pen.gap(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight(), shift.word());
        } else {
            pen.cell(
                    at.getMinX(),
                    at.getMinY(),
                    at.getWidth(),
                    at.getHeight(),
                    shift.heads() > 2 ? Ink.ENOUGH : Ink.FEW);
            double needed = Fonts.width(shift.word(), Fonts.regular(12)) + 4;
            boolean crossed = shift.from() <= data.now() && data.now() < shift.to() && at.getWidth() < 4 * needed;
            if (needed < at.getWidth() && !crossed) {
                pen.centre(
                        shift.word(),
                        (at.getMinX() + at.getMaxX()) / 2,
                        (at.getMinY() + at.getMaxY()) / 2,
                        Fonts.regular(12),
                        Ink.DIGITS);
            }
        }
        if (isRinged(i)) {
            pen.edge(at.getMinX() - 1, at.getMinY() - 1, at.getWidth() + 2, at.getHeight() + 2, 2, Ink.ACCENT);
        }
    }

    private void marks(GraphicsContext g, Pen pen, double width, double bottom) {
        double now = x(data.now(), width);
        double free = now + Fonts.width(data.nowWord(), Fonts.bold(12)) / 2 + 6;
        for (StripData.Mark mark : data.marks()) {
            double x = Math.rint(x(mark.at(), width));
            g.setStroke(Ink.SUBTLE);
            g.setLineWidth(1);
            g.setLineDashes(2, 2);
            g.strokeLine(x - 0.5, HEAD - 4, x - 0.5, bottom);
            g.setLineDashes();
            pen.left(mark.word(), Math.max(x + 2, free), HEAD - 12, Fonts.regular(11), Ink.MUTED);
            free = Math.max(x + 2, free) + Fonts.width(mark.word(), Fonts.regular(11)) + 8;
        }
        g.setFill(Ink.ACCENT);
        g.fillRect(Math.rint(now) - 1, HEAD - 4, 2, bottom - HEAD + 4);
        double half = Fonts.width(data.nowWord(), Fonts.bold(12)) / 2;
        pen.centre(data.nowWord(), Math.max(now, half), HEAD - 12, Fonts.bold(12), Ink.ACCENT_STRONG);
    }

    private double row(double height) {
        int rows = Math.max(1, data.rows().size());
        return Math.clamp(Math.floor((height - HEAD) / rows), LEAST_ROW, MOST_ROW);
    }

    private double x(double hour, double width) {
        return names + (width - names) * hour / data.hours();
    }

    @Override
    protected int spots() {
        return places.size();
    }

    @Override
    protected int spotAt(double x, double y) {
        for (int i = 0; i < places.size(); i++) {
            Rectangle2D at = bounds(i);
            if (at != null && at.contains(x, y)) {
                return i;
            }
        }
        return NONE;
    }

    /** Up and down keep the hour. */
    @Override
    protected int next(int from, KeyCode key) {
        if (key != KeyCode.UP && key != KeyCode.DOWN) {
            return super.next(from, key);
        }
        Place place = places.get(from);
        double middle = (place.shift().from() + place.shift().to()) / 2;
        int row = place.row() + (key == KeyCode.DOWN ? 1 : -1);
        for (int i = 0; i < places.size(); i++) {
            StripData.Shift shift = places.get(i).shift();
            if (places.get(i).row() == row && shift.from() <= middle && middle < shift.to()) {
                return i;
            }
        }
        return NONE;
    }

    @Override
    protected @Nullable Rectangle2D bounds(int spot) {
        Place place = places.get(spot);
        double row = row(getHeight());
        double from = Math.rint(x(place.shift().from(), getWidth())) + 1.0;
        double to = Math.rint(x(place.shift().to(), getWidth())) - 1.0;
        return new Rectangle2D(from, HEAD + place.row() * row + 1, Math.max(0, to - from), row - 2);
    }

    @Override
    protected @Nullable ChartTip tip(int spot) {
        return places.get(spot).shift().tip();
    }
}
