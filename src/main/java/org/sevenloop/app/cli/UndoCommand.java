package org.sevenloop.app.cli;

import java.io.IOException;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.platform.Messages;

/** {@code undo}: takes back what a batch wrote. */
final class UndoCommand implements Command {
    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        String word = line.words().getFirst();
        if (!word.matches("[0-9]{1,18}")) {
            throw new UsageException("batch", word);
        }
        UndoOutcome outcome = wiring.history().undo(new BatchId(Long.parseLong(word)));
        Messages text = terminal.text();
        if (line.json()) {
            Json.print(terminal, json -> {
                json.writeNumberField("batch", Long.parseLong(word));
                json.writeNumberField("rows", outcome.rows());
                json.writeArrayFieldStart("stayed");
                for (UndoOutcome.Stayed each : outcome.stayed()) {
                    json.writeStartObject();
                    json.writeStringField("name", each.name());
                    json.writeStringField("why", text.text(each.why()));
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else {
            terminal.answer("cli.undo.done", word, outcome.rows());
        }
        outcome.stayed().forEach(each -> terminal.remark("cli.undo.stayed", each.name(), text.text(each.why())));
        return outcome.stayed().isEmpty() ? Exit.DONE : Exit.REMARKS;
    }
}
