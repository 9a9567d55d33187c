package org.sevenloop.document;

import java.util.List;
import org.sevenloop.platform.Explained;

/** This computer has no printer. */
public final class NoPrinterException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    NoPrinterException() {
        super("no printer");
    }

    @Override
    public String key() {
        return "document.noPrinter";
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
