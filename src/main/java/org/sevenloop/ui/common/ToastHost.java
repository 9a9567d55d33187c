package org.sevenloop.ui.common;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.sevenloop.platform.Messages;

/**
 * Shows what has just been done, at the bottom left of the content, for eight seconds; the mouse over it stops the
 * clock. ControlsFX's Notifications open a window of their own at a corner of the screen, take no part in the focus
 * order and hold no “undo” button of ours, so this one lies in the scene.
 */
public final class ToastHost extends StackPane {
    private static final Duration LIFE = Duration.seconds(8);
    private final Messages text;
    private final PauseTransition clock = new PauseTransition(LIFE);

    public ToastHost(Messages text) {
        this.text = text;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_LEFT);
        setPadding(new Insets(0, 16, 16, 16));
        clock.setOnFinished(e -> hide());
    }

    /**
     * Says what has been done.
     *
     * @param undo takes the act back, or null where nothing can
     */
    public void done(String sentence, @Nullable Runnable undo) {
        show(sentence, MaterialDesignC.CHECK_CIRCLE, "sl-toast-ok", undo);
    }

    public void problem(String sentence) {
        show(sentence, MaterialDesignA.ALERT_OCTAGON, "sl-toast-alarm", null);
    }

    public void hide() {
        clock.stop();
        getChildren().clear();
    }

    private void show(String sentence, Ikon icon, String ink, @Nullable Runnable undo) {
        Label line = Texts.of(sentence, "sl-t14");
        line.setWrapText(true);
        line.setMaxWidth(720);
        HBox toast = new HBox(Icons.of(icon, Icons.HEAD, ink), line);
        toast.getStyleClass().add("sl-toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        if (undo != null) {
            Button back = new Button(text.text("common.undo") + " Ctrl+Z");
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(e -> {
                hide();
                undo.run();
            });
            toast.getChildren().add(back);
        }
        toast.getChildren().add(Buttons.icon(MaterialDesignC.CLOSE, text.text("common.close"), this::hide));
        toast.setOnMouseEntered(e -> clock.pause());
        toast.setOnMouseExited(e -> clock.play());
        getChildren().setAll(toast);
        clock.playFromStart();
    }
}
