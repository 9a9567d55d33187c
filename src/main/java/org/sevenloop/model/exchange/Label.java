package org.sevenloop.model.exchange;

import java.util.List;

/** What a save did, in words: a message key and its arguments. */
public record Label(String key, List<String> arguments) {
    public Label {
        arguments = List.copyOf(arguments);
    }

    public static Label of(String key, String... arguments) {
        return new Label(key, List.of(arguments));
    }
}
