package org.sevenloop.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;

/** Asks who will read a list of people: those who work with it, or everybody who passes by. Enter is for those who work. */
public final class PostingDialog extends Dialog<ButtonType> {
    private static final double WIDTH = 400;

    private final ButtonType whole;
    private final ButtonType posted;

    /** @param list the title of the list */
    public PostingDialog(Messages text, @Nullable Window owner, String list) {
        whole = new ButtonType(text.text("shell.paper.whole"), ButtonData.OK_DONE);
        posted = new ButtonType(text.text("shell.paper.posted"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(text.text("common.cancel"), ButtonData.CANCEL_CLOSE);
        if (owner != null) {
            initOwner(owner);
        }
        setTitle(text.text("shell.paper.ask", list));
        setHeaderText(null);
        setGraphic(null);
        Label about = Texts.body(text.text("shell.paper.about"));
        about.setWrapText(true);
        about.setPrefWidth(WIDTH);
        about.setMinHeight(VBox.USE_PREF_SIZE);
        VBox content = new VBox(about);
        content.getStyleClass().add("sl-form");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().setAll(whole, posted, cancel);
        if (getDialogPane().lookup(".button-bar") instanceof ButtonBar bar) {
            // In the order in which they are read, on every system.
            bar.setButtonOrder(ButtonBar.BUTTON_ORDER_NONE);
        }
        Theme.apply(this);
        button(whole, "paper-whole").setDefaultButton(true);
        button(posted, "paper-posted");
        setResultConverter(pressed -> pressed);
    }

    /** Runs the one that is chosen, or neither. */
    public void ask(Runnable forWork, Runnable forPosting) {
        Optional<ButtonType> pressed = showAndWait();
        if (pressed.filter(whole::equals).isPresent()) {
            forWork.run();
        } else if (pressed.filter(posted::equals).isPresent()) {
            forPosting.run();
        }
    }

    /** Enter presses the button that has the focus. */
    private Button button(ButtonType type, String id) {
        Node node = getDialogPane().lookupButton(type);
        if (node instanceof Button button) {
            button.setId(id);
            button.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
                if (e.getCode() == KeyCode.ENTER) {
                    button.fire();
                    e.consume();
                }
            });
            return button;
        }
        throw new IllegalStateException("A dialog's button is a Button");
    }
}
