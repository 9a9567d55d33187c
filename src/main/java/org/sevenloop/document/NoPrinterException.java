package org.sevenloop.document;

/** This computer has no printer; {@code document.noPrinter} says what to do. */
public final class NoPrinterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoPrinterException() {
        super("no printer");
    }
}
