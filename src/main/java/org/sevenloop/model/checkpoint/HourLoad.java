package org.sevenloop.model.checkpoint;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who stands where as an hour begins.
 *
 * @param heads by checkpoint; a checkpoint without a shift then is not in it
 * @param required heads that the shifts of this hour need together
 * @param shorts the shifts of this hour that are short
 */
public record HourLoad(LocalDateTime hour, Map<CheckpointId, Integer> heads, int required, List<Shift> shorts) {
    private static final int HOURS = 24;

    public int sum() {
        return heads.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Heads missing at places that are short, whatever the sum says. */
    public int missing() {
        return shorts.stream().mapToInt(Shift::missing).sum();
    }

    /** Twenty-four hours from the full hour in which the day's first shift begins; of midnight where no hours are known. */
    public static List<HourLoad> of(LocalDate day, List<Shift> shifts) {
        LocalTime first = shifts.stream()
                .filter(shift -> shift.day().equals(day))
                .map(shift -> shift.time().starts())
                .filter(Objects::nonNull)
                .map(time -> LocalTime.of(time.getHour(), 0))
                .min(LocalTime::compareTo)
                .orElse(LocalTime.MIDNIGHT);
        List<HourLoad> hours = new ArrayList<>(HOURS);
        for (int i = 0; i < HOURS; i++) {
            hours.add(at(day.atTime(first).plusHours(i), shifts));
        }
        return hours;
    }

    private static HourLoad at(LocalDateTime hour, List<Shift> shifts) {
        Map<CheckpointId, Integer> heads = new HashMap<>();
        List<Shift> shorts = new ArrayList<>();
        int required = 0;
        for (Shift shift : shifts) {
            if (shift.time().covers(shift.day(), hour)) {
                heads.merge(shift.checkpoint(), shift.heads(), Integer::sum);
                required += shift.required();
                if (shift.isShort()) {
                    shorts.add(shift);
                }
            }
        }
        return new HourLoad(hour, Map.copyOf(heads), required, List.copyOf(shorts));
    }
}
