package org.sevenloop.service.people;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One word typed into the search, folded as what is searched is folded. */
record SearchWord(String text, byte[] bytes) {
    /** The words of a query, the longest first: it leaves the fewest to look at. */
    static List<SearchWord> of(String query) {
        return Arrays.stream(fold(query).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> new SearchWord(word, word.getBytes(StandardCharsets.UTF_8)))
                .sorted(Comparator.comparingInt((SearchWord word) -> word.bytes().length)
                        .reversed())
                .toList();
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Nothing but Latin letters: pinyin or initials, or a name in another script's Latin form. */
    boolean letters() {
        return text.chars().allMatch(each -> each >= 'a' && each <= 'z');
    }

    /** Nothing but ASCII: a phone, a document number, the number of a house. */
    boolean latin() {
        return text.chars().allMatch(each -> each < 128);
    }
}
