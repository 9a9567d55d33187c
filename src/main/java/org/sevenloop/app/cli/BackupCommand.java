package org.sevenloop.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.sevenloop.app.wiring.Wiring;

/** {@code backup}: a copy of the data folder, proved by opening it. */
final class BackupCommand implements Command {
    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        Path file = CommandLine.path(line.words().getFirst());
        wiring.backups().backup(wiring.database(), file);
        if (line.json()) {
            Json.print(terminal, json -> json.writeStringField("file", file.toString()));
        } else {
            terminal.answer("cli.backup.done", file.toString());
        }
        return Exit.DONE;
    }
}
