package org.sevenloop.model.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All governance profiles, as the file has them. The first is what a community follows that has chosen none. */
public final class GovernanceProfiles {
    private static final String FILE = "/org/sevenloop/net/governance.properties";
    private static final Map<String, GovernanceProfile> ALL = read();

    private GovernanceProfiles() {}

    public static List<GovernanceProfile> all() {
        return List.copyOf(ALL.values());
    }

    /** The profile of that name; the first where there is none of it. */
    public static GovernanceProfile of(String id) {
        return ALL.getOrDefault(id, ALL.values().iterator().next());
    }

    public static boolean knows(String id) {
        return ALL.containsKey(id);
    }

    private static Map<String, GovernanceProfile> read() {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(GovernanceProfiles.class.getResourceAsStream(FILE), FILE);
                Reader words = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, GovernanceProfile> all = new LinkedHashMap<>();
        words(file, "profiles").forEach(id -> all.put(id, profile(file, id)));
        return all;
    }

    private static GovernanceProfile profile(Properties file, String id) {
        Map<UnitKind, Set<AnswerRole>> units = new EnumMap<>(UnitKind.class);
        for (UnitKind kind : UnitKind.values()) {
            units.put(kind, set(file, id + ".asks." + kind.name(), AnswerRole::valueOf));
        }
        return new GovernanceProfile(
                id,
                List.copyOf(set(file, id + ".kinds", UnitKind::valueOf)),
                set(file, id + ".skipped", Integer::valueOf),
                units,
                set(file, id + ".asks.household", AnswerRole::valueOf),
                set(file, id + ".gated", UnitKind::valueOf));
    }

    private static <T> Set<T> set(Properties file, String key, Function<String, T> value) {
        return words(file, key).stream().map(value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> words(Properties file, String key) {
        return Arrays.stream(file.getProperty(key, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
