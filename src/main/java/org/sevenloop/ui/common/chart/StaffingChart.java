package org.sevenloop.ui.common.chart;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.Fonts;

/**
 * Heads on duty, checkpoint by shift and day. A spot is a cell, counted along the rows: {@code row * columns + column}.
 * The chosen cell has a dark frame; the shift on duty has a blue one from top to bottom.
 */
public final class StaffingChart extends ScrollingChart {
    private static final double HEAD = 46;
    private static final double MOST_ROW = 36;
    private static final double LEAST_ROW = 28;
    private static final Color SEPARATOR = Color.web("#AFB8C1");
    private StaffingData data = new StaffingData(List.of(), List.of(), "");
    private double names = 80;

    public StaffingChart() {
        setMinSize(480, HEAD + 3 * LEAST_ROW);
    }

    public void show(StaffingData shown) {
        data = shown;
        names = 0;
        for (StaffingData.Row row : shown.rows()) {
            names = Math.max(names, Fonts.width(row.name(), Fonts.regular(13)) + 16);
        }
        setPrefHeight(HEAD + 30.0 * shown.rows().size());
        requestLayout();
        changed(shown.spoken());
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        Pen pen = new Pen(g);
        for (int row = firstRow(); row < endRow(height); row++) {
            double top = rowTop(row);
            pen.left(data.rows().get(row).name(), 0, top + rowHeight() / 2, Fonts.regular(13), Ink.TEXT);
            for (int column = 0; column < data.columns().size(); column++) {
                cell(g, pen, row, column);
            }
        }
        g.clearRect(0, 0, width, HEAD);
        head(pen, height);
        now(pen, height);
        ring(pen);
    }

    private void cell(GraphicsContext g, Pen pen, int row, int column) {
        StaffingData.Cell cell = data.rows().get(row).cells().get(column);
        if (cell == null) {
            return;
        }
        Rectangle2D at = box(row, column);
        double x = at.getMinX();
        double y = at.getMinY();
        double middle = y + at.getHeight() / 2;
        if (cell.missing() > 0 && !cell.past()) {
            pen.gap(x, y, at.getWidth(), at.getHeight(), cell.gapWord());
            return;
        }
        pen.cell(x, y, at.getWidth(), at.getHeight(), ground(cell));
        String heads = Integer.toString(cell.heads());
        pen.centre(heads, x + at.getWidth() / 2, middle, Fonts.regular(13), cell.past() ? Ink.MUTED : Ink.DIGITS);
        if (cell.past() && cell.missing() > 0) {
            pen.edge(x, y, at.getWidth(), at.getHeight(), 1, Ink.BRAND);
        }
        if (cell.doubled() && !cell.past()) {
            corner(g, at);
        }
    }

    private static Color ground(StaffingData.Cell cell) {
        if (cell.past()) {
            return Ink.PAST;
        }
        return cell.heads() > 2 ? Ink.ENOUGH : Ink.FEW;
    }

    private static void corner(GraphicsContext g, Rectangle2D at) {
        double right = at.getMaxX();
        double top = at.getMinY();
        g.setFill(Ink.AMBER);
        g.fillPolygon(new double[] {right - 10, right, right}, new double[] {top, top, top + 10}, 3);
    }

    private void head(Pen pen, double height) {
        int from = 0;
        List<StaffingData.Column> columns = data.columns();
        double bottom = Math.min(height, rowTop(data.rows().size()));
        for (int i = 0; i < columns.size(); i++) {
            StaffingData.Column column = columns.get(i);
            double middle = x(i) + columnWidth() / 2;
            pen.centre(
                    column.word(),
                    middle,
                    33,
                    column.now() ? Fonts.bold(12) : Fonts.regular(12),
                    column.now() ? Ink.ACCENT_STRONG : Ink.MUTED);
            boolean last = i + 1 == columns.size() || !columns.get(i + 1).day().equals(column.day());
            if (last) {
                double centre = (x(from) + x(i + 1)) / 2;
                pen.centre(
                        column.day(),
                        centre,
                        10,
                        column.today() ? Fonts.bold(13) : Fonts.regular(13),
                        column.today() ? Ink.ACCENT_STRONG : Ink.TEXT);
                from = i + 1;
                if (from < columns.size()) {
                    pen.vertical(x(from) - 1, 2, bottom, SEPARATOR);
                }
            }
        }
    }

    private void now(Pen pen, double height) {
        for (int i = 0; i < data.columns().size(); i++) {
            if (data.columns().get(i).now()) {
                double bottom = Math.min(height, rowTop(data.rows().size()) + 1);
                pen.edge(x(i), 22, columnWidth() - 1, bottom - 22, 2, Ink.ACCENT);
            }
        }
    }

    private void ring(Pen pen) {
        if (current() == NONE) {
            return;
        }
        int row = current() / data.columns().size();
        Rectangle2D at = box(row, current() % data.columns().size());
        if (at.getMinY() >= HEAD - 2) {
            pen.edge(
                    at.getMinX() - 1,
                    at.getMinY() - 1,
                    at.getWidth() + 2,
                    at.getHeight() + 2,
                    2,
                    isFocused() ? Ink.ACCENT : Ink.TEXT);
        }
    }

    private double columnWidth() {
        double width = Math.floor(getWidth() - reserved()) - names;
        return Math.max(1, width / Math.max(1, data.columns().size()));
    }

    private double x(int column) {
        return Math.rint(names + column * columnWidth());
    }

    private Rectangle2D box(int row, int column) {
        double left = x(column) + 2;
        return new Rectangle2D(left, rowTop(row) + 2, Math.max(1, x(column + 1) - 3 - left), rowHeight() - 4);
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
        double free = Math.floor((getHeight() - HEAD - 2) / Math.max(1, rows()));
        return Math.clamp(free, LEAST_ROW, MOST_ROW);
    }

    @Override
    protected int spots() {
        return rows() * data.columns().size();
    }

    @Override
    protected int spotAt(double x, double y) {
        int row = rowAt(y);
        int column = (int) Math.floor((x - names) / columnWidth());
        if (row == NONE || column < 0 || column >= data.columns().size()) {
            return NONE;
        }
        return data.rows().get(row).cells().get(column) == null
                ? NONE
                : row * data.columns().size() + column;
    }

    @Override
    protected int next(int from, KeyCode key) {
        int columns = data.columns().size();
        return switch (key) {
            case UP -> from - columns;
            case DOWN -> from + columns;
            case LEFT -> from % columns == 0 ? NONE : from - 1;
            case RIGHT -> (from + 1) % columns == 0 ? NONE : from + 1;
            case HOME -> from - from % columns;
            case END -> from - from % columns + columns - 1;
            default -> NONE;
        };
    }

    @Override
    protected void reveal(int spot) {
        revealRow(spot / data.columns().size());
    }

    @Override
    protected @Nullable Rectangle2D bounds(int spot) {
        return box(spot / data.columns().size(), spot % data.columns().size());
    }

    @Override
    protected @Nullable ChartTip tip(int spot) {
        int columns = data.columns().size();
        StaffingData.Cell cell = data.rows().get(spot / columns).cells().get(spot % columns);
        return cell == null ? null : cell.tip();
    }
}
