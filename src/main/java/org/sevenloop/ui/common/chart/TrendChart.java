package org.sevenloop.ui.common.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.Fonts;

/** A line over bars with red triangles for fevers; today is a pale band and the last value is written out. */
public final class TrendChart extends CanvasChart {
    private static final double TOP = 14;
    private static final double FOOT = 22;
    private TrendData data = new TrendData(List.of(), "");
    private Scale scale = Scale.upTo(0);
    private double axis = 28;
    private double tail = 34;

    public TrendChart() {
        setMinSize(240, 110);
        setPrefSize(400, 150);
    }

    public void show(TrendData shown) {
        data = shown;
        long max = 0;
        for (TrendData.Day day : shown.days()) {
            max = Math.max(max, Math.max(day.flow(), day.level() == null ? 0 : day.level()));
        }
        scale = Scale.upTo(max);
        axis = Fonts.width(number(scale.top()), Fonts.regular(11)) + 8;
        tail = Fonts.width(number(max), Fonts.bold(13)) + 8;
        changed(shown.spoken());
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        Pen pen = new Pen(g);
        double base = height - FOOT;
        double step = step(width);
        for (int i = 0; i < data.days().size(); i++) {
            if (data.days().get(i).today()) {
                g.setFill(Ink.TODAY);
                g.fillRect(axis + i * step, TOP - 6, step, height - TOP + 6);
            }
        }
        for (int line = 0; line <= scale.lines(); line++) {
            double y = base - scale.of(line * scale.step(), base - TOP);
            pen.horizontal(y, axis, axis + step * data.days().size(), Ink.GRID);
            pen.right(number(line * scale.step()), axis - 6, y, Fonts.regular(11), Ink.MUTED);
        }
        bars(g, pen, step, base);
        line(g, step, base);
        marks(g, pen, step, base);
    }

    private void bars(GraphicsContext g, Pen pen, double step, double base) {
        int every = labelStep(step);
        int last = data.days().size() - 1;
        for (int i = 0; i <= last; i++) {
            TrendData.Day day = data.days().get(i);
            double x = axis + i * step;
            double bar = Math.rint(step * 0.42);
            double tall = scale.of(day.flow(), base - TOP);
            g.setFill(Ink.BAR);
            g.fillRect(Math.rint(x + (step - bar) / 2), base - tall, bar, tall);
            if (day.today()) {
                pen.centre(day.label(), x + step / 2, base + 12, Fonts.bold(12), Ink.ACCENT_STRONG);
            } else if ((last - i) % every == 0) {
                pen.centre(day.label(), x + step / 2, base + 12, Fonts.regular(11), Ink.MUTED);
            }
            if (isRinged(i)) {
                pen.edge(x, TOP - 6, step, base - TOP + 8, 2, Ink.ACCENT);
            }
        }
    }

    private void line(GraphicsContext g, double step, double base) {
        g.setStroke(Ink.LINE);
        g.setLineWidth(2);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.beginPath();
        boolean down = false;
        for (int i = 0; i < data.days().size(); i++) {
            Long level = data.days().get(i).level();
            if (level == null) {
                down = false;
                continue;
            }
            double x = axis + (i + 0.5) * step;
            double y = base - scale.of(level, base - TOP);
            if (down) {
                g.lineTo(x, y);
            } else {
                g.moveTo(x, y);
            }
            down = true;
        }
        g.stroke();
    }

    private void marks(GraphicsContext g, Pen pen, double step, double base) {
        int last = data.days().size() - 1;
        for (int i = 0; i <= last; i++) {
            TrendData.Day day = data.days().get(i);
            double x = axis + (i + 0.5) * step;
            double y = base - scale.of(day.level() == null ? day.flow() : day.level(), base - TOP);
            if (day.fevers() > 0) {
                double top = Math.max(1, y - 17);
                pen.triangle(x, top, 10, Ink.BRAND);
                if (day.fevers() > 1) {
                    pen.left(number(day.fevers()), x + 8, top + 5, Fonts.bold(11), Ink.GAP_TEXT);
                }
            }
            if (i == last && day.level() != null) {
                g.setFill(Ink.LINE);
                g.fillOval(x - 3.5, y - 3.5, 7, 7);
                pen.left(number(day.level()), axis + (i + 1) * step + 5, y, Fonts.bold(13), Ink.DIGITS);
            }
        }
    }

    /** Labels stand at every day, every second or more, counted back from the last, so that none touches another. */
    private static int labelStep(double step) {
        return Math.max(1, (int) Math.ceil(40 / step));
    }

    private double step(double width) {
        return Math.max(1, width - axis - tail) / Math.max(1, data.days().size());
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
    }

    @Override
    protected int spots() {
        return data.days().size();
    }

    @Override
    protected int spotAt(double x, double y) {
        int day = (int) Math.floor((x - axis) / step(getWidth()));
        return day >= 0 && day < spots() ? day : NONE;
    }

    @Override
    protected @Nullable Rectangle2D bounds(int spot) {
        double step = step(getWidth());
        return new Rectangle2D(axis + spot * step, TOP, step, Math.max(1, getHeight() - TOP - FOOT));
    }

    @Override
    protected @Nullable ChartTip tip(int spot) {
        return data.days().get(spot).tip();
    }
}
