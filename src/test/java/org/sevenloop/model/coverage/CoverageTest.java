package org.sevenloop.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;

class CoverageTest {
    private static final UnitId COMMUNITY = new UnitId(1);
    private static final UnitId GROUP = new UnitId(2);
    private static final UnitId BUILDING = new UnitId(3);
    private static final UnitId OTHER = new UnitId(4);
    private static final UnitTree TREE = new UnitTree(List.of(
            new Unit(COMMUNITY, null, UnitKind.COMMUNITY, "柳林社区", null, 0),
            new Unit(GROUP, COMMUNITY, UnitKind.GROUP, "一组", null, 1),
            new Unit(BUILDING, GROUP, UnitKind.GRID, "东片", null, 2),
            new Unit(OTHER, COMMUNITY, UnitKind.GROUP, "二组", null, 3)));
    private static final Map<UnitId, Integer> HOUSEHOLDS = Map.of(BUILDING, 5, OTHER, 7);

    @Test
    void aHouseholdHasItsOwnOrItsUnitsFromLevelFiveDown() {
        assertThat(Coverage.without(TREE, HOUSEHOLDS, Map.of(OTHER, 3), List.of(GROUP)))
                .isEqualTo(Map.of(OTHER, 4));
    }

    @Test
    void theCommunitysOwnHeadAnswersForNoHousehold() {
        assertThat(Coverage.without(TREE, HOUSEHOLDS, Map.of(), List.of(COMMUNITY)))
                .isEqualTo(HOUSEHOLDS);
    }
}
