package org.sevenloop.service.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.Coverage;
import org.sevenloop.model.coverage.Entrances;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.ResponsibilityRepository;

/** Units that were missed: without somebody in a role that is asked for, or whose entrance nobody stands at. */
final class UnitSpots {
    private final List<Unit> units;
    private final GovernanceProfile profile;
    private final Map<UnitId, List<Responsible>> now;
    private final Map<UnitId, Map<AnswerRole, Responsible>> former;
    private final List<Entrances.Post> posts;

    UnitSpots(
            Access access,
            UnitTree tree,
            UnitId community,
            GovernanceProfile profile,
            LocalDate day,
            Map<UnitId, List<Responsible>> now) {
        this.units = tree.subtree(community);
        this.profile = profile;
        this.now = now;
        this.former = new ResponsibilityRepository(access).formerOfUnits(day);
        this.posts = profile.gated().isEmpty() ? List.of() : new CheckpointRepository(access).posts(day);
    }

    List<BlindSpot> all() {
        List<BlindSpot> spots = new ArrayList<>();
        for (Unit unit : units) {
            for (AnswerRole asked : profile.asked(unit.kind())) {
                answering(unit, asked).ifPresent(spots::add);
            }
            now.getOrDefault(unit.id(), List.of()).stream()
                    .filter(who -> who.phone().isEmpty())
                    .findFirst()
                    .ifPresent(who ->
                            spots.add(spot(BlindKind.SILENT, unit, who.role()).withWho(who)));
        }
        Entrances.unmanned(units, profile, posts).forEach(unit -> spots.add(spot(BlindKind.ENTRANCE, unit, null)));
        return spots;
    }

    private Optional<BlindSpot> answering(Unit unit, AnswerRole asked) {
        Map<AnswerRole, Responsible> before = former.getOrDefault(unit.id(), Map.of());
        List<AnswerRole> roles = now.getOrDefault(unit.id(), List.of()).stream()
                .map(Responsible::role)
                .toList();
        return switch (Coverage.standing(asked, false, roles, before.keySet())) {
            case ANSWERED -> Optional.empty();
            case UNANSWERED -> Optional.of(spot(BlindKind.UNANSWERED, unit, asked));
            case LEFT ->
                Optional.of(spot(BlindKind.LEFT, unit, asked)
                        .withWho(before.values().stream()
                                .filter(who -> who.role().meets(asked))
                                .findFirst()
                                .orElse(null)));
        };
    }

    private static BlindSpot spot(BlindKind kind, Unit unit, @Nullable AnswerRole asked) {
        return new BlindSpot(kind, unit.id(), asked, new BlindTarget.OfUnit(unit.id()), unit.name(), "");
    }
}
