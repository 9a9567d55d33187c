package org.sevenloop.platform;

import java.util.List;
import java.util.Locale;

/** Words typed into a field above a list: a row is meant if each of them occurs somewhere in it. */
public record Sought(List<String> words) {
    public Sought {
        words = List.copyOf(words);
    }

    public static Sought of(String typed) {
        String folded = typed.strip().toLowerCase(Locale.ROOT);
        return new Sought(folded.isEmpty() ? List.of() : List.of(folded.split("\\s+", -1)));
    }

    public boolean in(String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
