package org.sevenloop.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.sevenloop.platform.Messages;

/**
 * Where a command speaks: answers on standard output, everything else on standard error, in UTF-8 whatever the locale.
 */
public record Terminal(PrintStream out, PrintStream err, Messages text) {
    public static Terminal system(Messages text) {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), text);
    }

    static Terminal of(OutputStream out, OutputStream err, Messages text) {
        return new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                text);
    }

    void answer(String key, Object... arguments) {
        out.println(text.text(key, arguments));
    }

    void remark(String key, Object... arguments) {
        err.println(text.text(key, arguments));
    }
}
