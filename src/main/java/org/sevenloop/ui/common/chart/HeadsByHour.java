package org.sevenloop.ui.common.chart;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.Fonts;

/** Heads by the hour as stacked bars; a place that nobody holds is hatched on top, even where the sum would do. */
public final class HeadsByHour extends CanvasChart {
    private static final double TOP = 8;
    private static final double FOOT = 22;
    private static final double PAST = 0.45;
    private HoursData data = new HoursData(List.of(), List.of(), 0, new HoursData.Words("", ""), -1, "");
    private Scale scale = Scale.upTo(0);
    private double axis = 28;
    private double tail = 8;

    public HeadsByHour() {
        setMinSize(360, 110);
        setPrefSize(640, 180);
    }

    public void show(HoursData shown) {
        data = shown;
        int most = shown.required();
        for (HoursData.Hour hour : shown.hours()) {
            most = Math.max(most, hour.sum() + hour.missing());
        }
        scale = Scale.upTo(most);
        axis = Fonts.width(Long.toString(scale.top()), Fonts.regular(11)) + 12;
        tail = 10
                + Math.max(
                        Fonts.width(shown.words().required(), Fonts.regular(12)),
                        Fonts.width(shown.words().gap(), Fonts.bold(12)));
        changed(shown.spoken());
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        Pen pen = new Pen(g);
        double base = height - FOOT;
        double step = step(width);
        double end = axis + step * data.hours().size();
        for (int line = 0; line <= scale.lines(); line++) {
            double y = base - scale.of(line * scale.step(), base - TOP);
            pen.horizontal(y, axis, end, Ink.GRID);
            pen.right(Long.toString(line * scale.step()), axis - 6, y, Fonts.regular(11), Ink.MUTED);
        }
        for (int i = 0; i < data.hours().size(); i++) {
            hour(g, pen, i, base);
        }
        required(pen, base, end);
        gapWord(pen, base, end);
        if (data.now() >= 0) {
            g.setFill(Ink.ACCENT);
            g.fillRect(Math.rint(axis + data.now() * step) - 1, TOP - 4, 2, base - TOP + 4);
        }
    }

    private void hour(GraphicsContext g, Pen pen, int i, double base) {
        HoursData.Hour hour = data.hours().get(i);
        double step = step(Math.floor(getWidth()));
        double left = Math.rint(axis + i * step) + 1.0;
        double wide = Math.rint(axis + (i + 1) * step) - 1.0 - left;
        int below = 0;
        for (int layer = 0; layer < hour.heads().size(); layer++) {
            int heads = hour.heads().get(layer);
            double bottom = Math.rint(base - scale.of(below, base - TOP));
            double top = Math.rint(base - scale.of(below + (double) heads, base - TOP));
            Color ink = Ink.stack(layer);
            g.setFill(hour.past() ? Color.WHITE.interpolate(ink, PAST) : ink);
            g.fillRect(left, top, wide, Math.max(0, bottom - top - (bottom - top > 4 ? 1 : 0)));
            below += heads;
        }
        if (hour.missing() > 0) {
            double bottom = Math.rint(base - scale.of(below, base - TOP));
            double top = Math.rint(base - scale.of(below + (double) hour.missing(), base - TOP));
            g.setFill(Hatch.GAP);
            g.fillRect(left, top, wide, bottom - top);
        }
        if (i % labelStep(step) == 0) {
            pen.centre(hour.label(), left + wide / 2, base + 12, Fonts.regular(11), Ink.MUTED);
        }
        if (isRinged(i)) {
            pen.edge(left - 1, TOP - 4, wide + 2, base - TOP + 6, 2, Ink.ACCENT);
        }
    }

    private void required(Pen pen, double base, double end) {
        double y = base - scale.of(data.required(), base - TOP);
        pen.dashed(y, axis, end, Ink.TEXT);
        pen.left(data.words().required(), end + 8, y, Fonts.regular(12), Ink.TEXT);
    }

    /** Beside the hatch, but never over the words of the required line. */
    private void gapWord(Pen pen, double base, double end) {
        if (data.words().gap().isEmpty()) {
            return;
        }
        double line = base - scale.of(data.required(), base - TOP);
        for (HoursData.Hour hour : data.hours().reversed()) {
            if (hour.missing() > 0) {
                double y = base - scale.of(hour.sum() + hour.missing() / 2.0, base - TOP);
                double away = Math.abs(y - line) < 18 ? line - 20 : y;
                pen.left(data.words().gap(), end + 8, away, Fonts.bold(12), Ink.GAP_TEXT);
                return;
            }
        }
    }

    private static int labelStep(double step) {
        return Math.max(1, (int) Math.ceil(28 / step));
    }

    private double step(double width) {
        return Math.max(1, width - axis - tail) / Math.max(1, data.hours().size());
    }

    @Override
    protected int spots() {
        return data.hours().size();
    }

    @Override
    protected int spotAt(double x, double y) {
        int hour = (int) Math.floor((x - axis) / step(Math.floor(getWidth())));
        return hour >= 0 && hour < spots() ? hour : NONE;
    }

    @Override
    protected @Nullable Rectangle2D bounds(int spot) {
        double step = step(Math.floor(getWidth()));
        return new Rectangle2D(axis + spot * step, TOP, step, Math.max(1, getHeight() - TOP - FOOT));
    }

    @Override
    protected @Nullable ChartTip tip(int spot) {
        return data.hours().get(spot).tip();
    }
}
