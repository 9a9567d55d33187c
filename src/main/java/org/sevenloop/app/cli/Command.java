package org.sevenloop.app.cli;

import java.io.IOException;
import org.sevenloop.app.wiring.Wiring;

/** One command, once the data are open. Returns the exit status. */
@FunctionalInterface
interface Command {
    int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException;
}
