package org.sevenloop.model.net;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A building as one stands before it: its entrances side by side, in each the floors from the top, on each the doors; told
 * from the addresses.
 *
 * @param elsewhere whose address says no door
 */
public record Elevation<T>(List<Entrance<T>> entrances, List<T> elsewhere) {
    /** @param name as in 2单元, blank where the addresses name none */
    public record Entrance<T>(String name, List<Floor<T>> floors) {}

    public record Floor<T>(int number, List<Door<T>> doors) {}

    /** @param room as in 501 */
    public record Door<T>(String room, T home) {}

    private record At(int entrance, int floor, String room) {}

    /** 2单元501, 3-2-501, 501室: the last two digits of a room are its door. */
    private static final Pattern ROOM = Pattern.compile("(?:(\\d{1,2})(?:单元|-|#))?(\\d{1,2})(\\d{2})[室号房户]?$");

    /** The building in which these households live. */
    public static <T> Elevation<T> of(Collection<T> homes, Function<T, String> address) {
        TreeMap<Integer, TreeMap<Integer, List<Door<T>>>> found = new TreeMap<>();
        List<T> elsewhere = new ArrayList<>();
        for (T home : homes) {
            Optional<At> at = at(address.apply(home));
            if (at.isPresent()) {
                found.computeIfAbsent(at.get().entrance(), ignored -> new TreeMap<>(Comparator.reverseOrder()))
                        .computeIfAbsent(at.get().floor(), ignored -> new ArrayList<>())
                        .add(new Door<>(at.get().room(), home));
            } else {
                elsewhere.add(home);
            }
        }
        return new Elevation<>(
                found.entrySet().stream()
                        .map(entrance -> new Entrance<>(
                                entrance.getKey() == 0 ? "" : entrance.getKey() + "单元",
                                entrance.getValue().entrySet().stream()
                                        .map(floor -> new Floor<>(floor.getKey(), sorted(floor.getValue())))
                                        .toList()))
                        .toList(),
                List.copyOf(elsewhere));
    }

    private static <T> List<Door<T>> sorted(List<Door<T>> doors) {
        return doors.stream().sorted(Comparator.comparing(Door::room)).toList();
    }

    private static Optional<At> at(String address) {
        Matcher room = ROOM.matcher(address.strip());
        if (!room.find()) {
            return Optional.empty();
        }
        int floor = Integer.parseInt(room.group(2));
        int entrance = room.group(1) == null ? 0 : Integer.parseInt(room.group(1));
        return floor == 0 ? Optional.empty() : Optional.of(new At(entrance, floor, room.group(2) + room.group(3)));
    }
}
