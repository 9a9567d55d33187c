package org.sevenloop.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Region;

/**
 * The official directory of China: 31 provinces to 620,573 villages and communities. Read-only and safe for many threads.
 *
 * <p>It loads when first asked, in under a second; call {@link #load()} in the background before.
 */
public final class RegionDirectory {
    private static final String FILE = "/org/sevenloop/assets/regions/directory.bin.gz";
    private static final int COMMUNITY = Region.Level.COMMUNITY.ordinal();

    private volatile @Nullable RegionTable loaded;

    /** Reads the directory if that has not happened yet. */
    public void load() {
        table();
    }

    public boolean isLoaded() {
        return loaded != null;
    }

    private RegionTable table() {
        RegionTable table = loaded;
        if (table == null) {
            synchronized (this) {
                table = loaded;
                if (table == null) {
                    table = read();
                    loaded = table;
                }
            }
        }
        return table;
    }

    private static RegionTable read() {
        try (InputStream in = RegionDirectory.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("The directory of China is missing: " + FILE);
            }
            return new RegionTable(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many places the official directory has at a level. */
    public int count(Region.Level level) {
        RegionTable table = table();
        return table.levelStart(level.ordinal() + 1) - table.levelStart(level.ordinal());
    }

    /**
     * Places found by any part of name or pinyin. Of several words each must occur somewhere on the way down, and one in the place's own
     * name: 恩施 窑湾, 湖北 ywsq. Words may stand together: 湖北省恩施市窑湾社区. Best first: the name itself, its start, inside; upper levels first.
     */
    public List<Region> find(String query, int limit) {
        RegionTable table = table();
        List<String> words = RegionWords.split(query);
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Region> found = search(table, words, limit);
        if (!found.isEmpty()) {
            return found;
        }
        List<String> apart = RegionWords.takeApart(table, words);
        return apart.equals(words) ? found : search(table, apart, limit);
    }

    private static List<Region> search(RegionTable table, List<String> words, int limit) {
        var search = new RegionSearch(table, words);
        var worstFirst = new PriorityQueue<Long>(Comparator.reverseOrder());
        search.each((place, rank) -> {
            int length = table.nameEnd(place) - table.nameStart(place);
            long order = (((long) rank * 8 + table.level(place)) * 64 + Math.min(length, 63)) << 32 | place;
            if (worstFirst.size() < limit) {
                worstFirst.add(order);
            } else if (order < worstFirst.element()) {
                worstFirst.remove();
                worstFirst.add(order);
            }
        });
        return worstFirst.stream()
                .sorted()
                .map(each -> region(table, (int) (long) each))
                .toList();
    }

    /** The place of a code of 2, 4, 6, 9 or 12 digits. */
    public Optional<Region> byCode(String code) {
        RegionTable table = table();
        int place = place(table, code);
        return place < 0 ? Optional.empty() : Optional.of(region(table, place));
    }

    private static int place(RegionTable table, String code) {
        if (!code.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}")) {
            return -1;
        }
        int place = -1;
        int at = 0;
        for (int level = 0; level < RegionTable.LEVELS && at < code.length(); level++) {
            // 东莞 has streets but no areas: its code and that of the area that stands in differ by zeros only, and mean
            // the city.
            if (place >= 0 && code.substring(at).matches("0+")) {
                break;
            }
            int to = at + RegionTable.digits(level);
            place = table.child(place, Integer.parseInt(code.substring(at, to)));
            if (place < 0) {
                return -1;
            }
            at = to;
        }
        return place;
    }

    public List<Region> provinces() {
        RegionTable table = table();
        return IntStream.range(0, table.levelStart(1))
                .mapToObj(place -> region(table, place))
                .toList();
    }

    /** The places right below, in the order of their codes; what stands in for a missing level (市辖区) is passed over. */
    public List<Region> children(Region region) {
        RegionTable table = table();
        var found = new ArrayList<Region>();
        int place = place(table, region.code());
        if (place >= 0) {
            addChildren(table, place, found);
        }
        return found;
    }

    private static void addChildren(RegionTable table, int place, List<Region> found) {
        if (table.level(place) == COMMUNITY) {
            return;
        }
        for (int child = table.childrenStart(place); child < table.childrenEnd(place); child++) {
            if (table.standsIn(child)) {
                addChildren(table, child, found);
            } else {
                found.add(region(table, child));
            }
        }
    }

    /** From the province down to the place itself. */
    public List<Region> path(Region region) {
        RegionTable table = table();
        var path = new ArrayList<Region>();
        for (int at = place(table, region.code()); at >= 0; at = table.parent(at)) {
            if (!table.standsIn(at)) {
                path.addFirst(region(table, at));
            }
        }
        return path;
    }

    /** All communities and villages of that name, of which each hint is true: a word of the way down, as 恩施 or hb. */
    public List<Region> named(String communityName, String... hints) {
        RegionTable table = table();
        if (communityName.isBlank()) {
            return List.of();
        }
        var name = new RegionWord(table, communityName.strip());
        IntPredicate hinted = hints.length == 0
                ? place -> true
                : new RegionSearch(table, RegionWords.split(String.join(" ", hints)))::onTheWay;
        return IntStream.range(table.levelStart(COMMUNITY), table.size())
                .filter(name::is)
                .filter(hinted)
                .mapToObj(place -> region(table, place))
                .toList();
    }

    private static Region region(RegionTable table, int place) {
        int above = table.parent(place);
        while (above >= 0 && table.standsIn(above)) {
            above = table.parent(above);
        }
        String name = table.name(place);
        String parent = above < 0 ? null : table.code(above);
        String fullName = above < 0 ? name : region(table, above).fullName() + name;
        return new Region(table.code(place), name, Region.Level.values()[table.level(place)], parent, fullName);
    }
}
