package org.sevenloop.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.platform.AppPaths;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The whole program in its window, used as a secretary does: by keys, and by what stands on the screen. */
final class ConsoleDriver implements AutoCloseable {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final int PATIENCE = 120;
    /** Milliseconds from key to key. */
    private static final int TYPIST = 80;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final SevenLoopApp app;

    private ConsoleDriver(Stage stage, SevenLoopApp app) {
        this.stage = stage;
        this.app = app;
    }

    /** Starts the program on a data folder. */
    static ConsoleDriver open(Path folder, @Nullable LocalDate day) throws TimeoutException {
        return open(folder, day, Platform::runLater);
    }

    /** @param window delivers what must happen in the window's thread */
    static ConsoleDriver open(Path folder, @Nullable LocalDate day, Executor window) throws TimeoutException {
        return open(folder, day, window, Disk.REAL);
    }

    /** @param disk on which the folder lies */
    static ConsoleDriver open(Path folder, @Nullable LocalDate day, Executor window, Disk disk)
            throws TimeoutException {
        Start start = new Start(
                new AppPaths(folder),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(day),
                Screens.CHINESE,
                "李文清",
                () -> {},
                disk);
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(TimeUnit.SECONDS.toMillis(PATIENCE));
        SevenLoopApp app = (SevenLoopApp) FxToolkit.setupApplication(() -> new SevenLoopApp(start, window));
        ConsoleDriver driver = new ConsoleDriver(stage, app);
        driver.quiet();
        return driver;
    }

    /** Until nothing runs in the background and the window has drawn it. */
    void quiet() {
        for (int i = 0; i < 2; i++) {
            until(() -> app.tasks().running().isEmpty());
            Screens.settle();
        }
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It does not come", e);
        }
    }

    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            quiet();
        }
    }

    void chord(KeyCode... keys) {
        robot.push(keys);
        quiet();
    }

    /** A key while something else runs: the window draws what it has to say, and nothing is waited for. */
    void tap(KeyCode... keys) {
        robot.push(keys);
        Screens.settle();
    }

    TaskRunner tasks() {
        return app.tasks();
    }

    /** As a quick typist does, where it is measured how the window keeps up. */
    void writeInTime(String words) {
        robot.write(words, TYPIST);
        quiet();
    }

    void write(String words) {
        robot.write(words, 0);
        quiet();
    }

    /** Puts words into the window in front, a form's or the program's own. */
    void type(String words) {
        robot.targetWindow(front());
        robot.write(words, 0);
        quiet();
    }

    /** In the form in front. */
    void focusField(String id) {
        Screens.onWindow(() -> {
            Node field = Objects.requireNonNull(front().getScene().lookup("#" + id), id);
            field.requestFocus();
            return field;
        });
    }

    /** The form that was opened last, or the program itself. */
    private static Window front() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    /** Opens a menu and takes the item that stands so far down. */
    void menu(String id, int item) {
        focus(id);
        press(KeyCode.SPACE);
        for (int i = 0; i < item; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
    }

    /** What has the keyboard; empty where it has no name. */
    private String focus() {
        return Screens.seen(
                () -> String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    /** Puts the keyboard where many presses of the tab key would. */
    void focus(String id) {
        Node part = node(id);
        Screens.onWindow(() -> {
            part.requestFocus();
            return part;
        });
    }

    /** By the tab key alone. */
    void tabTo(String id) {
        for (int i = 0; i < 40 && !focus().equals(id); i++) {
            press(KeyCode.TAB);
        }
        assertThat(focus()).isEqualTo(id);
    }

    /** At the door, where a password is asked. */
    void login(String password) {
        write(password);
        press(KeyCode.ENTER);
        comes("overview-red");
    }

    /** Until this stands in the window. */
    void comes(String id) {
        until(() -> stage.getScene().lookup("#" + id) != null);
        quiet();
    }

    /** Goes to a desk, wherever it stands in the rail. */
    void desk(String id) {
        Screens.onWindow(() -> {
            console().shell().open(id);
            return id;
        });
        quiet();
    }

    /** Goes to a desk by its number in the rail. */
    void desk(KeyCode digit) {
        chord(KeyCode.CONTROL, digit);
    }

    @Nullable
    Locking locking() {
        return app.locking();
    }

    /** The first part of the window of this kind. */
    <T extends Node> T part(Class<T> kind) {
        return Screens.seen(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow());
    }

    /** As on a screen of this size. */
    void size(int width, int height) {
        Screens.onWindow(() -> {
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return stage;
        });
    }

    Stage stage() {
        return stage;
    }

    Console console() {
        return Objects.requireNonNull(app.console(), "the console is not open yet");
    }

    Node node(String id) {
        Scene scene = stage.getScene();
        Node found = Screens.seen(() -> scene.lookup("#" + id));
        assertThat(found).as(id).isNotNull();
        assertThat(found.isVisible()).as(id).isTrue();
        return found;
    }

    /** The one number that stands in a label. */
    int figure(String id) {
        List<Integer> numbers = numbers(id);
        assertThat(numbers).as(id).isNotEmpty();
        return numbers.getFirst();
    }

    /** Every whole number that stands on a part of the screen, in the order of the nodes. */
    List<Integer> numbers(String id) {
        return numbersIn(words(node(id)));
    }

    static List<Integer> numbersIn(List<String> words) {
        return words.stream()
                .flatMap(word -> NUMBER.matcher(word).results())
                .map(found -> found.group().replace(",", ""))
                .filter(number -> !number.contains("."))
                .map(Integer::valueOf)
                .toList();
    }

    /** Every word on a part of the screen. */
    List<String> words(Node part) {
        return Screens.seen(() -> {
            List<String> words = new ArrayList<>();
            collect(part, words);
            return words;
        });
    }

    private static void collect(Node part, List<String> words) {
        if (part instanceof Labeled labeled) {
            if (labeled.getText() != null && !labeled.getText().isEmpty()) {
                words.add(labeled.getText());
            }
        }
        if (part instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    /** The cells of the table row that names this, as they stand on the screen. */
    List<String> row(String table, String name) {
        return rows(table).stream()
                .filter(cells -> cells.stream().anyMatch(cell -> cell.contains(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + name + " in " + rows(table)));
    }

    List<List<String>> rows(String table) {
        Node view = node(table);
        return Screens.seen(() -> view.lookupAll(".table-row-cell").stream()
                .filter(Node::isVisible)
                .map(row -> {
                    List<String> words = new ArrayList<>();
                    collect(row, words);
                    return words;
                })
                .filter(words -> !words.isEmpty())
                .toList());
    }

    @Override
    public void close() throws TimeoutException {
        quiet();
        FxToolkit.cleanupApplication(app);
        Screens.onWindow(() -> {
            stage.hide();
            return stage;
        });
    }
}
