package org.sevenloop.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.ExportKind;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.exchange.ExportService.Exported;

/** {@code export}: a list as a workbook or as CSV, by the file's ending. */
final class ExportCommand implements Command {
    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        String word = line.words().getFirst();
        ExportKind kind = ExportKind.ofWord(word)
                .orElseThrow(() -> new UsageException(
                        "export-kind",
                        word,
                        Arrays.stream(ExportKind.values()).map(ExportKind::word).collect(Collectors.joining(" "))));
        String name = String.valueOf(line.out().getFileName()).toLowerCase(Locale.ROOT);
        if (!name.matches(".+\\.(xlsx|csv)")) {
            throw new UsageException("export-ending", line.out().toString());
        }
        Exported exported = written(kind, line, wiring);
        if (line.json()) {
            Json.print(terminal, json -> {
                json.writeStringField("kind", kind.word());
                json.writeStringField("file", exported.file().toString());
                json.writeNumberField("rows", exported.rows());
            });
        } else {
            terminal.answer("cli.export.done", exported.rows(), exported.file().toString());
        }
        return Exit.DONE;
    }

    private static Exported written(ExportKind kind, CommandLine line, Wiring wiring) {
        try {
            return wiring.exports().export(kind, line.out(), line.options().getOrDefault(Option.PURPOSE, ""));
        } catch (UncheckedIOException e) {
            throw new RefusedException("cli.refused.write", line.out().toString());
        }
    }
}
