package org.sevenloop.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.sevenloop.platform.Messages;

/** Opens what a desk opens over itself, in both languages, draws it, and says what of it somebody at the desk would miss. */
public final class Dialogs {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private Dialogs() {}

    /**
     * What stands in front.
     *
     * @param cut the words that are not there whole, or lie outside the window
     * @param focus the id of what the keyboard writes into; blank where it has none
     * @param words all that is said
     * @param bottom where its window ends
     * @param enter the word on the button that Enter presses; blank where it presses none
     */
    public record Seen(List<String> cut, List<String> words, double bottom, String focus, String enter) {}

    /**
     * Draws {@code name} in Chinese and in English.
     *
     * @param steps each gets the scene in front once all before it is laid out
     */
    @SafeVarargs
    public static List<Seen> shoot(String name, Function<Messages, Parent> view, Consumer<Scene>... steps) {
        return Stream.of(Screens.CHINESE, Screens.ENGLISH)
                .map(language -> shoot(name, Messages.of(language), view, List.of(steps), Dialogs::seen))
                .toList();
    }

    /**
     * Draws one form over its desk, and closes it without saving.
     *
     * @param open what opens the form; it may wait for the answer
     * @param check looks at the form while it is open
     */
    public static void shoot(
            String name,
            Messages text,
            Function<Messages, Parent> view,
            Consumer<Scene> open,
            Consumer<DialogPane> check) {
        shoot(name, text, view, List.of(open), scene -> {
            check.accept((DialogPane) scene.getRoot());
            return scene;
        });
    }

    private static <T> T shoot(
            String name,
            Messages text,
            Function<Messages, Parent> view,
            List<Consumer<Scene>> steps,
            Function<Scene, T> look) {
        Stage stage = Screens.show(WIDTH, HEIGHT, () -> view.apply(text));
        try {
            for (Consumer<Scene> step : steps) {
                // A dialog that is waited for would never come back from here.
                Platform.runLater(() -> step.accept(front().getScene()));
                Screens.settle();
            }
            Screens.write(
                    name + "-" + WIDTH + "x" + HEIGHT + "-" + text.locale().getLanguage(),
                    Screens.seen(() -> Screens.picture(stage, WIDTH, HEIGHT)));
            return Screens.onWindow(() -> look.apply(front().getScene()));
        } finally {
            Screens.onWindow(() -> {
                List.copyOf(Window.getWindows()).stream()
                        .filter(each -> each != stage)
                        .forEach(Window::hide);
                stage.close();
                return stage;
            });
        }
    }

    private static Window front() {
        return Window.getWindows().getLast();
    }

    /** Presses a button. */
    public static Consumer<Scene> press(String id) {
        return scene -> node(scene, id, ButtonBase.class).fire();
    }

    /** Opens a menu. */
    public static Consumer<Scene> menu(String id) {
        return scene -> node(scene, id, MenuButton.class).show();
    }

    /** Chooses from a menu that need not be open. */
    public static Consumer<Scene> choose(String id, Predicate<MenuItem> item) {
        return scene -> node(scene, id, MenuButton.class).getItems().stream()
                .filter(item)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /** Writes into a field. */
    public static Consumer<Scene> write(String id, String words) {
        return scene -> node(scene, id, TextInputControl.class).setText(words);
    }

    /** Presses the button that Enter presses, for what a form says when it is not filled. */
    public static Consumer<Scene> enter() {
        return scene -> defaults(scene).forEach(Button::fire);
    }

    /** The node of that id in a scene. */
    public static <T> T node(Scene scene, String id, Class<T> type) {
        return type.cast(scene.lookup(id));
    }

    private static Seen seen(Scene scene) {
        Node focus = scene.getFocusOwner();
        String id = focus == null || focus.getId() == null ? "" : focus.getId();
        String enter = defaults(scene).stream().map(Button::getText).findFirst().orElse("");
        List<String> words = scene.getRoot().lookupAll(".text").stream()
                .map(Node::getParent)
                .filter(Dialogs::seen)
                .map(each -> ((Labeled) each).getText())
                .toList();
        Window window = scene.getWindow();
        return new Seen(cut(scene), words, window.getY() + window.getHeight(), id, enter);
    }

    private static List<Button> defaults(Scene scene) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .toList();
    }

    private static List<String> cut(Scene scene) {
        List<String> cut = new ArrayList<>();
        for (Node each : scene.getRoot().lookupAll(".text")) {
            if (each instanceof Text text && each.getParent() instanceof Labeled labeled && seen(labeled)) {
                Bounds at = text.localToScene(text.getBoundsInLocal());
                boolean outside = at.getMinX() < 0
                        || at.getMaxX() > scene.getWidth() + 1
                        || at.getMaxY()
                                > Math.min(
                                        scene.getHeight() + 1,
                                        HEIGHT - scene.getWindow().getY());
                if (outside || !text.getText().equals(labeled.getText())) {
                    cut.add(labeled.getText());
                }
            }
        }
        scene.getRoot().lookupAll(".combo-box-base").stream()
                .filter(ComboBoxBase.class::isInstance)
                .map(ComboBoxBase.class::cast)
                .filter(each -> each.getId() != null
                        && !each.getId().equals("filtered")
                        && each.getValue() == null
                        && each.getPromptText() == null)
                .forEach(each -> cut.add("blank " + each.getId()));
        return cut;
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node instanceof Labeled labeled && labeled.getText() != null;
    }
}
