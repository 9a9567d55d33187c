package org.sevenloop.ui.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.persistence.Database;
import org.sevenloop.ui.common.DeskFilter;

@Execution(ExecutionMode.CONCURRENT)
class NetViewModelTest {
    private final Database store = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(store, 6);
    private final NetDesk desk = new NetDesk(store);
    private final NetViewModel model = desk.model;

    @AfterEach
    void close() {
        store.close();
    }

    private NetKey leaf(int n) {
        return NetKey.of(sample.leaves().get(n));
    }

    private List<Integer> levels() {
        return model.rows().stream().map(NetRow::level).toList();
    }

    @Test
    void theFirstSightEndsWithTheGroups() {
        assertThat(levels()).containsExactly(1, 2, 3, 4, 5, 5, 5);
        assertThat(model.levels().get())
                .containsEntry(1, 1)
                .containsEntry(5, 3)
                .containsEntry(6, 2)
                .containsEntry(7, 24);
        assertThat(model.rows().getFirst().depth()).isZero();
    }

    @Test
    void aGroupOpensToItsHouseholdsAndAHouseholdToItsMembers() {
        model.open(desk.row(leaf(0)));
        assertThat(model.rows()).hasSize(7 + 6);
        NetRow home = desk.row(NetKey.of(sample.households().get(3)));
        assertThat(home.household()).isNotNull();
        model.open(home);
        assertThat(model.rows()).hasSize(7 + 6 + home.figures().people());
        int member = model.indexOf(home.key()) + 1;
        assertThat(model.rows().get(member).isPerson()).isTrue();
        assertThat(model.parent(member)).isEqualTo(model.indexOf(home.key()));
        model.close(desk.row(leaf(0)));
        assertThat(model.rows()).hasSize(7);
        model.open(desk.row(leaf(0)));
        assertThat(model.rows()).hasSize(7 + 6 + home.figures().people());
    }

    @Test
    void theTreeOpensDownToALevel() {
        model.openTo(7);
        assertThat(levels().stream().filter(level -> level == 7)).hasSize(24);
        model.openTo(5);
        assertThat(levels()).containsExactly(1, 2, 3, 4, 5, 5, 5);
    }

    @Test
    void anAssignmentIsSeenAtOnceInTheFiguresAboveAndOnThePage() {
        model.openTo(7);
        NetKey home = NetKey.of(sample.households().getFirst());
        model.select(home);
        List<NetRow> rows =
                List.of(desk.row(home), desk.row(NetKey.of(sample.households().get(1))));
        model.acts().assign(rows, new Responsible("周晨", "18600003317"), "包户", () -> {});
        assertThat(desk.row(leaf(0)).figures().withoutResponsible()).isEqualTo(4);
        assertThat(desk.row(home).responsible()).extracting(Responsible::name).isEqualTo("周晨");
        assertThat(desk.row(home).unanswered()).isFalse();
        assertThat(model.page().get()).isInstanceOf(NetPage.OfHousehold.class);
        NetPage.OfHousehold page = (NetPage.OfHousehold) model.page().get();
        assertThat(page.page().responsible()).isEqualTo(new Responsible("周晨", "18600003317"));
        assertThat(desk.said).containsExactly("指定责任人 周晨（2 处）");
        model.acts().unassign(rows);
        assertThat(desk.row(leaf(0)).figures().withoutResponsible()).isEqualTo(6);
    }

    @Test
    void householdsWithoutAResponsiblePersonAreFoundWithoutOpeningAnything() {
        desk.net.assign(sample.leaves().subList(0, 3), List.of(), new Responsible("周晨", ""), "");
        desk.net.assign(List.of(), sample.households().subList(18, 23), new Responsible("王建宁", ""), "");
        model.refresh();
        model.filter().set(new NetFilter("", true, false));
        List<NetRow> homes =
                model.rows().stream().filter(row -> row.household() != null).toList();
        assertThat(homes)
                .extracting(NetRow::key)
                .containsExactly(NetKey.of(sample.households().getLast()));
        assertThat(model.rows()).extracting(NetRow::level).containsExactly(1, 2, 3, 4, 5, 6, 7);
        model.filter().set(NetFilter.NONE);
        assertThat(model.rows()).hasSize(7);
    }

    @Test
    void wordsFindUnitsAndHouseholdsAndRedFindsRed() {
        model.filter().set(new NetFilter("滨河路3 罗", false, false));
        assertThat(model.rows().stream().filter(row -> row.household() != null))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(row.household().household().address()).contains("滨河路3"));
        model.filter().set(new NetFilter("2网格", false, false));
        assertThat(levels()).containsExactly(1, 2, 3, 4, 5, 6);
        model.filter().set(new NetFilter("", false, true));
        int red = model.rows().stream()
                .filter(row -> row.household() != null)
                .mapToInt(row -> row.figures().colours().red())
                .sum();
        assertThat(red)
                .isPositive()
                .isEqualTo(model.rows().getFirst().figures().colours().red());
        model.filter().set(new NetFilter("没有这样的门牌", false, false));
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void anotherDeskLeadsToAPersonsRow() {
        PersonId person = sample.people().getLast();
        model.reveal(NetKey.of(person));
        assertThat(model.indexOf(NetKey.of(person))).isPositive();
        assertThat(model.wanted().get()).isEqualTo(NetKey.of(person));
        assertThat(model.page().get()).isInstanceOf(NetPage.OfPerson.class);
        model.reveal(NetKey.of(new UnitId(SampleCommunity.COMMUNITY.value())));
        assertThat(model.page().get()).isInstanceOf(NetPage.OfUnit.class);
    }

    @Test
    void aKeyLeadsToWhateverItIsTheKeyOf() {
        PersonId person = sample.people().get(5);
        model.shown(DeskFilter.row(person.value()));
        assertThat(model.wanted().get()).isEqualTo(NetKey.of(person));
        HouseholdId home = sample.households().get(7);
        model.shown(DeskFilter.row(home.value()));
        assertThat(model.wanted().get()).isEqualTo(NetKey.of(home));
        assertThat(model.indexOf(NetKey.of(home))).isPositive();
        model.shown(DeskFilter.row(sample.leaves().getLast().value()));
        assertThat(model.wanted().get()).isEqualTo(leaf(3));
        assertThat(desk.problems).isEmpty();
    }

    @Test
    void aRefusedFormComesBackAndTheSentenceIsTold() {
        List<String> again = new java.util.ArrayList<>();
        model.acts().renameUnit(sample.leaves().getFirst(), "二组", () -> again.add("form"));
        assertThat(again).hasSize(1);
        assertThat(desk.problems).singleElement().asString().contains("net.refused.unit.name");
        assertThat(desk.said).isEmpty();
    }

    @Test
    void whatIsRemovedLeavesTheTreeAndThePage() {
        model.openTo(7);
        HouseholdEntry entry =
                new HouseholdEntry(null, sample.leaves().getFirst(), "99", "滨河路999号", Tenure.RESIDENT, "郭伟", "");
        model.acts().saveHousehold(entry, () -> {});
        NetRow added = model.rows().stream()
                .filter(row -> row.household() != null
                        && row.household().household().number().equals("99"))
                .findFirst()
                .orElseThrow();
        model.select(added.key());
        model.acts().remove(added, "滨河路999号");
        assertThat(model.indexOf(added.key())).isNegative();
        assertThat(model.page().get()).isNull();
        assertThat(desk.problems).isEmpty();
        HouseholdId lived = sample.households().getFirst();
        model.acts().remove(desk.row(NetKey.of(lived)), "");
        assertThat(desk.problems).hasSize(1);
        assertThat(model.indexOf(NetKey.of(lived))).isPositive();
    }
}
