package org.sevenloop.ui.common.chart;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import org.sevenloop.ui.common.Texts;

/** The dark tooltip of the charts. It opens beside its spot, and on the other side where the screen ends. */
final class TipPopup {
    private static final double GAP = 6;
    private static final double NAMES = 64;
    private final Popup popup = new Popup();

    TipPopup() {
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoFix(true);
        popup.setHideOnEscape(true);
    }

    void show(Node owner, Rectangle2D spot, ChartTip tip) {
        VBox box = face(tip);
        popup.getContent().setAll(box);
        Point2D at = owner.localToScreen(spot.getMaxX() + GAP, spot.getMinY());
        if (at == null || owner.getScene().getWindow() == null) {
            return;
        }
        popup.show(owner, at.getX(), at.getY());
        double right = Screen.getScreensForRectangle(at.getX(), at.getY(), 1, 1).stream()
                .mapToDouble(s -> s.getVisualBounds().getMaxX())
                .max()
                .orElse(Double.MAX_VALUE);
        if (at.getX() + box.getWidth() > right) {
            Point2D left = owner.localToScreen(spot.getMinX() - GAP, spot.getMinY());
            popup.setAnchorX(left.getX() - box.getWidth());
        }
    }

    void hide() {
        popup.hide();
    }

    static VBox face(ChartTip tip) {
        VBox box = new VBox(Texts.of(tip.title(), "title"));
        box.getStyleClass().add("sl-tip");
        if (!tip.quiet().isEmpty()) {
            box.getChildren().add(Texts.of(tip.quiet(), "quiet"));
        }
        for (ChartTip.Line line : tip.lines()) {
            var left = Texts.of(line.left());
            left.setMinWidth(NAMES);
            var right = line.warn() ? Texts.of(line.right(), "warn") : Texts.of(line.right(), "quiet");
            box.getChildren().add(new HBox(left, right));
        }
        return box;
    }
}
