package org.sevenloop.ui.account;

import java.time.LocalDateTime;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.sevenloop.platform.Messages;

/** A locked console: what is urgent for whoever passes by, and the password for whoever is on duty. What was on view lies beneath. */
public final class LockView extends HBox {
    private final DarkHalf dark;
    private final DoorPane door;

    /**
     * The screen over a locked console.
     *
     * @param place the community and whether its day is closed, as the window's head says it
     * @param minutes after how many without a key it locked, or 0 where somebody locked it
     */
    public LockView(LockModels models, Messages text, Supplier<LocalDateTime> now, String place, int minutes) {
        setId("account-lock");
        dark = new DarkHalf(text, text.text("account.lock.note"));
        String sentence =
                minutes == 0 ? text.text("account.lock.sentence.byhand") : text.text("account.lock.sentence", minutes);
        door = new DoorPane(models.door(), text, "account.lock", sentence);
        dark.prefWidthProperty().bind(widthProperty().multiply(0.41));
        dark.setMinWidth(0);
        HBox.setHgrow(door, Priority.ALWAYS);
        getChildren().addAll(dark, door);
        models.board().board().subscribe(dark::show);
        dark.tell(now.get(), place);
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(5), e -> dark.tell(now.get(), place)));
        Timeline figures = new Timeline(
                new KeyFrame(Duration.minutes(1), e -> models.board().read()));
        clock.setCycleCount(Animation.INDEFINITE);
        figures.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
                figures.stop();
            } else {
                clock.play();
                figures.play();
            }
        });
    }

    /** Puts the caret where the password is typed. */
    public void focusFirst() {
        door.focusFirst();
    }
}
