package org.sevenloop.model.inspection;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong that was found on a visit, with each step since. Where it stands is told by its steps alone.
 *
 * @param steps the first raised it
 */
public record Finding(
        FindingId id,
        VisitId visit,
        InspectionGroupId group,
        Site site,
        String item,
        String text,
        String place,
        Severity severity,
        String owner,
        String phone,
        List<StepTaken> steps) {
    public Finding {
        steps = List.copyOf(steps);
    }

    public FindingState state() {
        FindingState state = null;
        for (StepTaken each : steps) {
            state = Objects.requireNonNull(each.step().after(state), () -> "not allowed: " + each);
        }
        return Objects.requireNonNull(state, "nobody raised it");
    }

    /** The same with one more step; nothing where that cannot be done now. */
    public Optional<Finding> take(StepTaken step) {
        if (step.step().after(state()) == null) {
            return Optional.empty();
        }
        List<StepTaken> more = new ArrayList<>(steps);
        more.add(step);
        return Optional.of(with(more));
    }

    /** As it stood at a moment; nothing where it was not raised yet. */
    public Optional<Finding> asOf(LocalDateTime moment) {
        // Steps are noted in their order; a later one with an earlier hour does not overtake.
        List<StepTaken> until = new ArrayList<>();
        for (StepTaken each : steps) {
            if (each.at().isAfter(moment)) {
                break;
            }
            until.add(each);
        }
        return until.isEmpty() ? Optional.empty() : Optional.of(with(until));
    }

    private Finding with(List<StepTaken> others) {
        return new Finding(id, visit, group, site, item, text, place, severity, owner, phone, others);
    }

    public LocalDateTime raisedAt() {
        return steps.getFirst().at();
    }

    /** Until when it is to be put right, as the last step that said so has it. */
    public LocalDateTime due() {
        return Objects.requireNonNull(
                steps.stream().map(StepTaken::due).filter(Objects::nonNull).reduce(raisedAt(), (was, is) -> is));
    }

    public boolean closed() {
        return state() == FindingState.CLOSED;
    }

    public boolean isLate(LocalDateTime now) {
        return state().toRectify() && now.isAfter(due());
    }

    /** By how much the unit is late; nothing while it is not. */
    public Duration late(LocalDateTime now) {
        return isLate(now) ? Duration.between(due(), now) : Duration.ZERO;
    }

    /** The same in hours; a begun one counts. */
    public long lateHours(LocalDateTime now) {
        return late(now).plusHours(1).minusNanos(1).toHours();
    }

    /** The latest first, then what waits longest for its next step; what is closed last, the newest first. */
    public static Comparator<Finding> byUrgency(LocalDateTime now) {
        return Comparator.comparing((Finding each) -> !each.isLate(now))
                .thenComparing(Finding::state)
                .thenComparing((one, other) -> one.closed()
                        ? other.lastAt().compareTo(one.lastAt())
                        : one.due().compareTo(other.due()))
                .thenComparing(each -> each.id().value());
    }

    private LocalDateTime lastAt() {
        return steps.getLast().at();
    }

    /** The newest step of a kind. */
    public @Nullable StepTaken last(Step step) {
        return steps.stream().filter(each -> each.step() == step).reduce(null, (was, is) -> is);
    }
}
