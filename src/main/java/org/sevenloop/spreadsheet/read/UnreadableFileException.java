package org.sevenloop.spreadsheet.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read, or holds no table that the console knows. Its sentence is
 * {@code exchange.unreadable.<code>} in the messages, with the arguments filled in; the first is the file's name.
 */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> arguments;

    public UnreadableFileException(String code, String... arguments) {
        this(null, code, arguments);
    }

    UnreadableFileException(@Nullable Throwable cause, String code, String... arguments) {
        super(code + ' ' + List.of(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
