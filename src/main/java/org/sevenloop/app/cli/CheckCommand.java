package org.sevenloop.app.cli;

import java.io.IOException;
import org.sevenloop.app.wiring.Wiring;
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
        } else if (whole) {
            terminal.answer("cli.check.whole", checked.rows());
        } else {
            checked.findings()
                    .forEach(each -> terminal.answer(
                            "exchange.finding." + each.code(), each.where(), each.expected(), each.found()));
        }
        return whole ? Exit.DONE : Exit.DATA;
    }
}
