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
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.platform.AppPaths;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;

/**
 * How the window was asked to open.
 *
 * @param community the official code, where one was given
 * @param opened told once data without accounts are open
 * @param disk where the data folder lies
 */
public record Start(
        AppPaths paths,
        Optional<String> database,
        Optional<String> community,
        Optional<LocalDate> date,
        Locale language,
        String user,
        Runnable opened,
        Disk disk) {
    /** JavaFX makes the application itself; this is how it hears of the command line. */
    private static volatile @Nullable Start pending;

    /** On the computer's own disk. */
    public Start(
            AppPaths paths,
            Optional<String> database,
            Optional<String> community,
            Optional<LocalDate> date,
            Locale language,
            String user,
            Runnable opened) {
        this(paths, database, community, date, language, user, opened, Disk.REAL);
    }

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

    /** Takes hold of the data; nothing of them is open yet. */
    LoginService door() {
        if (database.isPresent()) {
            return LoginService.of(Database.openUrl(database.get()), Clock.system());
        }
        try {
            Logs.into(paths.prepare().logs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LoginService.of(DataFolder.hold(paths.data(), disk));
    }

    /** Opens the data without a login, and says so. */
    Wiring open(LoginService door, Messages text) {
        Wiring wiring = enter(door.open(), text);
        opened.run();
        return wiring;
    }

    /** For whoever was let in. */
    Wiring enter(Opened store, Messages text) {
        Wiring wiring = new Wiring(store, Clock.system(), text, user);
        community.ifPresent(wiring.places()::choose);
        return wiring;
    }
}
