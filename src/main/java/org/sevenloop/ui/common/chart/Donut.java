package org.sevenloop.ui.common.chart;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.ArcType;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.ui.common.Fonts;

/** The four colours as a ring, clockwise from the top, with the total in the middle. */
public final class Donut extends CanvasChart {
    private static final double RING = 0.18;
    private static final double MARGIN = 3;
    private static final Color YELLOW_EDGE = Color.web("#B08A2E");
    private DonutData data = new DonutData(List.of(), "", "", "");
    private double[] sweeps = {};

    public Donut() {
        setMinSize(88, 88);
        setPrefSize(120, 120);
    }

    public void show(DonutData shown) {
        data = shown;
        sweeps = DonutAngles.sweeps(
                shown.slices().stream().mapToLong(DonutData.Slice::count).toArray());
        changed(shown.spoken());
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double size = Math.min(width, height) - 2 * MARGIN;
        double ring = size * RING;
        double angle = 90;
        if (data.slices().stream().allMatch(s -> s.count() == 0)) {
            arc(g, width, height, ring, 0, 360, Ink.PAST);
        }
        for (int i = 0; i < sweeps.length; i++) {
            if (sweeps[i] > 0) {
                slice(g, width, height, i, angle);
                angle -= sweeps[i] + DonutAngles.GAP;
            }
        }
        Pen pen = new Pen(g);
        int figure = size >= 150 ? 32 : 24;
        double up = data.unit().isEmpty() ? 0 : figure * 0.32;
        pen.centre(data.total(), width / 2, height / 2 - up, Fonts.bold(figure), Ink.TEXT);
        pen.centre(data.unit(), width / 2, height / 2 + figure * 0.62, Fonts.regular(12), Ink.MUTED);
    }

    private void slice(GraphicsContext g, double width, double height, int i, double angle) {
        double ring = (Math.min(width, height) - 2 * MARGIN) * RING;
        Colour hue = data.slices().get(i).hue();
        if (hue == Colour.YELLOW) {
            arc(g, width, height, ring, angle, -sweeps[i], YELLOW_EDGE);
            arc(g, width, height, ring - 2, angle - 0.6, -sweeps[i] + 1.2, Hatch.area(hue));
        } else {
            arc(g, width, height, ring, angle, -sweeps[i], Hatch.area(hue));
        }
        if (isRinged(i)) {
            g.setStroke(Ink.ACCENT);
            g.setLineWidth(2);
            double size = Math.min(width, height) - 2;
            g.strokeArc((width - size) / 2, (height - size) / 2, size, size, angle, -sweeps[i], ArcType.OPEN);
        }
    }

    private void arc(
            GraphicsContext g, double width, double height, double ring, double from, double sweep, Paint paint) {
        double middle = Math.min(width, height) - 2 * MARGIN;
        double diameter = middle - middle * RING;
        g.setStroke(paint);
        g.setLineWidth(ring);
        g.setLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
        g.strokeArc((width - diameter) / 2, (height - diameter) / 2, diameter, diameter, from, sweep, ArcType.OPEN);
    }

    @Override
    protected int spots() {
        return data.slices().size();
    }

    @Override
    protected int spotAt(double x, double y) {
        double size = Math.min(getWidth(), getHeight()) - 2 * MARGIN;
        return spotAt(x - getWidth() / 2, y - getHeight() / 2, size, sweeps);
    }

    /** Which class lies under a point, given from the centre of a ring of this size. */
    static int spotAt(double dx, double dy, double size, double[] sweeps) {
        double away = Math.hypot(dx, dy);
        if (away > size / 2 || away < size / 2 - size * RING) {
            return NONE;
        }
        double angle = (Math.toDegrees(Math.atan2(dx, -dy)) + 360) % 360;
        double end = 0;
        for (int i = 0; i < sweeps.length; i++) {
            if (sweeps[i] > 0) {
                end += sweeps[i] + DonutAngles.GAP;
                if (angle < end) {
                    return i;
                }
            }
        }
        return NONE;
    }

    @Override
    protected @Nullable Rectangle2D bounds(int spot) {
        double angle = sweeps[spot] / 2;
        for (int i = 0; i < spot; i++) {
            angle += sweeps[i] > 0 ? sweeps[i] + DonutAngles.GAP : 0;
        }
        double radius = Math.min(getWidth(), getHeight()) / 2 - MARGIN;
        double x = getWidth() / 2 + Math.sin(Math.toRadians(angle)) * radius;
        double y = getHeight() / 2 - Math.cos(Math.toRadians(angle)) * radius;
        return new Rectangle2D(x, y, 1, 1);
    }

    @Override
    protected @Nullable ChartTip tip(int spot) {
        return data.slices().get(spot).tip();
    }
}
