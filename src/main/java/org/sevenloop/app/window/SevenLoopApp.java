package org.sevenloop.app.window;

import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.TaskRunner;
import org.sevenloop.ui.common.Theme;

/** The window. */
public final class SevenLoopApp extends Application {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Start given;
    private final TaskRunner tasks;
    private final StackPane root = new StackPane();
    private final Sitting sitting;
    private @Nullable Knock knock;

    /** Made by JavaFX, after {@link Start#launch}. */
    public SevenLoopApp() {
        this(Start.given(), Platform::runLater);
    }

    /** @param window runs what must happen in the window's thread */
    SevenLoopApp(Start given, Executor window) {
        this.given = given;
        this.tasks = new TaskRunner(window);
        this.sitting = new Sitting(root, given, tasks, this::answer);
    }

    @Override
    public void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> Platform.runLater(() -> sitting.tell(problem)));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.apply(scene);
        stage.setTitle(Messages.of(given.language()).text("shell.window.title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setScene(scene);
        stage.setMaximized(true);
        stage.show();
        sitting.begin();
    }

    /** From now on a second start brings this window to the front. */
    private void answer() {
        if (knock == null && given.database().isEmpty()) {
            knock = Knock.answering(given.paths().data(), () -> Platform.runLater(this::toFront));
        }
    }

    private void toFront() {
        Stage stage = (Stage) root.getScene().getWindow();
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** What is open, once a community is chosen. */
    @Nullable
    Console console() {
        return sitting.console();
    }

    @Nullable
    Locking locking() {
        return sitting.locking();
    }

    TaskRunner tasks() {
        return tasks;
    }

    @Override
    public void stop() {
        Knock answering = knock;
        if (answering != null) {
            answering.close();
        }
        sitting.end();
    }
}
