package org.sevenloop.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sevenloop.model.net.Region;
import org.sevenloop.model.net.RegionNames;

/** The words of a query, as typed or taken apart. */
final class RegionWords {
    private static final int MOST = 8;
    private static final int LONGEST_QUERY = 100;

    /** Ends that people keep when they leave out the peoples of an autonomous place: 恩施州, 长阳县. */
    private static final String SHORTENED = "州县旗乡";

    private RegionWords() {}

    static boolean canShorten(String name) {
        return name.length() > 2 && SHORTENED.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** In lower case, each once. */
    static List<String> split(String query) {
        String plain = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        var words = new ArrayList<String>();
        for (String word : plain.toLowerCase(Locale.ROOT).split("[\\s,，、/·>\\-]+")) {
            if (!word.isEmpty() && words.size() < MOST && !words.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Cuts the upper places off the front of words that hold a whole way down: 湖北省恩施市窑湾社区. */
    static List<String> takeApart(RegionTable table, List<String> words) {
        return words.stream()
                .flatMap(each -> takeApart(table, each).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<String> takeApart(RegionTable table, String word) {
        var pieces = new ArrayList<String>();
        String rest = RegionNames.fold(word);
        int upper = table.levelStart(Region.Level.COMMUNITY.ordinal());
        // Only for characters: letters could begin almost any name.
        while (rest.length() >= 4 && rest.codePoints().allMatch(Character::isIdeographic)) {
            int[] symbols = rest.codePoints().map(table::number).toArray();
            int cut = longest(table, symbols, 0, upper);
            boolean whole = longest(table, symbols, upper, table.size()) == symbols.length;
            if (whole || cut < 2 || cut > symbols.length - 2) {
                break;
            }
            int chars = rest.offsetByCodePoints(0, cut);
            pieces.add(rest.substring(0, chars));
            rest = rest.substring(chars);
        }
        pieces.add(rest);
        return pieces;
    }

    /** How many symbols the front has in common with the front of a name, at most. */
    private static int longest(RegionTable table, int[] symbols, int from, int to) {
        int best = 0;
        for (int place = from; place < to; place++) {
            best = Math.max(best, common(table, symbols, table.nameStart(place), table.nameEnd(place)));
        }
        return best;
    }

    private static int common(RegionTable table, int[] symbols, int start, int end) {
        int same = 0;
        while (same < symbols.length && start + same < end && table.symbolAt(start + same) == symbols[same]) {
            same++;
        }
        boolean shortened = same >= 2
                && same < symbols.length
                && start + same < end
                && table.symbolAt(end - 1) == symbols[same]
                && SHORTENED.contains(table.name(end - 1, end));
        return shortened ? same + 1 : same;
    }
}
