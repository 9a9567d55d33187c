package org.sevenloop.platform;

import java.util.List;

/** A failure that has a sentence for people: why it was not done, and what to do instead. */
public interface Explained {
    /** The message key of the sentence. */
    String key();

    List<String> arguments();

    /** The sentence itself. */
    default String sentence(Messages text) {
        return text.text(key(), arguments().toArray());
    }
}
