package org.sevenloop.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.Keeper;
import org.sevenloop.model.coverage.KeeperRole;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.PaperService;
import org.sevenloop.service.coverage.CoverageService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.Screens;
import org.sevenloop.ui.common.DeskFilter;

/** What the desk leads with, what a unit narrows it to, and what repairs leave. */
class CoverageViewModelTest {
    private final Database database = Database.inMemory();
    private final SampleCommunity sample = SampleCommunity.fill(database, 6);
    private final Store store = new Store(database, SampleCommunity.SESSION);
    private final List<String> told = new ArrayList<>();
    private final Messages text = Messages.of(Screens.CHINESE);
    private final CoverageViewModel model = new CoverageViewModel(
            new CoverageServices(new CoverageService(store), new NetEditor(store), new PaperService(store, text)),
            SampleDesk.tools(text, told));

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theWorstComesFirstAndIsGoneOnceItIsSettled() {
        model.shown(DeskFilter.NONE);
        assertThat(model.chosenProperty().get()).isEqualTo(new Figure(BlindKind.KEEPERS, 7));
        List<BlindSpot> isolated = List.copyOf(model.shown());
        assertThat(isolated).hasSize(model.counts().of(BlindKind.KEEPERS)).isNotEmpty();
        model.acts().keepers(isolated, List.of(new Keeper(KeeperRole.DOCTOR, " 付伟月 ", "")), () -> {});
        assertThat(model.shown()).hasSameSizeAs(isolated);
        assertThat(model.shown()).allMatch(spot -> spot.missing().size() == 4);
        List<Keeper> rest = List.of(
                new Keeper(KeeperRole.CADRE, "甲", ""),
                new Keeper(KeeperRole.GRID_WORKER, "乙", ""),
                new Keeper(KeeperRole.POLICE, "丙", ""),
                new Keeper(KeeperRole.VOLUNTEER, "丁", ""));
        model.acts().keepers(isolated, rest, () -> {});
        assertThat(model.shown()).isEmpty();
        assertThat(model.worst()).isEqualTo(new Figure(BlindKind.UNANSWERED, 4));
    }

    @Test
    void aUnitAndASearchNarrowTheList() {
        model.shown(DeskFilter.named("VISIT"));
        model.choose(new Figure(BlindKind.VISIT, 7));
        assertThat(model.shown()).hasSize(24);
        model.searchProperty().set("一组");
        assertThat(model.shown()).hasSize(6);
        model.searchProperty().set("");
        model.unitProperty().set(sample.leaves().get(1));
        assertThat(model.shown()).hasSize(6);
        model.acts().visit(List.copyOf(model.shown()).subList(0, 2), "");
        assertThat(model.shown()).hasSize(4);
        assertThat(model.counts().of(BlindKind.VISIT)).isEqualTo(4);
        model.unitProperty().set(null);
        assertThat(model.counts().of(BlindKind.VISIT)).isEqualTo(22);
    }

    @Test
    void aPhoneIsAddedForWhoeverHasNone() {
        new NetService(store).assign(sample.leaves(), sample.households().subList(0, 3), new Responsible("周晨", ""), "");
        model.shown(DeskFilter.named("SILENT"));
        model.choose(new Figure(BlindKind.SILENT, 7));
        model.acts().phone(List.copyOf(model.shown()), "13800000009", () -> {});
        assertThat(model.counts().of(BlindKind.SILENT, 7)).isZero();
        model.choose(new Figure(BlindKind.SILENT, 5));
        model.acts().phone(List.copyOf(model.shown()), " ", () -> told.add("form"));
        assertThat(told).contains("form");
        assertThat(model.counts().of(BlindKind.SILENT, 5)).isEqualTo(2);
    }

    @Test
    void everyGridWorkerGetsASlip() {
        NetService net = new NetService(store);
        net.assign(sample.leaves().subList(0, 2), List.of(), new Responsible("周晨", "18600003317"), "");
        net.assign(sample.leaves().subList(2, 3), List.of(), new Responsible("王建宁", "18600003318"), "");
        model.shown(DeskFilter.named("VISIT"));
        model.choose(new Figure(BlindKind.VISIT, 7));
        var slips = new CoveragePaper(model, text).slips(model.shown());
        assertThat(slips).extracting(slip -> slip.title()).containsExactly("盲区清单·周晨", "盲区清单·王建宁", "盲区清单·无网格员");
        assertThat(slips).extracting(slip -> slip.rows().size()).containsExactly(12, 6, 6);
    }
}
