package org.sevenloop.ui.closing;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.sevenloop.model.closing.DailyPage;
import org.sevenloop.model.closing.PagePixels;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** The pages as they will print: pictures of the real PDF on a grey desk, whole at first, larger on demand. */
final class PagePane extends StackPane {
    private static final double[] ZOOMS = {0, 0.75, 1, 1.25, 1.5};
    private static final double EDGE = 12;
    /** Pixels of an A4 page at 100 %: 96 dots per inch, as everywhere on a screen. */
    private static final double FULL = 210 / 25.4 * 96;

    private static final double SIDES = 297.0 / 210;

    private final Messages text;
    private final VBox pages = new VBox(EDGE);
    private final StackPane paper = new StackPane(pages);
    private final ScrollPane scroll = new ScrollPane(paper);
    private final List<ImageView> views = new ArrayList<>();
    private final PauseTransition settled = new PauseTransition(Duration.millis(120));
    private List<PagePixels> shown = List.of();
    private double sharpAt;
    private final Label zoom = new Label();
    private int step;

    PagePane(DailyViewModel model, Messages text) {
        this.text = text;
        setId("daily-page");
        getStyleClass().add("sl-desk-grey");
        setMinWidth(320);
        pages.setAlignment(Pos.TOP_CENTER);
        pages.setPadding(new Insets(EDGE));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("sl-paper-scroll");
        scroll.setPannable(true);
        HBox bar = zoomBar();
        Label drawing = Texts.of(text.text("closing.page.drawing"), "sl-t13", "sl-muted");
        drawing.visibleProperty()
                .bind(model.busyProperty().and(model.pageProperty().isNull()));
        getChildren().addAll(scroll, drawing, bar);
        setAlignment(bar, Pos.BOTTOM_RIGHT);
        setMargin(bar, new Insets(0, 20, 12, 0));
        pages.opacityProperty()
                .bind(javafx.beans.binding.Bindings.when(model.busyProperty())
                        .then(0.55)
                        .otherwise(1.0));
        widthProperty().subscribe(() -> size());
        heightProperty().subscribe(() -> size());
        settled.setOnFinished(e -> sharpen());
        model.pageProperty().subscribe(this::show);
        size();
    }

    private HBox zoomBar() {
        Button out = Buttons.icon(MaterialDesignM.MINUS, text.text("closing.zoom.out"), () -> zoom(-1));
        Button in = Buttons.icon(MaterialDesignP.PLUS, text.text("closing.zoom.in"), () -> zoom(1));
        out.setId("daily-zoom-out");
        in.setId("daily-zoom-in");
        zoom.getStyleClass().add("sl-t13");
        zoom.setMinWidth(56);
        zoom.setAlignment(Pos.CENTER);
        HBox bar = new HBox(2, out, zoom, in);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("sl-zoom");
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return bar;
    }

    private void zoom(int by) {
        step = Math.max(0, Math.min(ZOOMS.length - 1, step + by));
        size();
    }

    private void show(@Nullable DailyPage page) {
        views.clear();
        pages.getChildren().clear();
        if (page == null) {
            return;
        }
        shown = page.pages();
        sharpAt = 0;
        for (PagePixels pixels : page.pages()) {
            ImageView view = new ImageView();
            view.setPreserveRatio(true);
            view.setSmooth(true);
            views.add(view);
            pages.getChildren().add(framed(view));
        }
        setAccessibleText(page.summary().title() + " " + page.summary().lead());
        size();
    }

    private static Node framed(ImageView view) {
        StackPane frame = new StackPane(view);
        frame.getStyleClass().add("sl-sheet");
        frame.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return frame;
    }

    private static WritableImage image(PagePixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }

    private void size() {
        double factor = ZOOMS[step];
        zoom.setText(
                factor == 0
                        ? text.text("closing.zoom.whole")
                        : text.text("closing.zoom.percent", (int) (factor * 100)));
        double whole = Math.min(getWidth() - 4 * EDGE, (getHeight() - 2 * EDGE - 4) / SIDES);
        double width = Math.rint(factor == 0 ? Math.max(120, whole) : FULL * factor);
        views.forEach(view -> view.setFitWidth(width));
        if (sharpAt == 0) {
            sharpen();
        } else {
            // While a window is being pulled the old picture is stretched; a new one comes when it rests.
            settled.playFromStart();
        }
    }

    /** Shrinks the pages to the very pixels of the screen: JavaFX's own scaling drops thin strokes. */
    private void sharpen() {
        if (views.isEmpty()) {
            return;
        }
        double width = views.get(0).getFitWidth();
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        if (sharpAt != width * scale) {
            sharpAt = width * scale;
            for (int i = 0; i < views.size(); i++) {
                views.get(i).setImage(image(shown.get(i).shrunkTo((int) Math.round(width * scale))));
            }
        }
    }
}
