package org.sevenloop.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.window.Start;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.closing.Span;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.SampleService;

/** Opens the window. Where there is no display it says so, and, when started from the sources, shows the sample's day here. */
final class WindowStart {
    /** Set where the program is started from its sources: a folder for what the sample gives. */
    private static final String SAMPLE = "sevenloop.sample";

    /** JavaFX warns on every start from a class path; kept here, because a logger that nobody holds forgets its level. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowStart() {}

    static int open(CommandLine line, Terminal terminal) {
        if (!displayLikely()) {
            return without(terminal);
        }
        Start start = new Start(
                BatchConsole.paths(line),
                line.database(),
                line.community(),
                line.date(),
                line.language(),
                BatchConsole.user(line),
                () -> terminal.remark("cli.no-accounts"));
        TOOLKIT.setLevel(Level.SEVERE);
        try {
            start.launch();
            return Exit.DONE;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return without(terminal);
        } catch (RuntimeException e) {
            if (displayRefused(e)) {
                return without(terminal);
            }
            throw e;
        }
    }

    private static boolean displayLikely() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac") || given("DISPLAY") || given("WAYLAND_DISPLAY");
    }

    private static boolean given(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    private static boolean displayRefused(Throwable problem) {
        for (Throwable at = problem; at != null; at = at.getCause()) {
            if (at instanceof UnsupportedOperationException || at instanceof UnsatisfiedLinkError) {
                return true;
            }
        }
        return false;
    }

    private static int without(Terminal terminal) {
        @Nullable String folder = System.getProperty(SAMPLE);
        if (folder == null) {
            terminal.remark("cli.no-display");
            return Exit.REFUSED;
        }
        terminal.remark("cli.no-display.sample");
        try {
            return sample(Path.of(folder), terminal);
        } catch (IOException e) {
            terminal.remark("cli.unwritable", Fault.of(e).code());
            return Exit.REFUSED;
        }
    }

    /** The main job without a window: workbooks in, figures and the daily summary out. */
    private static int sample(Path folder, Terminal terminal) throws IOException {
        Clock clock = Clock.system();
        clock.setBusinessDay(SampleService.DAY);
        try (Wiring wiring = new Wiring(Database.inMemory(), clock, terminal.text(), "")) {
            wiring.session().sitIn(wiring.places().choose(SampleService.CODE));
            wiring.sample().open(Progress.NONE);
            FiguresCommand.print(wiring.figures().figures(SampleService.DAY), terminal);
            // An ASCII name: not every locale can write another.
            Path paper = folder.resolve("daily-" + SampleService.DAY + ".pdf");
            wiring.daily().write(SampleService.DAY, Span.DAY, paper);
            terminal.answer("cli.daily.done", paper.toString());
        }
        return Exit.DONE;
    }
}
