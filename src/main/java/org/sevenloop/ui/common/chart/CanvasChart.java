package org.sevenloop.ui.common.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The base of all charts: a canvas that follows its size, spots under mouse and keyboard with a tooltip, and a click or
 * Enter that opens a spot. Nothing moves.
 */
public abstract class CanvasChart extends Region {
    protected static final int NONE = -1;
    private final Canvas canvas = new Canvas();
    private final TipPopup tips = new TipPopup();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(NONE);
    private IntConsumer onOpen = spot -> {};
    private int hovered = NONE;
    private String summary = "";

    protected CanvasChart() {
        getChildren().add(canvas);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(e -> leave());
        canvas.setOnMousePressed(this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(() -> {
            if (!isFocused()) {
                tips.hide();
            }
            redraw();
        });
    }

    /** Runs with the index of the spot that was clicked or entered. */
    public final void setOnOpen(IntConsumer action) {
        onOpen = action;
    }

    /** The spot chosen by a click or by the arrow keys, −1 before any was. */
    public final ReadOnlyIntegerProperty currentSpot() {
        return current.getReadOnlyProperty();
    }

    /** Puts the ring on a spot and brings it into sight, as an arrow key would. */
    public final void select(int spot) {
        if (spot >= 0 && spot < spots()) {
            reveal(spot);
            choose(spot);
        }
    }

    /** Whether the ring of keyboard focus has a spot to show. */
    protected final boolean isRinged(int spot) {
        return isFocused() && current.get() == spot;
    }

    protected final int current() {
        return current.get();
    }

    /** New data: says what the chart shows, and draws it. */
    protected final void changed(String spokenSummary) {
        summary = spokenSummary;
        current.set(NONE);
        hovered = NONE;
        setAccessibleText(summary);
        redraw();
    }

    protected abstract void draw(GraphicsContext g, double width, double height);

    protected abstract int spots();

    protected abstract int spotAt(double x, double y);

    /** Where a spot is drawn now; null when it is scrolled out of sight. */
    protected abstract @Nullable Rectangle2D bounds(int spot);

    protected abstract @Nullable ChartTip tip(int spot);

    /** The spot an arrow key leads to. Charts of one row go left and right; grids override it. */
    protected int next(int from, KeyCode key) {
        return switch (key) {
            case LEFT, UP -> from - 1;
            case RIGHT, DOWN -> from + 1;
            case HOME -> 0;
            case END -> spots() - 1;
            default -> NONE;
        };
    }

    /** Brings a spot into sight before it gets the focus. */
    protected void reveal(int spot) {}

    protected final void redraw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (canvas.getWidth() > 1 && canvas.getHeight() > 1) {
            draw(g, canvas.getWidth(), canvas.getHeight());
        }
    }

    /** Width kept free at the right for a scroll bar. */
    protected double reserved() {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, Math.floor(getWidth() - reserved()));
        double height = Math.max(0, Math.floor(getHeight()));
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            redraw();
        }
    }

    private void hover(MouseEvent e) {
        int spot = spotAt(e.getX(), e.getY());
        if (spot != hovered) {
            hovered = spot;
            showTip(spot);
        }
    }

    private void leave() {
        hovered = NONE;
        tips.hide();
    }

    private void press(MouseEvent e) {
        requestFocus();
        int spot = spotAt(e.getX(), e.getY());
        if (spot != NONE) {
            choose(spot);
            tips.hide();
            onOpen.accept(spot);
        }
    }

    private void key(KeyEvent e) {
        if (e.isShortcutDown() && e.getCode() == KeyCode.T) {
            showTable();
            e.consume();
            return;
        }
        if (e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        if (e.getCode() == KeyCode.ENTER && current.get() != NONE) {
            tips.hide();
            onOpen.accept(current.get());
            e.consume();
            return;
        }
        boolean arrow = e.getCode().isArrowKey() || e.getCode() == KeyCode.HOME || e.getCode() == KeyCode.END;
        if (!arrow || spots() == 0) {
            return;
        }
        int next = current.get() == NONE ? 0 : next(current.get(), e.getCode());
        if (next >= 0 && next < spots()) {
            reveal(next);
            choose(next);
            showTip(next);
        }
        e.consume();
    }

    /** The table behind the chart; its rows lead where its spots do. */
    private void showTable() {
        tips.hide();
        List<ChartTable.Entry> entries = new ArrayList<>();
        for (int spot = 0; spot < spots(); spot++) {
            ChartTip tip = tip(spot);
            if (tip != null) {
                entries.add(new ChartTable.Entry(spot, tip));
            }
        }
        ChartTable.show(this, summary, entries, spot -> {
            select(spot);
            onOpen.accept(spot);
        });
    }

    private void choose(int spot) {
        current.set(spot);
        ChartTip tip = tip(spot);
        setAccessibleText(tip == null ? summary : tip.spoken());
        redraw();
    }

    private void showTip(int spot) {
        ChartTip tip = spot == NONE ? null : tip(spot);
        Rectangle2D bounds = spot == NONE ? null : bounds(spot);
        if (tip == null || bounds == null) {
            tips.hide();
        } else {
            tips.show(canvas, bounds, tip);
        }
    }
}
