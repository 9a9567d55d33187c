package org.sevenloop.app.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** What lies beneath a lock: nothing of it is seen or reached, and all of it comes back as it was. */
final class Beneath {
    private final Parent console;
    private final List<Stage> dialogs;
    private final @Nullable Node focus;
    private final int anchor;
    private final int caret;

    private Beneath(Parent console, List<Stage> dialogs, @Nullable Node focus) {
        this.console = console;
        this.dialogs = dialogs;
        this.focus = focus;
        TextInputControl field = focus instanceof TextInputControl input ? input : null;
        this.anchor = field == null ? 0 : field.getAnchor();
        this.caret = field == null ? 0 : field.getCaretPosition();
    }

    /** Menus and lists that dropped down are closed; forms only lose sight of the room. */
    static Beneath hide(Stage window, Parent console) {
        Node focus = window.getScene().getFocusOwner();
        List<Window> all = List.copyOf(Window.getWindows());
        all.stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        List<Stage> dialogs = all.stream()
                .filter(each -> each != window && each.isShowing())
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
        Beneath beneath = new Beneath(console, dialogs, focus);
        beneath.visible(false);
        return beneath;
    }

    private void visible(boolean seen) {
        console.setVisible(seen);
        dialogs.forEach(each -> {
            each.getScene().getRoot().setVisible(seen);
            each.setOpacity(seen ? 1 : 0);
        });
    }

    /** The form in front, which must not keep the lock from being used; or null. */
    @Nullable
    Stage form() {
        return dialogs.isEmpty() ? null : dialogs.getLast();
    }

    void restore() {
        visible(true);
        if (focus == null) {
            return;
        }
        focus.requestFocus();
        if (focus instanceof TextInputControl field) {
            field.selectRange(anchor, caret);
        }
    }

    /** Another person gets nothing of what the first one had begun. */
    void drop() {
        dialogs.reversed().forEach(Stage::hide);
    }
}
