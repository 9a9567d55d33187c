package org.sevenloop.service.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.HouseholdPage;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Term;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitPage;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

class NetServiceTest {
    private static final Responsible ZHOU = new Responsible("周晨", "18600003317");

    private final Database store = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(store, 10);
    private final NetService service = new NetService(new Store(store, SampleCommunity.SESSION));
    private final NetEditor editor = new NetEditor(new Store(store, SampleCommunity.SESSION));

    @AfterEach
    void close() {
        store.close();
    }

    private UnitId leaf(int n) {
        return sample.leaves().get(n);
    }

    private static UnitId community() {
        return new UnitId(SampleCommunity.COMMUNITY.value());
    }

    @Test
    void everyUnitHasTheSumsOfAllThatIsBelowIt() {
        Net net = service.net();
        NetFigures all = net.figures(net.community());
        assertThat(all.households()).isEqualTo(40);
        assertThat(all.people()).isEqualTo(sample.people().size());
        assertThat(all.withoutResponsible()).isEqualTo(40);
        assertThat(all.colours().total()).isEqualTo((sample.people().size() + 6) / 7);
        assertThat(net.figures(net.tree().roots().getFirst().id())).isEqualTo(all);
        NetFigures below = net.tree().children(net.community()).stream()
                .map(unit -> net.figures(unit.id()))
                .reduce(NetFigures.ZERO, NetFigures::plus);
        assertThat(below).isEqualTo(all);
    }

    @Test
    void theLinesOfAUnitAddUpToItsFigures() {
        List<HouseholdLine> lines = service.households(leaf(2));
        NetFigures figures = service.net().figures(leaf(2));
        assertThat(lines).hasSize(figures.households());
        assertThat(lines.stream().mapToInt(HouseholdLine::people).sum()).isEqualTo(figures.people());
        assertThat(lines.stream().mapToInt(line -> line.colours().total()).sum())
                .isEqualTo(figures.colours().total());
    }

    @Test
    void somebodyForAGroupAnswersForItsGridsHouseholdsToo() {
        UnitId third = service.net().tree().get(leaf(2)).parent();
        service.assign(List.of(third), List.of(), ZHOU, "");
        assertThat(service.net().figures(community()).withoutResponsible()).isEqualTo(20);
        service.assign(List.of(), sample.households().subList(0, 3), ZHOU, "包户");
        assertThat(service.net().figures(community()).withoutResponsible()).isEqualTo(17);
        assertThat(service.net().figures(leaf(0)).withoutResponsible()).isEqualTo(7);
        service.unassign(List.of(third), List.of());
        assertThat(service.net().figures(community()).withoutResponsible()).isEqualTo(37);
    }

    @Test
    void somebodyForTheCommunityLeavesHouseholdsWithoutAResponsiblePerson() {
        service.assign(List.of(community()), List.of(), ZHOU, "");
        assertThat(service.net().figures(community()).withoutResponsible()).isEqualTo(40);
        assertThat(service.net().responsible()).containsEntry(community(), ZHOU);
    }

    @Test
    void aHouseholdsPageHasTheChainAndTheMembersWithTodaysTemperatures() {
        HouseholdId home = sample.households().getFirst();
        service.assign(List.of(community(), leaf(0)), List.of(home), ZHOU, "包户");
        HouseholdPage page = service.household(home);
        assertThat(page.path()).extracting(Unit::level).containsExactly(1, 2, 3, 4, 5);
        assertThat(page.chain().keySet()).containsExactly(community(), leaf(0));
        assertThat(page.responsible()).isEqualTo(ZHOU);
        assertThat(page.members()).hasSize(1);
        assertThat(page.members().getFirst().morning()).hasToString("36.5");
        assertThat(page.members().getFirst().evening()).isNull();
        assertThat(page.members().getFirst().card()).isNotNull();
    }

    @Test
    void whoAnsweredBeforeIsKept() {
        HouseholdId home = sample.households().getFirst();
        service.assign(List.of(), List.of(home), ZHOU, "包户");
        service.assign(List.of(), List.of(home), new Responsible(" 王建宁 ", ""), "调整");
        List<Term> terms = service.history(home);
        assertThat(terms).extracting(term -> term.responsible().name()).containsExactly("王建宁", "周晨");
        assertThat(terms.getLast().to()).isEqualTo(SampleCommunity.DAY);
        assertThatThrownBy(() -> service.assign(List.of(), List.of(home), new Responsible(" ", ""), ""))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void unitsAreAddedRenamedAndClosedOnlyWhereThatMakesSense() {
        UnitId added = editor.units().add(leaf(0), UnitKind.BUILDING, " 3号楼 ");
        UnitPage page = service.unit(added);
        assertThat(page.unit().name()).isEqualTo("3号楼");
        assertThat(page.path()).extracting(Unit::level).containsExactly(1, 2, 3, 4, 5, 6);
        editor.units().rename(added, "4号楼");
        assertThat(service.unit(added).unit().name()).isEqualTo("4号楼");
        assertThatThrownBy(() -> editor.units().add(added, UnitKind.GRID, "一网格"))
                .hasMessageContaining("level");
        assertThatThrownBy(() -> editor.units().add(leaf(0), UnitKind.GRID, "4号楼"))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> editor.units().close(leaf(0))).hasMessageContaining("close");
        editor.units().close(added);
        assertThat(service.net().tree().find(added)).isEmpty();
    }

    @Test
    void aHouseholdIsEnteredCorrectedAndRemoved() {
        HouseholdId id =
                editor.saveHousehold(new HouseholdEntry(null, leaf(1), "99", "滨河路999号", Tenure.TENANT, "郭伟", ""));
        editor.saveHousehold(new HouseholdEntry(id, leaf(1), "99", "滨河路998号", Tenure.RESIDENT, "郭伟", "独居"));
        HouseholdPage page = service.household(id);
        assertThat(page.household().address()).isEqualTo("滨河路998号");
        assertThat(page.household().tenure()).isEqualTo(Tenure.RESIDENT);
        assertThatThrownBy(() ->
                        editor.saveHousehold(new HouseholdEntry(null, leaf(1), "99", "别处", Tenure.RESIDENT, "", "")))
                .hasMessageContaining("number");
        assertThatThrownBy(() -> editor.removeHousehold(sample.households().getFirst()))
                .hasMessageContaining("lived");
        editor.removeHousehold(id);
        assertThat(service.households(leaf(1))).hasSize(10);
    }
}
