package org.sevenloop.app.cli;

import java.io.IOException;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.service.exchange.CheckService.Checked;

/** {@code check}: verifies the data. What does not agree is exit status 4, as damage. */
final class CheckCommand implements Command {
    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        Checked checked = wiring.checks().check();
        boolean whole = checked.findings().isEmpty();
        if (line.json()) {
            Json.print(terminal, json -> {
                json.writeBooleanField("whole", whole);
                json.writeNumberField("rows", checked.rows());
                json.writeArrayFieldStart("findings");
                for (var each : checked.findings()) {
                    json.writeString(terminal.text()
                            .text("exchange.finding." + each.code(), each.where(), each.expected(), each.found()));
                }
                json.writeEndArray();
            });
        } else {
            say(checked, terminal);
        }
        return whole ? Exit.DONE : Exit.DATA;
    }

    private static void say(Checked checked, Terminal terminal) {
        if (checked.findings().isEmpty()) {
            terminal.answer("cli.check.whole", checked.rows());
        }
        checked.findings()
                .forEach(each -> terminal.answer(
                        "exchange.finding." + each.code(), each.where(), each.expected(), each.found()));
        ChainMark head = checked.head();
        if (head != null) {
            terminal.answer("closing.chain", head.seq(), head.grouped());
        }
    }
}
