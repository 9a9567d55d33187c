package org.sevenloop.ui.common.chart;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** A chart of rows that may be more than fit: a fixed head, a scroll bar, and only the rows in sight are drawn. */
public abstract class ScrollingChart extends CanvasChart {
    private static final double BAR = 8;
    private static final double LEAST_THUMB = 0.08;
    private final ScrollBar bar = new ScrollBar();

    protected ScrollingChart() {
        bar.setOrientation(Orientation.VERTICAL);
        bar.setVisible(false);
        bar.setFocusTraversable(false);
        getChildren().add(bar);
        bar.valueProperty().subscribe(this::redraw);
        addEventHandler(ScrollEvent.SCROLL, e -> {
            if (bar.isVisible()) {
                bar.setValue(Math.clamp(bar.getValue() - e.getDeltaY(), 0, bar.getMax()));
                e.consume();
            }
        });
    }

    /** Height of the part that does not scroll. */
    protected abstract double headHeight();

    protected abstract int rows();

    protected abstract double rowHeight();

    /** How far down the rows are scrolled, in pixels. */
    protected final double scrolled() {
        return bar.isVisible() ? Math.rint(bar.getValue()) : 0;
    }

    protected final int firstRow() {
        return (int) Math.floor(scrolled() / rowHeight());
    }

    /** One behind the last row in sight. */
    protected final int endRow(double height) {
        return (int) Math.min(rows(), Math.ceil((scrolled() + height - headHeight()) / rowHeight()));
    }

    protected final double rowTop(int row) {
        return headHeight() + row * rowHeight() - scrolled();
    }

    /** The row at a height of the canvas, or −1 in the head and below the last row. */
    protected final int rowAt(double y) {
        if (y < headHeight()) {
            return NONE;
        }
        int row = (int) Math.floor((y - headHeight() + scrolled()) / rowHeight());
        return row < rows() ? row : NONE;
    }

    protected final void revealRow(int row) {
        double top = row * rowHeight();
        double view = getHeight() - headHeight();
        if (top < scrolled()) {
            bar.setValue(top);
        } else if (top + rowHeight() > scrolled() + view) {
            bar.setValue(Math.min(bar.getMax(), top + rowHeight() - view));
        }
    }

    @Override
    protected double reserved() {
        return bar.isVisible() ? BAR + 2 : 0;
    }

    @Override
    protected void layoutChildren() {
        double view = Math.max(1, getHeight() - headHeight());
        double all = rows() * rowHeight();
        boolean needed = all > view + 0.5;
        bar.setVisible(needed);
        if (needed) {
            bar.setMax(all - view);
            // A thumb for thousands of rows would be a hair.
            bar.setVisibleAmount((all - view) * Math.max(LEAST_THUMB, view / all));
            bar.setUnitIncrement(rowHeight());
            bar.setBlockIncrement(view);
            bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
            bar.resizeRelocate(getWidth() - BAR, headHeight(), BAR, view);
        }
        super.layoutChildren();
    }
}
