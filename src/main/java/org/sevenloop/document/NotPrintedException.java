package org.sevenloop.document;

import java.util.List;
import org.sevenloop.platform.Explained;

/** The printer, or what brings a page to it, did not take the page. */
public final class NotPrintedException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final String printer;

    NotPrintedException(String printer, Throwable why) {
        super("not printed", why);
        this.printer = printer;
    }

    @Override
    public String key() {
        return "document.notPrinted";
    }

    @Override
    public List<String> arguments() {
        return List.of(printer);
    }
}
