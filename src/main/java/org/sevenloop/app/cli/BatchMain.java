package org.sevenloop.app.cli;

import org.sevenloop.platform.Messages;

/** From the words typed to the exit status. */
public final class BatchMain {
    private BatchMain() {}

    public static int run(String... arguments) {
        Terminal terminal = Terminal.system(Messages.of(CommandLine.languageOf(arguments)));
        return run(terminal, arguments);
    }

    static int run(Terminal terminal, String... arguments) {
        CommandLine line;
        try {
            line = CommandLine.parse(arguments);
        } catch (UsageException e) {
            terminal.err().println(e.sentence(terminal.text()));
            return Exit.USAGE;
        }
        if (line.has(Option.HELP)) {
            terminal.answer("cli.help");
            return Exit.DONE;
        }
        if (line.has(Option.VERSION)) {
            terminal.answer("cli.version", version());
            return Exit.DONE;
        }
        return line.verb() == null ? WindowStart.open(line, terminal) : new BatchConsole(terminal).run(line);
    }

    private static String version() {
        String version = BatchMain.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
