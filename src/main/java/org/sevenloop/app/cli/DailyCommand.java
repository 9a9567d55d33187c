package org.sevenloop.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.closing.Span;

/** {@code daily}: the daily summary as PDF, Word or Excel, by the file's ending. */
final class DailyCommand implements Command {
    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        Path file = line.out();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.matches(".+\\.(pdf|docx|xlsx)")) {
            throw new UsageException("daily-kind", file.toString());
        }
        wiring.daily().write(wiring.session().today(), Span.DAY, file);
        if (line.json()) {
            Json.print(terminal, json -> json.writeStringField("file", file.toString()));
        } else {
            terminal.answer("cli.daily.done", file.toString());
        }
        return Exit.DONE;
    }
}
