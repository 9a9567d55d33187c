package org.sevenloop.ui.common;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/** The mark: seven arcs around a dot, the seven levels around one household. */
public final class Mark extends Group {
    private static final int ARCS = 7;
    private static final double TURN = 360.0 / ARCS;
    private static final double SWEEP = 37.4;
    private static final String BRAND = "#A61B22";

    public Mark(double size) {
        this(size, BRAND, BRAND);
    }

    /** On a ground where the brand's own red would sink. */
    public Mark(double size, String ring, String dotInk) {
        double stroke = size * 0.15;
        double middle = size / 2;
        double radius = (size - stroke) / 2;
        Rectangle box = new Rectangle(size, size, Color.TRANSPARENT);
        getChildren().add(box);
        for (int i = 0; i < ARCS; i++) {
            Arc arc = new Arc(middle, middle, radius, radius, 90 + (TURN - SWEEP) / 2 + i * TURN, SWEEP);
            arc.setType(ArcType.OPEN);
            arc.setFill(null);
            arc.setStroke(Color.web(ring));
            arc.setStrokeWidth(stroke);
            arc.setStrokeLineCap(StrokeLineCap.BUTT);
            getChildren().add(arc);
        }
        getChildren().add(new Circle(middle, middle, size * 0.17, Color.web(dotInk)));
    }
}
