package org.sevenloop.model.coverage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;

/**
 * One thing that was missed.
 *
 * @param unit in which it lies, or itself
 * @param role in which nobody answers; null where it is about something else
 * @param name of the unit, of the head of the household, or of the person
 * @param place the address
 * @param who answered before and left, or answers and has no phone
 * @param missing of the five
 * @param worker who is told: the grid worker around it, else whoever answers for the nearest unit
 */
public record BlindSpot(
        BlindKind kind,
        UnitId unit,
        @Nullable AnswerRole role,
        BlindTarget target,
        String name,
        String place,
        @Nullable Responsible who,
        Set<KeeperRole> missing,
        @Nullable Responsible worker) {
    public BlindSpot(
            BlindKind kind, UnitId unit, @Nullable AnswerRole role, BlindTarget target, String name, String place) {
        this(kind, unit, role, target, name, place, null, Set.of(), null);
    }

    public BlindSpot withWho(@Nullable Responsible other) {
        return new BlindSpot(kind, unit, role, target, name, place, other, missing, worker);
    }

    public BlindSpot withMissing(Set<KeeperRole> roles) {
        return new BlindSpot(kind, unit, role, target, name, place, who, Set.copyOf(roles), worker);
    }

    public BlindSpot withWorker(@Nullable Responsible other) {
        return new BlindSpot(kind, unit, role, target, name, place, who, missing, other);
    }
}
