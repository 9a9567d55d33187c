package org.sevenloop.ui.common.chart;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Small samples of the staffing chart's cells, for its legend. */
public final class StaffingKey {
    private static final double WIDTH = 18;
    private static final double HEIGHT = 14;

    private StaffingKey() {}

    /** What a cell can say. */
    public enum Kind {
        FEW,
        ENOUGH,
        GAP,
        DOUBLE,
        PAST
    }

    public static Canvas of(Kind kind) {
        return switch (kind) {
            case FEW -> plain(Ink.FEW);
            case ENOUGH -> plain(Ink.ENOUGH);
            case PAST -> plain(Ink.PAST);
            case DOUBLE -> doubled();
            case GAP -> gap();
        };
    }

    /** One layer of the chart of hours. */
    public static Canvas layer(int layer) {
        return plain(Ink.stack(layer));
    }

    private static Canvas plain(Color ground) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        new Pen(canvas.getGraphicsContext2D()).cell(0, 0, WIDTH, HEIGHT, ground);
        return canvas;
    }

    private static Canvas doubled() {
        Canvas canvas = plain(Ink.FEW);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(Ink.AMBER);
        g.fillPolygon(new double[] {WIDTH - 9, WIDTH, WIDTH}, new double[] {0, 0, 9}, 3);
        return canvas;
    }

    private static Canvas gap() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Pen pen = new Pen(canvas.getGraphicsContext2D());
        pen.cell(0, 0, WIDTH, HEIGHT, Ink.WHITE);
        canvas.getGraphicsContext2D().setFill(Hatch.GAP);
        canvas.getGraphicsContext2D().fillRoundRect(0, 0, WIDTH, HEIGHT, 6, 6);
        pen.edge(0, 0, WIDTH, HEIGHT, 1, Ink.BRAND);
        return canvas;
    }
}
