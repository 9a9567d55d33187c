package org.sevenloop.ui.common.chart;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.Fonts;

/**
 * Fourteen days of temperatures, a row a person. A spot is a half-day: {@code row * columns + column}, where columns are
 * two a day. Its {@link #cellBounds} let a desk lay a field over it.
 */
public final class ReadingGrid extends ScrollingChart {
    private static final double HEAD = 46;
    private static final double ROW = 32;
    private static final double LEFT = 16;
    private static final double LEAST_CELL = 27;
    private ReadingData data =
            new ReadingData(List.of(), -1, new ReadingData.Heads("", "", "", "", "", ""), List.of(), "");
    private Columns columns = new Columns(0, 0, 0, 0);

    /** Widths of the fixed columns; those that do not fit are 0. */
    private record Columns(double name, double address, double day, double doctor) {
        double all() {
            return LEFT + name + address + day + doctor;
        }
    }

    public ReadingGrid() {
        setMinSize(640, HEAD + 3 * ROW);
    }

    public void show(ReadingData shown) {
        data = shown;
        setPrefHeight(HEAD + ROW * shown.rows().size());
        requestLayout();
        changed(shown.spoken());
    }

    /** Where a half-day is drawn now, to lay a field over it. */
    public Rectangle2D cellBounds(int spot) {
        return box(spot / halves(), spot % halves());
    }

    @Override
    protected void layoutChildren() {
        columns = fit();
        super.layoutChildren();
        redraw();
    }

    /** The doctor goes first, then the address, where the days would get too narrow to read. */
    private Columns fit() {
        double name = width(Fonts.bold(14), 62, ReadingData.Row::name);
        double address = width(Fonts.regular(12), 60, ReadingData.Row::address);
        double day = Math.max(
                width(Fonts.bold(13), 44, ReadingData.Row::day),
                head(data.heads().day()));
        double doctor = Math.max(
                width(Fonts.regular(12), 44, ReadingData.Row::doctor),
                head(data.heads().doctor()));
        double need = getWidth() - 10 - LEAST_CELL * halves();
        Columns all = new Columns(name, address, day, doctor);
        if (all.all() > need) {
            all = new Columns(name, address, day, 0);
        }
        return all.all() > need ? new Columns(name, 0, day, 0) : all;
    }

    private static double head(String word) {
        return Fonts.width(word, Fonts.regular(12)) + 14;
    }

    private double width(Font font, double least, java.util.function.Function<ReadingData.Row, String> word) {
        double widest = least;
        // The longest texts by length stand for all: measuring every row of thousands would be felt.
        List<String> longest = data.rows().stream()
                .map(word)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .limit(8)
                .toList();
        for (String text : longest) {
            widest = Math.max(widest, Fonts.width(text, font) + 14);
        }
        return widest;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        Pen pen = new Pen(g);
        if (data.today() >= 0) {
            g.setFill(Ink.TODAY);
            double from = x(data.today() * 2);
            g.fillRect(from, 0, x(data.today() * 2 + 2) - from, Math.min(height, rowTop(rows())));
        }
        for (int row = firstRow(); row < endRow(height); row++) {
            person(pen, row);
            for (int half = 0; half < halves(); half++) {
                cell(pen, row, half);
            }
            pen.horizontal(rowTop(row) + ROW - 1, 0, width, Ink.GRID);
        }
        head(g, pen, width);
        ring(pen);
    }

    private void head(GraphicsContext g, Pen pen, double width) {
        g.clearRect(0, 0, width, HEAD);
        for (int day = 0; day < data.days().size(); day++) {
            boolean today = day == data.today();
            double from = x(day * 2);
            double to = x(day * 2 + 2);
            if (today) {
                g.setFill(Ink.TODAY);
                g.fillRect(from, 0, to - from, HEAD);
            }
            pen.centre(
                    data.days().get(day),
                    (from + to) / 2,
                    14,
                    today ? Fonts.bold(12) : Fonts.regular(12),
                    today ? Ink.ACCENT_STRONG : Ink.TEXT);
            double middle = (from + x(day * 2 + 1)) / 2;
            pen.centre(data.heads().morning(), middle, 33, Fonts.regular(11), today ? Ink.ACCENT_STRONG : Ink.MUTED);
            middle = (to + x(day * 2 + 1)) / 2;
            pen.centre(data.heads().evening(), middle, 33, Fonts.regular(11), today ? Ink.ACCENT_STRONG : Ink.MUTED);
        }
        pen.left(data.heads().who(), LEFT, 25, Fonts.regular(12), Ink.MUTED);
        double x = LEFT + columns.name() + columns.address();
        pen.left(data.heads().day(), x, 25, Fonts.regular(12), Ink.MUTED);
        if (columns.doctor() > 0) {
            pen.left(data.heads().doctor(), x + columns.day(), 25, Fonts.regular(12), Ink.MUTED);
        }
        pen.horizontal(HEAD - 1, 0, width, Ink.EDGE);
    }

    private void person(Pen pen, int at) {
        ReadingData.Row row = data.rows().get(at);
        double middle = rowTop(at) + ROW / 2 - 0.5;
        double x = LEFT;
        pen.left(row.name(), x, middle, Fonts.bold(14), Ink.TEXT);
        x += columns.name();
        if (columns.address() > 0) {
            pen.left(row.address(), x, middle, Fonts.regular(12), Ink.MUTED);
            x += columns.address();
        }
        pen.left(
                row.day(),
                x,
                middle,
                row.finished() ? Fonts.bold(13) : Fonts.regular(13),
                row.finished() ? Ink.GREEN_TEXT : Ink.TEXT);
        x += columns.day();
        if (columns.doctor() > 0) {
            pen.left(row.doctor(), x, middle, Fonts.regular(12), Ink.MUTED);
        }
    }

    private void cell(Pen pen, int row, int half) {
        ReadingData.Cell cell = data.rows().get(row).cells().get(half);
        Rectangle2D at = box(row, half);
        double middle = at.getMinY() + at.getHeight() / 2;
        double centre = at.getMinX() + at.getWidth() / 2;
        boolean today = half / 2 == data.today();
        switch (cell.state()) {
            case OUTSIDE -> pen.cell(centre - 1, middle - 1, 2, 2, Ink.BAR);
            case TAKEN -> pen.centre(cell.value(), centre, middle, Fonts.regular(12), today ? Ink.TEXT : Ink.MUTED);
            case FEVER -> {
                pen.cell(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight(), Ink.BRAND);
                pen.centre(cell.value(), centre, middle, Fonts.bold(12), Ink.WHITE);
            }
            case MISSED -> missed(pen, at, today);
            case OPEN ->
                pen.edge(at.getMinX() + 1, at.getMinY() + 2, at.getWidth() - 2, at.getHeight() - 4, 1, Ink.BAR);
        }
    }

    private void missed(Pen pen, Rectangle2D at, boolean today) {
        pen.cell(at.getMinX(), at.getMinY() + 1, at.getWidth(), at.getHeight() - 2, Hatch.MISSED);
        pen.edge(at.getMinX(), at.getMinY() + 1, at.getWidth(), at.getHeight() - 2, 1, Ink.AMBER);
        if (today) {
            double x = at.getMinX() + at.getWidth() / 2;
            double y = at.getMinY() + at.getHeight() / 2;
            double plate = Fonts.width(data.heads().missing(), Fonts.bold(12)) + 4;
            pen.cell(x - plate / 2, y - 8, plate, 16, Ink.AMBER_TINT);
            pen.centre(data.heads().missing(), x, y, Fonts.bold(12), Ink.AMBER_TEXT);
        }
    }

    private void ring(Pen pen) {
        if (current() == NONE) {
            return;
        }
        Rectangle2D at = cellBounds(current());
        if (at.getMinY() >= HEAD) {
            pen.edge(at.getMinX() - 1, at.getMinY() - 1, at.getWidth() + 2, at.getHeight() + 2, 2, Ink.ACCENT);
        }
    }

    private int halves() {
        return Math.max(1, data.days().size() * 2);
    }

    private double x(int half) {
        double from = columns.all();
        return Math.rint(from + (Math.floor(getWidth() - reserved()) - 10 - from) * half / halves());
    }

    private Rectangle2D box(int row, int half) {
        return new Rectangle2D(x(half) + 1, rowTop(row) + 3, Math.max(1, x(half + 1) - x(half) - 2), ROW - 7);
    }

    @Override
    protected double headHeight() {
        return HEAD;
    }

    @Override
    protected int rows() {
        return data.rows().size();
    }

    @Override
    protected double rowHeight() {
        return ROW;
    }

    @Override
    protected int spots() {
        return rows() * halves();
    }

    @Override
    protected int spotAt(double x, double y) {
        int row = rowAt(y);
        double from = x(0);
        int half = (int) Math.floor((x - from) * halves() / Math.max(1, x(halves()) - from));
        return row == NONE || half < 0 || half >= halves() ? NONE : row * halves() + half;
    }

    @Override
    protected int next(int from, KeyCode key) {
        return switch (key) {
            case UP -> from - halves();
            case DOWN -> from + halves();
            case LEFT -> from % halves() == 0 ? NONE : from - 1;
            case RIGHT -> (from + 1) % halves() == 0 ? NONE : from + 1;
            case HOME -> from - from % halves();
            case END -> from - from % halves() + halves() - 1;
            default -> NONE;
        };
    }

    @Override
    protected void reveal(int spot) {
        revealRow(spot / halves());
    }

    @Override
    protected @Nullable Rectangle2D bounds(int spot) {
        return cellBounds(spot);
    }

    @Override
    protected @Nullable ChartTip tip(int spot) {
        ReadingData.Row row = data.rows().get(spot / halves());
        int half = spot % halves();
        ReadingData.Cell cell = row.cells().get(half);
        if (cell.state() == ReadingData.State.OUTSIDE) {
            return null;
        }
        String time = half % 2 == 0 ? data.heads().morning() : data.heads().evening();
        String value = cell.state() == ReadingData.State.MISSED ? data.heads().missing() : cell.value();
        return ChartTip.of(row.name() + " " + value, data.days().get(half / 2) + " " + time);
    }
}
