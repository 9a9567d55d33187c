package org.sevenloop.app.cli;

import java.util.List;
import org.sevenloop.platform.Explained;

/** The command line cannot be understood; exit status 2. */
public final class UsageException extends RuntimeException implements Explained {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> arguments;

    UsageException(String key, String... arguments) {
        super(key);
        this.key = "cli.usage." + key;
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
