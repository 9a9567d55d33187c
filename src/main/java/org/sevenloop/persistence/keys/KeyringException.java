package org.sevenloop.persistence.keys;

import java.util.List;
import java.util.Locale;
import org.sevenloop.platform.Explained;

/** The data folder is not unlocked. The code names the sentence for people: {@code account.key.<code>}. */
public final class KeyringException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    /** Why not, as far as somebody can do something about it. */
    public enum Code {
        /** The folder has accounts: it opens only with a name and a password. */
        LOCKED,
        WRONG_PASSWORD,
        /** The file that should hold the password cannot be read; the argument is its name. */
        PASSWORD_FILE,
        /** Too many wrong passwords; the argument is how many minutes are left. */
        TOO_MANY,
        /** As before, and the computer's clock stands before the last wrong password. */
        CLOCK_BACK,
        WRONG_RECOVERY,
        /** Both copies of the key file are damaged. */
        DAMAGED,
        /** The key file cannot be written; nothing was changed. */
        UNWRITABLE,
        /** Written by a later release. */
        NEWER
    }

    private final Code code;
    private final List<String> arguments;

    public KeyringException(Code code, String... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Code code() {
        return code;
    }

    @Override
    public String key() {
        return "account.key." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
