package org.sevenloop.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;

class PostingDialogTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    /** What is run when the button gets Enter; the picture is for the eye. */
    private static List<String> pressed(String button, Messages text) {
        Stage stage = Screens.show(WIDTH, HEIGHT, StackPane::new);
        List<String> done = new ArrayList<>();
        try {
            Screens.onWindow(() -> {
                PostingDialog dialog = new PostingDialog(text, stage, text.text("people.stranded.title"));
                Platform.runLater(() -> {
                    Screens.write("posting-" + text.locale().getLanguage(), Screens.picture(stage, WIDTH, HEIGHT));
                    enter(dialog.getDialogPane().lookup(button));
                });
                dialog.ask(() -> done.add("whole"), () -> done.add("posted"));
                return stage;
            });
        } finally {
            Screens.onWindow(() -> {
                stage.close();
                return stage;
            });
        }
        return done;
    }

    private static void enter(Node button) {
        button.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "\r", KeyCode.ENTER, false, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({"#paper-whole, whole", "#paper-posted, posted"})
    void enterTakesTheOneThatHasTheFocus(String button, String done) {
        assertThat(pressed(button, Messages.of(Screens.CHINESE))).containsExactly(done);
        assertThat(pressed(button, Messages.of(Screens.ENGLISH))).containsExactly(done);
    }

    @Test
    void theOneForWorkIsTheDefault() {
        boolean usual = Screens.onWindow(() -> {
            PostingDialog dialog = new PostingDialog(Messages.of(Screens.CHINESE), null, "名单");
            return dialog.getDialogPane()
                                    .lookupButton(dialog.getDialogPane()
                                            .getButtonTypes()
                                            .getFirst())
                            instanceof Button button
                    && button.isDefaultButton();
        });
        assertThat(usual).isTrue();
    }
}
