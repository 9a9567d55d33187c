package org.sevenloop.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.account.PasswordBox;
import org.testfx.api.FxRobot;

/** Where the caret stands when a form opens, and what Enter does there. */
class FormDialogTest {
    private static final Messages TEXT = Messages.of(Screens.CHINESE);

    private final Stage stage = Screens.show(600, 400, Region::new);
    private final TextField first = Fields.text("form-first", "");
    private final PasswordBox password = new PasswordBox("form-password", "密码", TEXT);
    private final AtomicInteger saved = new AtomicInteger();

    @AfterEach
    void close() {
        Screens.onWindow(() -> {
            Window.getWindows().stream().filter(each -> each != stage).toList().forEach(Window::hide);
            stage.close();
            return stage;
        });
    }

    private void open(Consumer<FormDialog> ask) {
        Screens.onWindow(() -> {
            FormPane form = new FormPane()
                    .field("说明", Texts.body("一句话"))
                    .field("姓名", first)
                    .field("密码", password);
            FormDialog dialog = new FormDialog(TEXT, stage, "保存", form);
            Platform.runLater(() -> ask.accept(dialog));
            return dialog;
        });
        Screens.settle();
    }

    private static Node focused(Node inside) {
        return Screens.onWindow(() -> inside.getScene().getFocusOwner());
    }

    @Test
    void theCaretStandsInTheFirstField() {
        open(dialog -> dialog.ask(saved::incrementAndGet));
        assertThat(focused(first)).isSameAs(first);
    }

    @Test
    void theCaretStandsInTheFieldThatIsNamed() {
        open(dialog -> dialog.ask(password, saved::incrementAndGet));
        assertThat(focused(first).getId()).isEqualTo("form-password");
    }

    @Test
    void enterDoesNotDoWhatCannotBeTakenBack() {
        open(dialog -> dialog.dangerous().ask(first, saved::incrementAndGet));
        new FxRobot().targetWindow(first.getScene().getWindow()).type(KeyCode.ENTER);
        Screens.settle();
        assertThat(saved).hasValue(0);
        Screens.onWindow(() -> {
            first.getScene().getRoot().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(each -> each.getText().equals("保存"))
                    .forEach(Button::fire);
            return first;
        });
        assertThat(saved).hasValue(1);
    }
}
