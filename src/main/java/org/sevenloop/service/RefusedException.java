package org.sevenloop.service;

import java.util.List;
import org.sevenloop.platform.Explained;

/** What was asked for makes no sense; nothing was written. The message key names the sentence that says why and what to do instead. */
public class RefusedException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    public RefusedException(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> arguments() {
        return arguments;
    }
}
