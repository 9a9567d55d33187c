package org.sevenloop.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import org.sevenloop.model.people.SearchHit;

/** Finds people, households and units; answers on the window's thread, and only the last question asked. */
@FunctionalInterface
public interface SearchSource {
    void find(String words, Consumer<List<SearchHit>> then);
}
