package org.sevenloop.persistence;

/**
 * The data cannot be opened or written. The code names the sentence for people: {@code common.store.<code>}.
 */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as somebody can do something about it. */
    public enum Code {
        IN_USE,
        DAMAGED,
        DISK_FULL,
        READ_ONLY,
        UNREACHABLE,
        FAILED
    }

    private final Code code;

    StoreException(Code code, Throwable cause) {
        super(code + ": " + cause.getMessage(), cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
