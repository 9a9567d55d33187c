package org.sevenloop.service.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.HouseholdRepository;

/** Tells a household by its number within its unit (several share an address), else by its address. */
final class Households {
    private record Key(UnitId unit, String text) {}

    private final HouseholdRepository repository;
    private final @Nullable HomeTable homes;
    private final Map<HouseholdId, Household> known = new LinkedHashMap<>();
    private final Map<HouseholdId, Household> stored = new HashMap<>();
    private final Map<Key, HouseholdId> byNumber = new HashMap<>();
    private final Map<Key, List<HouseholdId>> byAddress = new HashMap<>();

    /** @param homes of earlier pieces of the file; null: it is in one */
    Households(HouseholdRepository repository, @Nullable HomeTable homes) {
        this.repository = repository;
        this.homes = homes;
    }

    /** Looks up in a few questions all that these rows, by the unit they lie in, may mean. */
    void prepare(Map<UnitId, List<PeopleLine>> rows) {
        Set<UnitId> numbering = new LinkedHashSet<>();
        Map<UnitId, List<PeopleLine>> addressed = new LinkedHashMap<>();
        Set<String> numbers = new LinkedHashSet<>();
        rows.forEach((unit, lines) -> {
            for (PeopleLine line : lines) {
                if (line.householdNumber().isBlank()) {
                    addressed
                            .computeIfAbsent(unit, ignored -> new ArrayList<>())
                            .add(line);
                } else {
                    numbering.add(unit);
                    numbers.add(line.householdNumber());
                }
            }
        });
        addressed(addressed).forEach(this::recall);
        repository.numbered(numbering, numbers).forEach(this::recall);
    }

    private List<Household> addressed(Map<UnitId, List<PeopleLine>> rows) {
        if (homes == null || rows.isEmpty()) {
            return repository.inUnits(rows.keySet());
        }
        HomeTable table = homes;
        table.learn(rows.keySet(), repository);
        TreeSet<Long> found = new TreeSet<>();
        rows.forEach((unit, lines) ->
                lines.forEach(line -> table.find(unit, AddressKey.of(line.householdAddress()), head(line), found)));
        Map<HouseholdId, Household> stored =
                repository.find(found.stream().map(HouseholdId::new).toList());
        return found.stream()
                .map(HouseholdId::new)
                .map(stored::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private void recall(Household household) {
        if (stored.put(household.id(), household) == null) {
            index(household);
        }
    }

    private void index(Household household) {
        known.put(household.id(), household);
        if (!household.number().isBlank()) {
            byNumber.put(new Key(household.unit(), household.number()), household.id());
        }
        byAddress
                .computeIfAbsent(addressKey(household.unit(), household.address()), ignored -> new ArrayList<>(1))
                .add(household.id());
    }

    /** How many on record were looked up. */
    int loaded() {
        return stored.size();
    }

    private static Key addressKey(UnitId unit, String address) {
        return new Key(unit, AddressKey.of(address));
    }

    /** @param home where the person lives now, for a row that does not number its household */
    HouseholdId of(PeopleLine line, UnitId unit, @Nullable HouseholdId home) {
        HouseholdId id = find(line, unit, home);
        if (id == null) {
            return make(line, unit);
        }
        correct(id, line);
        return id;
    }

    /** Where the row puts somebody of whom nothing else is known; null for a household that is not there yet. */
    @Nullable
    HouseholdId known(PeopleLine line, UnitId unit) {
        return find(line, unit, null);
    }

    private @Nullable HouseholdId find(PeopleLine line, UnitId unit, @Nullable HouseholdId home) {
        if (!line.householdNumber().isBlank()) {
            return byNumber.get(new Key(unit, line.householdNumber()));
        }
        List<HouseholdId> there = byAddress.getOrDefault(addressKey(unit, line.householdAddress()), List.of());
        if (home != null && there.contains(home)) {
            return home;
        }
        if (AddressKey.of(line.householdAddress()).isEmpty()) {
            return there.stream().filter(id -> sameHead(id, line)).findFirst().orElse(null);
        }
        return there.isEmpty() ? null : there.getFirst();
    }

    private boolean sameHead(HouseholdId id, PeopleLine line) {
        return get(id).head().equals(head(line));
    }

    private static String head(PeopleLine line) {
        return Blank.or(line.headName(), line.identity().name());
    }

    private Household get(HouseholdId id) {
        Household household = known.get(id);
        if (household == null) {
            throw new IllegalArgumentException("no household " + id.value());
        }
        return household;
    }

    private HouseholdId make(PeopleLine line, UnitId unit) {
        Tenure tenure = line.tenure();
        Household household = new Household(
                repository.nextId(),
                unit,
                line.householdNumber(),
                line.householdAddress(),
                tenure == null ? Tenure.RESIDENT : tenure,
                head(line),
                "");
        index(household);
        return household.id();
    }

    private void correct(HouseholdId id, PeopleLine line) {
        Household now = get(id);
        Tenure tenure = line.tenure();
        Household next = new Household(
                id,
                now.unit(),
                Blank.or(line.householdNumber(), now.number()),
                Blank.or(line.householdAddress(), now.address()),
                tenure == null ? now.tenure() : tenure,
                Blank.or(line.headName(), now.head()),
                now.note());
        if (!next.equals(now)) {
            known.put(id, next);
        }
    }

    /** Writes what is new, as its last row left it, and what the rows corrected. */
    void finish() {
        List<Household> corrected = new ArrayList<>();
        for (Household household : known.values()) {
            Household was = stored.get(household.id());
            if (was == null) {
                repository.insert(household);
            } else if (!household.equals(was)) {
                corrected.add(household);
            }
        }
        repository.update(corrected);
        if (homes != null) {
            corrected.forEach(homes::learn);
        }
    }
}
