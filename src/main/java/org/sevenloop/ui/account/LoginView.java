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

/** The start of a console that has accounts: who is on duty, and their password. Nothing of the data is open yet. */
public final class LoginView extends HBox {
    public LoginView(DoorViewModel<?> model, Messages text, Supplier<LocalDateTime> now) {
        setId("account-login");
        DarkHalf dark = new DarkHalf(text, text.text("account.login.note"));
        DoorPane door = new DoorPane(model, text, "account.login", text.text("account.login.sentence"));
        dark.prefWidthProperty().bind(widthProperty().multiply(0.41));
        dark.setMinWidth(0);
        HBox.setHgrow(door, Priority.ALWAYS);
        getChildren().addAll(dark, door);
        dark.tell(now.get(), "");
        Timeline clock = new Timeline(new KeyFrame(Duration.seconds(5), e -> dark.tell(now.get(), "")));
        clock.setCycleCount(Animation.INDEFINITE);
        // A page that is no longer shown must not be kept alive by its clock.
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }
}
