package org.sevenloop.service.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitChange;
import org.sevenloop.model.net.UnitChange.What;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;

/** Units are moved, split and merged; nothing in them is lost, what became of them is told, and each is one save that can be taken back. */
class UnitEditorTest {
    private static final Responsible ZHOU = new Responsible("周晨", "18600003317", AnswerRole.GRID_WORKER, "市文旅局");

    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 10);
    private final Store store = new Store(database, SampleCommunity.SESSION);
    private final NetService net = new NetService(store);
    private final UnitEditor units = new UnitEditor(store);
    private final UnitId community = new UnitId(SampleCommunity.COMMUNITY.value());

    @AfterEach
    void close() {
        database.close();
    }

    private UnitId leaf(int n) {
        return sample.leaves().get(n);
    }

    private int households(UnitId unit) {
        return net.net().figures(unit).households();
    }

    private List<What> became(UnitId unit) {
        return net.changes(unit).stream().map(UnitChange::what).toList();
    }

    private void undo() {
        assertThat(new HistoryService(store).undoLast().orElseThrow().stayed()).isEmpty();
    }

    @Test
    void aUnitIsMovedWithAllThatIsInItAndBack() {
        NetFigures before = net.net().figures(community);
        units.move(leaf(2), leaf(0), "划归一组");
        assertThat(net.net().tree().get(leaf(2)).parent()).isEqualTo(leaf(0));
        assertThat(households(leaf(0))).isEqualTo(20);
        assertThat(net.net().figures(community)).isEqualTo(before);
        assertThat(net.changes(leaf(2))).singleElement().satisfies(change -> assertThat(change.why())
                .isEqualTo("划归一组"));
        assertThat(net.tree(SampleCommunity.DAY.minusDays(1)).get(leaf(2)).parent())
                .isNotEqualTo(leaf(0));
        assertThatThrownBy(() -> units.move(leaf(0), leaf(2), "")).hasMessageContaining("level");
        undo();
        assertThat(households(leaf(0))).isEqualTo(10);
        assertThat(became(leaf(2))).isEmpty();
    }

    /** Whatever is typed is kept as far as its column holds it. */
    @Test
    void aLongReasonIsKeptAsFarAsThereIsRoom() {
        String why = "原因".repeat(200);
        units.move(leaf(2), leaf(0), why);
        assertThat(net.changes(leaf(2)).getFirst().why()).hasSize(200).isSubstringOf(why);
        net.assign(List.of(leaf(2)), List.of(), new Responsible("周".repeat(200), "1".repeat(60)), why);
        units.merge(leaf(2), leaf(3), why);
        assertThat(net.net().responsible().get(leaf(3)).name()).hasSize(80);
    }

    @Test
    void aUnitIsSplitAndNoHouseholdIsLost() {
        UnitId part = units.split(leaf(0), "六组", sample.households().subList(0, 4), List.of(), "太大");
        assertThat(households(part)).isEqualTo(4);
        assertThat(households(leaf(0))).isEqualTo(6);
        assertThat(net.net().tree().get(part).kind()).isEqualTo(UnitKind.GROUP);
        assertThat(became(part)).containsExactly(What.ADDED);
        assertThat(became(leaf(0))).containsExactly(What.SPLIT);
        assertThat(net.tree(SampleCommunity.DAY.minusDays(1)).find(part)).isEmpty();
        assertThatThrownBy(() -> units.split(leaf(0), "七组", List.of(), List.of(), ""))
                .hasMessageContaining("split");
        undo();
        assertThat(households(leaf(0))).isEqualTo(10);
        assertThat(net.net().tree().find(part)).isEmpty();
    }

    @Test
    void aMergedUnitIsClosedAndWhoAnsweredForItAnswersForTheOther() {
        net.assign(List.of(leaf(2)), List.of(), ZHOU, "");
        units.merge(leaf(2), leaf(3), "两格并一格");
        assertThat(households(leaf(3))).isEqualTo(20);
        assertThat(net.net().tree().find(leaf(2))).isEmpty();
        assertThat(net.net().responsible()).containsEntry(leaf(3), ZHOU);
        assertThat(net.tree(SampleCommunity.DAY.minusDays(1)).find(leaf(2))).isPresent();
        assertThat(became(leaf(2))).containsExactly(What.MERGED);
        assertThatThrownBy(() -> units.merge(community, leaf(3), "")).hasMessageContaining("upper");
        undo();
        assertThat(households(leaf(2))).isEqualTo(10);
        assertThat(net.net().responsible()).containsEntry(leaf(2), ZHOU).doesNotContainKey(leaf(3));
    }

    @Test
    void theProfileSaysWhatMayStandWhere() {
        units.follow("grids");
        assertThatThrownBy(() -> units.add(community, UnitKind.COMPOUND, "阳光小区"))
                .hasMessageContaining("level");
        UnitId large = units.add(community, UnitKind.LARGE_GRID, "第1大网格");
        units.add(large, UnitKind.GRID, "101网格");
        assertThatThrownBy(() -> units.follow("none")).hasMessageContaining("profile");
        assertThat(net.profile().id()).isEqualTo("grids");
    }
}
