package org.sevenloop.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sevenloop.model.closing.TrendDay;

/**
 * The fourteen days as a small chart: a line, bars and triangles in black and greys. The shapes are SVG; the words are
 * ordinary text laid over them, so that they use the page's own typeface and can be read out.
 */
final class TrendSvg {
    private static final double WIDTH = 156;
    private static final double HEIGHT = 31;
    private static final double LEFT = 9;
    private static final double RIGHT = 147;
    private static final double TOP = 4;
    private static final double BASE = 26;
    private static final double BAR = 0.42;
    private static final int[] ROUND = {4, 10, 12, 16, 20, 24, 30};

    private final List<TrendDay> days;
    private final int top;
    private final double step;
    private final StringBuilder shapes = new StringBuilder();
    private final List<String> words = new ArrayList<>();

    private TrendSvg(List<TrendDay> days) {
        this.days = days;
        this.top = roundUp(days.stream()
                .mapToInt(day -> Math.max(day.isolated(), day.returned()))
                .max()
                .orElse(0));
        this.step = (RIGHT - LEFT) / Math.max(1, days.size());
    }

    /** @param alternative what a screen reader says, already escaped */
    static String of(List<TrendDay> days, String alternative) {
        return new TrendSvg(days).draw(alternative);
    }

    /** The least round number with a round half, at or above the highest value. */
    static int roundUp(int highest) {
        int unit = 1;
        while (true) {
            for (int tens : ROUND) {
                if (unit * tens >= highest) {
                    return unit * tens;
                }
            }
            unit *= 10;
        }
    }

    private String draw(String alternative) {
        for (int i = 0; i <= 2; i++) {
            double y = y(top * i / 2.0);
            shapes.append(line(LEFT, y, RIGHT, y, i == 0 ? "#111111" : "#C8CDD2", i == 0 ? 0.25 : 0.15));
            word(0, y - 1.4, LEFT - 1.5, "end", String.valueOf(top * i / 2));
        }
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            day(i, days.get(i));
            points.append(number(x(i)))
                    .append(',')
                    .append(number(y(days.get(i).isolated())))
                    .append(' ');
        }
        shapes.append("<polyline fill=\"none\" stroke=\"#111111\" stroke-width=\"0.5\" points=\"")
                .append(points.toString().strip())
                .append("\"/>");
        if (!days.isEmpty()) {
            int last = days.get(days.size() - 1).isolated();
            word(RIGHT + 0.6, y(last) - 1.4, WIDTH - RIGHT, "last", String.valueOf(last));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"" + alternative + "\" width=\"" + number(WIDTH)
                + "mm\" height=\"" + number(HEIGHT)
                + "mm\" viewBox=\"0 0 " + number(WIDTH) + " " + number(HEIGHT) + "\">" + shapes + "</svg>"
                + String.join("", words);
    }

    private void day(int i, TrendDay day) {
        double x = x(i);
        double high = y(day.returned());
        shapes.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#A9B0B7\"/>",
                x - step * BAR / 2,
                high,
                step * BAR,
                BASE - high));
        if (day.fevers() > 0) {
            double peak = Math.max(0.4, y(day.isolated()) - 4);
            shapes.append(
                    String.format(Locale.ROOT, "<path d=\"M%.2f %.2f l1.3 2.3 h-2.6 z\" fill=\"#A61B22\"/>", x, peak));
            if (day.fevers() > 1) {
                word(x + 1.6, peak, step, "", String.valueOf(day.fevers()));
            }
        }
        if ((days.size() - 1 - i) % 2 == 0) {
            String date = day.day().getMonthValue() + "." + day.day().getDayOfMonth();
            word(x - step, BASE + 1.3, 2 * step, "mid", date);
        }
    }

    private double x(int i) {
        return LEFT + step * (i + 0.5);
    }

    private double y(double value) {
        return BASE - (BASE - TOP) * value / top;
    }

    private void word(double left, double at, double width, String style, String text) {
        words.add(String.format(
                Locale.ROOT,
                "<span class=\"%s\" style=\"left:%.2fmm;top:%.2fmm;width:%.2fmm\">%s</span>",
                style,
                left,
                at,
                width,
                text));
    }

    private static String line(double x1, double y1, double x2, double y2, String ink, double width) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.2f\"/>",
                x1,
                y1,
                x2,
                y2,
                ink,
                width);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
