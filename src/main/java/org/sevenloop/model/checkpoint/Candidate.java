package org.sevenloop.model.checkpoint;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could take a shift: rested before it, and with rest after it.
 *
 * @param offSince when the last turn before it ends, null where there is none
 * @param nextOn when the next turn after it begins, null where there is none
 * @param duties how many turns the roster gives already
 */
public record Candidate(
        Worker worker,
        @Nullable LocalDateTime offSince,
        @Nullable LocalDateTime nextOn,
        int duties) {
    /** What somebody must have slept between two turns. */
    public static final Duration REST = Duration.ofHours(8);

    /**
     * Everyone whom the shifts name and who can take this one, those with the fewest turns first, then the longest
     * rested.
     */
    public static List<Candidate> of(Shift wanted, List<Shift> shifts) {
        Span target = Gap.spanOrDay(wanted);
        List<Candidate> found = new ArrayList<>();
        for (Turns turns : Turns.of(shifts)) {
            turns.candidate(target).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Candidate::duties)
                .thenComparing(Candidate::offSince, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(candidate -> candidate.worker().name()));
        return found;
    }

    /** One worker's turns. */
    private record Turns(Worker worker, List<Span> spans) {
        static List<Turns> of(List<Shift> shifts) {
            List<Turns> all = new ArrayList<>();
            Map<String, List<Turns>> byName = new HashMap<>();
            for (Shift shift : shifts) {
                for (Duty duty : shift.duties()) {
                    List<Turns> namesakes = byName.computeIfAbsent(duty.worker(), ignored -> new ArrayList<>());
                    Turns turns = namesakes.stream()
                            .filter(each -> each.worker.same(duty.who()))
                            .findFirst()
                            .orElseGet(() -> {
                                Turns fresh = new Turns(duty.who(), new ArrayList<>());
                                namesakes.add(fresh);
                                all.add(fresh);
                                return fresh;
                            });
                    turns.spans.add(Gap.spanOrDay(shift));
                }
            }
            return all;
        }

        Optional<Candidate> candidate(Span target) {
            LocalDateTime offSince = null;
            LocalDateTime nextOn = null;
            for (Span span : spans) {
                if (span.overlaps(target)) {
                    return Optional.empty();
                }
                if (!span.to().isAfter(target.from())) {
                    offSince = offSince == null || span.to().isAfter(offSince) ? span.to() : offSince;
                } else {
                    nextOn = nextOn == null || span.from().isBefore(nextOn) ? span.from() : nextOn;
                }
            }
            boolean rested = offSince == null
                    || Duration.between(offSince, target.from()).compareTo(REST) >= 0;
            boolean sleepsAfter =
                    nextOn == null || Duration.between(target.to(), nextOn).compareTo(REST) >= 0;
            return rested && sleepsAfter
                    ? Optional.of(new Candidate(worker, offSince, nextOn, spans.size()))
                    : Optional.empty();
        }
    }
}
