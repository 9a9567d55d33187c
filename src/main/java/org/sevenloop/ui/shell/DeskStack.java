package org.sevenloop.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.ui.common.DeskFilter;

/** The desks one behind another: to come back, a desk need not be styled and laid out anew, and finds the keyboard where it was. */
final class DeskStack extends StackPane {
    private final Map<String, Node> views = new HashMap<>();
    private final Map<Node, Node> lastFocus = new HashMap<>();
    private @Nullable Node front;

    void bringToFront(Desk desk, DeskFilter filter) {
        Node view = views.computeIfAbsent(desk.id(), id -> desk.view().get());
        if (view.getParent() == null) {
            getChildren().add(view);
        }
        remember();
        show(view, true);
        // Before the others go: JavaFX would hand the keyboard of a hidden node to whatever comes next.
        focus(view, desk.main());
        getChildren().stream().filter(other -> other != view).forEach(other -> show(other, false));
        front = view;
        desk.shown().accept(filter);
    }

    private static void show(Node view, boolean visible) {
        view.setVisible(visible);
        view.setManaged(visible);
    }

    private void remember() {
        Node owner = owner();
        Node desk = front;
        if (desk != null && owner != null && inside(desk, owner)) {
            lastFocus.put(desk, owner);
        }
    }

    private void focus(Node view, String main) {
        Node last = lastFocus.get(view);
        Node wanted = last != null && inside(view, last) ? last : view.lookup(main);
        if (wanted != null) {
            wanted.requestFocus();
            return;
        }
        // A part that its skin makes is there once the desk is laid out.
        Platform.runLater(() -> {
            Node late = view.lookup(main);
            if (late != null && view == front) {
                late.requestFocus();
            }
        });
    }

    private @Nullable Node owner() {
        Scene scene = getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private static boolean inside(Node desk, Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each == desk) {
                return true;
            }
        }
        return false;
    }
}
