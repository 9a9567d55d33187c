package org.sevenloop.spreadsheet.read;

import java.util.List;

/** A file that goes beyond one of the {@link Limits}; becomes the refusal of the same code. */
final class LimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> arguments;

    /** @param arguments what the sentence names after the file */
    LimitException(String code, String... arguments) {
        super(code);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    UnreadableFileException refusal(String file) {
        String[] all = new String[arguments.size() + 1];
        all[0] = file;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return new UnreadableFileException(this, code, all);
    }
}
