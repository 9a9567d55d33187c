package org.sevenloop.spreadsheet;

import org.sevenloop.spreadsheet.read.UnreadableFileException;

/** A file that was recognised can no longer be read: it was changed, moved or is damaged further down. */
public final class UnreadablePiecesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableFileException why;

    UnreadablePiecesException(UnreadableFileException why) {
        super(why);
        this.why = why;
    }

    public UnreadableFileException why() {
        return why;
    }
}
