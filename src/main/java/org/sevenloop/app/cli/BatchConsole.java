package org.sevenloop.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sevenloop.app.Logs;
import org.sevenloop.app.wiring.ConsoleSession;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.persistence.DataFolder;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.StoreException;
import org.sevenloop.persistence.keys.KeyringException;
import org.sevenloop.platform.AppPaths;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.account.LoginService;
import org.sevenloop.service.account.Opened;
import org.sevenloop.service.exchange.BackupService;

/** The console without a window: opens the data, does one command, and says by the exit status how it went. */
public final class BatchConsole {
    private static final Map<Verb, Command> COMMANDS = Map.of(
            Verb.IMPORT, new ImportCommand(),
            Verb.UNDO, new UndoCommand(),
            Verb.FIGURES, new FiguresCommand(),
            Verb.DAILY, new DailyCommand(),
            Verb.EXPORT, new ExportCommand(),
            Verb.CHECK, new CheckCommand(),
            Verb.BACKUP, new BackupCommand());

    private final Terminal terminal;

    public BatchConsole(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Does the command of a line that has one. */
    public int run(CommandLine line) {
        try {
            return perform(line);
        } catch (UsageException e) {
            return failed(line, e.sentence(terminal.text()), Exit.USAGE);
        } catch (StoreException e) {
            log(line, e);
            return failed(line, e.sentence(terminal.text()), Exit.DATA);
        } catch (KeyringException e) {
            return failed(line, e.sentence(terminal.text()), Exit.DATA);
        } catch (RefusedException e) {
            return failed(line, e.sentence(terminal.text()), Exit.REFUSED);
        } catch (IOException e) {
            Fault fault = log(line, e);
            return failed(line, terminal.text().text("cli.unwritable", fault.code()), Exit.REFUSED);
        } catch (RuntimeException e) {
            Fault fault = log(line, e);
            String sentence = e instanceof Explained explained
                    ? explained.sentence(terminal.text())
                    : terminal.text().text("cli.fault", fault.code());
            return failed(line, sentence, Exit.DATA);
        }
    }

    private int failed(CommandLine line, String sentence, int exit) {
        terminal.err().println(sentence);
        if (line.json()) {
            try {
                Json.print(terminal, json -> json.writeStringField("error", sentence));
            } catch (IOException e) {
                return exit;
            }
        }
        return exit;
    }

    static AppPaths paths(CommandLine line) {
        return line.data().map(folder -> new AppPaths(folder)).orElseGet(AppPaths::standard);
    }

    private static Fault log(CommandLine line, Throwable problem) {
        if (line.database().isEmpty()) {
            Logs.into(paths(line).logs());
        }
        return Fault.of(problem).log();
    }

    private int perform(CommandLine line) throws IOException {
        Clock clock = Clock.system();
        line.date().ifPresent(clock::setBusinessDay);
        if (line.verb() == Verb.RESTORE) {
            return restore(line, clock);
        }
        try (Wiring wiring = open(line, clock)) {
            return perform(line, wiring, clock);
        }
    }

    private Wiring open(CommandLine line, Clock clock) {
        LoginService door = line.database().isPresent()
                ? LoginService.of(Database.openUrl(line.database().get()), clock)
                : LoginService.of(DataFolder.hold(paths(line).data()));
        Opened opened;
        try {
            if (!door.needed()) {
                terminal.remark("cli.no-accounts");
            }
            opened = PasswordFile.enter(door, line);
        } catch (RuntimeException e) {
            door.close();
            throw e;
        }
        return new Wiring(opened, clock, terminal.text(), user(line));
    }

    static String user(CommandLine line) {
        return Optional.ofNullable(line.options().get(Option.USER))
                .orElseGet(() -> System.getProperty("user.name", ""));
    }

    private int perform(CommandLine line, Wiring wiring, Clock clock) throws IOException {
        if (line.verb() == Verb.IMPORT) {
            return takeIn(line, wiring, clock);
        }
        if (line.verb() != Verb.BACKUP) {
            wiring.session().sitIn(Communities.chosen(line, wiring));
        }
        return Objects.requireNonNull(COMMANDS.get(line.verb())).run(line, wiring, terminal);
    }

    /** A rehearsal in a store without the community is held in a store of its own, so that it leaves nothing behind. */
    private int takeIn(CommandLine line, Wiring wiring, Clock clock) throws IOException {
        Optional<CommunityId> there = line.community().isPresent()
                ? Communities.known(line.community().get(), wiring)
                : Communities.only(wiring);
        if (there.isEmpty() && line.has(Option.DRY_RUN)) {
            try (Wiring apart = new Wiring(Database.inMemory(), clock, terminal.text(), user(line))) {
                line.community().ifPresent(code -> apart.session().sitIn(Communities.ofCode(code, apart)));
                return new ImportCommand().run(line, apart, terminal);
            }
        }
        there.or(() -> line.community().map(code -> Communities.ofCode(code, wiring)))
                .ifPresent(wiring.session()::sitIn);
        return new ImportCommand().run(line, wiring, terminal);
    }

    private int restore(CommandLine line, Clock clock) throws IOException {
        if (line.database().isPresent()) {
            throw new RefusedException("exchange.backup.server");
        }
        Path file = CommandLine.path(line.words().getFirst());
        Optional<Path> former = new BackupService(new ConsoleSession(clock, user(line)))
                .restoreAs(user(line), file, paths(line).data(), ring -> PasswordFile.unlock(ring, line));
        if (line.json()) {
            Json.print(terminal, json -> {
                json.writeStringField("file", file.toString());
                json.writeStringField("former", former.map(Path::toString).orElse(null));
            });
        } else {
            terminal.answer("cli.restore.done", file.toString());
        }
        former.ifPresent(aside -> terminal.remark("cli.restore.aside", aside.toString()));
        return Exit.DONE;
    }
}
