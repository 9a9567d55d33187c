package org.sevenloop.app.window;

import java.util.List;
import java.util.stream.Stream;
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
    private final List<Focus> focus;

    private Beneath(Parent console, List<Stage> dialogs, List<Focus> focus) {
        this.console = console;
        this.dialogs = dialogs;
        this.focus = focus;
    }

    /** Where the keyboard was in a window: a part that is hidden loses it. */
    private record Focus(Node owner, int anchor, int caret) {
        static Stream<Focus> of(Window window) {
            Node owner = window.getScene().getFocusOwner();
            if (owner == null) {
                return Stream.empty();
            }
            return Stream.of(
                    owner instanceof TextInputControl field
                            ? new Focus(owner, field.getAnchor(), field.getCaretPosition())
                            : new Focus(owner, 0, 0));
        }

        void restore() {
            owner.requestFocus();
            if (owner instanceof TextInputControl field) {
                field.selectRange(anchor, caret);
            }
        }
    }

    /** Menus and lists that dropped down are closed; forms only lose sight of the room. */
    static Beneath hide(Stage window, Parent console) {
        List<Window> all = List.copyOf(Window.getWindows());
        all.stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
        List<Stage> dialogs = all.stream()
                .filter(each -> each != window && each.isShowing())
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
        List<Focus> focus = Stream.concat(Stream.of(window), dialogs.stream())
                .flatMap(Focus::of)
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
        focus.forEach(Focus::restore);
    }

    /** Another person gets nothing of what the first one had begun. */
    void drop() {
        dialogs.reversed().forEach(Stage::hide);
    }
}
