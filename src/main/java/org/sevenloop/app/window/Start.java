package org.sevenloop.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.Logs;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.AppPaths;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;

/**
 * How the window was asked to open.
 *
 * @param community the official code, where one was given
 * @param opened told once the data are open
 */
public record Start(
        AppPaths paths,
        Optional<String> database,
        Optional<String> community,
        Optional<LocalDate> date,
        Locale language,
        String user,
        Runnable opened) {
    /** JavaFX makes the application itself; this is how it hears of the command line. */
    private static volatile @Nullable Start pending;

    /** Opens the window and returns when it is closed. */
    public void launch() {
        pending = this;
        Application.launch(SevenLoopApp.class);
    }

    static Start given() {
        Start start = pending;
        if (start == null) {
            throw new IllegalStateException("the window opens by the launcher");
        }
        return start;
    }

    Wiring open(Messages text) {
        if (database.isEmpty()) {
            try {
                Logs.into(paths.prepare().logs());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Database store = database.map(Database::openUrl).orElseGet(() -> Database.openFolder(paths.data()));
        Wiring wiring = new Wiring(store, Clock.system(), text, user);
        opened.run();
        community.ifPresent(wiring.places()::choose);
        return wiring;
    }
}
