package org.sevenloop.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.BlindTarget;
import org.sevenloop.model.coverage.Coverage;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.GovernanceProfiles;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.ResponsibilityRepository;
import org.sevenloop.persistence.VisitRepository;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetEditor;

/** Whoever answers for whatever: each household is covered in each role, or stands in one list of blind spots, and figures are their lists. */
class CoverageProperties {
    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 4);
    private final Store store = new Store(database, SampleCommunity.SESSION);
    private final CoverageService service = new CoverageService(store);

    @AfterProperty
    void close() {
        database.close();
    }

    @Property(tries = 40)
    void everyHouseholdIsCoveredOrMissedOnce(@ForAll long seed) {
        Random random = new Random(seed);
        List<GovernanceProfile> profiles = GovernanceProfiles.all();
        GovernanceProfile profile = profiles.get(random.nextInt(profiles.size()));
        new NetEditor(store).units().follow(profile.id());
        database.write(SampleCommunity.SESSION.actor(), Label.of("label.test"), access -> {
            shuffle(access, random);
            return true;
        });
        CoveragePage page = service.page();
        figuresAreTheirLists(page);
        for (AnswerRole asked : profile.household()) {
            eachOnce(page, asked);
        }
    }

    /** Somebody comes, goes or visits, anywhere, on any of the last days. */
    private void shuffle(Access access, Random random) {
        Assignments assignments = new Assignments(access);
        for (int i = random.nextInt(12); i > 0; i--) {
            AnswerRole role = AnswerRole.values()[random.nextInt(AnswerRole.values().length)];
            String phone = random.nextBoolean() ? "" : "13800000001";
            Responsible who = new Responsible("周晨" + random.nextInt(3), phone, role, "");
            UnitId unit = sample.leaves().get(random.nextInt(4));
            HouseholdId home =
                    sample.households().get(random.nextInt(sample.households().size()));
            switch (random.nextInt(5)) {
                case 0 -> assignments.assign(unit, who, SampleCommunity.DAY.minusDays(random.nextInt(4)), "");
                case 1 -> assignments.assign(List.of(home), who, SampleCommunity.DAY.minusDays(random.nextInt(4)), "");
                case 2 -> assignments.end(unit, SampleCommunity.DAY);
                case 3 -> assignments.end(List.of(home), SampleCommunity.DAY);
                default -> new VisitRepository(access).note(List.of(home), SampleCommunity.DAY, "周晨");
            }
        }
        if (random.nextInt(4) == 0) {
            new VisitRepository(access).begin(SampleCommunity.DAY);
        }
    }

    private void figuresAreTheirLists(CoveragePage page) {
        for (Unit unit : page.tree().subtree(page.community())) {
            for (BlindKind kind : BlindKind.values()) {
                for (int level = 4; level <= 7; level++) {
                    assertThat(service.list(kind, level, unit.id()).spots())
                            .as(kind + " on " + level + " in " + unit.name())
                            .hasSize(page.counts(unit.id()).of(kind, level));
                }
            }
        }
    }

    private void eachOnce(CoveragePage page, AnswerRole asked) {
        Map<HouseholdId, Integer> lists = new HashMap<>();
        List<BlindSpot> missed = new ArrayList<>();
        for (BlindKind kind : List.of(BlindKind.LEFT, BlindKind.UNANSWERED)) {
            missed.addAll(service.list(kind, 7, page.community()).spots());
        }
        missed.stream()
                .filter(spot -> spot.role() == asked)
                .forEach(spot -> lists.merge(((BlindTarget.OfHousehold) spot.target()).id(), 1, Integer::sum));
        assertThat(lists.values()).allMatch(n -> n == 1);
        database.read(SampleCommunity.COMMUNITY, access -> {
            ResponsibilityRepository answers = new ResponsibilityRepository(access);
            var covered = Coverage.covered(page.tree(), answers.allOfUnits(SampleCommunity.DAY), asked);
            for (int i = 0; i < sample.households().size(); i++) {
                HouseholdId home = sample.households().get(i);
                boolean answered = covered.contains(sample.leaves().get(i / 4))
                        || answers.history(home).stream()
                                .anyMatch(term -> term.responsible().role().meets(asked)
                                        && (term.to() == null || term.to().isAfter(SampleCommunity.DAY)));
                assertThat(lists.containsKey(home)).isEqualTo(!answered);
            }
            return true;
        });
    }
}
