package org.sevenloop.persistence;

import java.util.List;
import java.util.Locale;
import org.sevenloop.platform.Explained;

/**
 * The data cannot be opened or written. The code names the sentence for people: {@code common.store.<code>}.
 */
public final class StoreException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as somebody can do something about it. */
    public enum Code {
        IN_USE,
        DAMAGED,
        /** The key file is gone, and without it nothing can be read. */
        NO_KEYS,
        /** The file is no backup of this program's. */
        NO_BACKUP,
        /** The backup was written with keys that neither the folder nor the backup holds. */
        OTHER_KEYS,
        DISK_FULL,
        /** The database closed itself, as when it could not write; all that was acknowledged is there at the next start. */
        STOPPED,
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

    @Override
    public String key() {
        return "common.store." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }
}
