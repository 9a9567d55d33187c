package org.sevenloop.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows a view in a window without a display, in both languages and sizes, and writes what is seen to {@code target/screens}. */
public final class Screens {
    /** The first window of a run loads fonts and styles; on a busy machine that takes long. A hang is told all the same. */
    private static final long FIRST_SHOW_MILLIS = 180_000;

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final List<int[]> SIZES = List.of(new int[] {1366, 768}, new int[] {1920, 1080});

    private Screens() {}

    /** Draws {@code name} in both sizes and both languages. */
    public static void all(String name, Function<Messages, Parent> view) {
        for (Locale language : List.of(CHINESE, ENGLISH)) {
            for (int[] size : SIZES) {
                shoot(name, size[0], size[1], Messages.of(language), view, stage -> {});
            }
        }
    }

    /**
     * Draws one picture, popups and dialogs included.
     *
     * @param act runs in the window once it is laid out, to press and type
     */
    public static BufferedImage shoot(
            String name, int width, int height, Messages text, Function<Messages, Parent> view, Consumer<Stage> act) {
        Stage stage = show(width, height, () -> view.apply(text));
        try {
            onWindow(() -> {
                act.accept(stage);
                return stage;
            });
            settle();
            BufferedImage picture = seen(() -> picture(stage, width, height));
            write(name + "-" + width + "x" + height + "-" + text.locale().getLanguage(), picture);
            return picture;
        } finally {
            onWindow(() -> {
                stage.close();
                return stage;
            });
        }
    }

    /** A window that stays open, at the screen's corner and without a frame. */
    public static Stage show(int width, int height, Supplier<Parent> view) {
        start();
        Stage shown = onWindow(() -> {
            Stage stage = new Stage(StageStyle.UNDECORATED);
            Scene scene = new Scene(view.get(), width, height);
            Theme.apply(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return stage;
        });
        settle();
        return shown;
    }

    /** Runs in the window's thread, and waits for it and for what follows from it. */
    public static <T> T onWindow(Callable<T> work) {
        try {
            return seen(work);
        } finally {
            settle();
        }
    }

    /** What stands in the window; asking changes nothing, so nothing is waited for. */
    public static <T> T seen(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(FIRST_SHOW_MILLIS, look);
    }

    public static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The scene, and over it what opened in windows of its own. A capture of the screen may be one frame late. */
    public static BufferedImage picture(Stage stage, int width, int height) {
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = all.createGraphics();
        pen.drawImage(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), 0, 0, null);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        for (Window window : Window.getWindows()) {
            if (window != stage && window.isShowing() && window.getScene() != null) {
                Parent root = window.getScene().getRoot();
                Bounds at = root.localToScreen(root.getBoundsInLocal());
                pen.drawImage(
                        SwingFXUtils.fromFXImage(root.snapshot(clear, null), null),
                        (int) Math.round(at.getMinX() - stage.getX()),
                        (int) Math.round(at.getMinY() - stage.getY()),
                        null);
            }
        }
        pen.dispose();
        return all;
    }

    private static void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not start", e);
        }
    }

    /** Keeps a picture while the test goes on. */
    public static void write(String file, BufferedImage picture) {
        Pictures.keep(file, picture);
    }
}
