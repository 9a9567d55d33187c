package org.sevenloop.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.SampleDesk;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.closing.PaperService;
import org.sevenloop.service.coverage.CoverageService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Dialogs;
import org.sevenloop.ui.Dialogs.Seen;
import org.sevenloop.ui.common.DeskFilter;

/** The forms that repair blind spots, as they are seen: one spot, many, and the lists for grid workers. */
class CoverageDialogScreenTest {
    private final Database database = Database.inMemory();

    @BeforeEach
    void fill() {
        SampleCommunity sample = SampleCommunity.fill(database, 6);
        Store store = new Store(database, SampleCommunity.SESSION);
        NetService net = new NetService(store);
        net.assign(List.of(sample.leaves().get(0)), List.of(), SampleCommunity.ZHOU, "");
        net.assign(List.of(sample.leaves().get(3)), List.of(), new Responsible("付伟月", ""), "");
        new CoverageService(store).editor().beginRound();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Parent desk(BlindKind kind, int level, Messages text) {
        Store store = new Store(database, SampleCommunity.SESSION);
        CoverageViewModel model = new CoverageViewModel(
                new CoverageServices(new CoverageService(store), new NetEditor(store), new PaperService(store, text)),
                SampleDesk.tools(text));
        CoverageView view = new CoverageView(model, text);
        model.shown(DeskFilter.NONE);
        model.choose(new Figure(kind, level));
        return DeskFrame.of(view);
    }

    private static void first(Scene scene, int rows) {
        TableView<?> table = Dialogs.node(scene, "#coverage-table", TableView.class);
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectRange(0, rows);
    }

    private List<Seen> repair(String name, BlindKind kind, int level, int rows) {
        return Dialogs.shoot(
                name, text -> desk(kind, level, text), scene -> first(scene, rows), Dialogs.press("#coverage-repair"));
    }

    @Test
    void oneGetsSomebodyToAnswer() {
        assertThat(repair("coverage-assign-one", BlindKind.UNANSWERED, 7, 1)).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.focus()).isEqualTo("coverage-name");
        });
    }

    @Test
    void manyGetSomebodyToAnswer() {
        assertThat(repair("coverage-assign-many", BlindKind.UNANSWERED, 7, 8)).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.enter()).contains("8");
        });
    }

    @Test
    void aPhoneIsAdded() {
        assertThat(repair("coverage-phone", BlindKind.SILENT, 6, 1)).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.focus()).isEqualTo("coverage-phone");
        });
        assertThat(repair("coverage-phone-many", BlindKind.PHONE, 7, 3))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
    }

    @Test
    void theFiveAreNamed() {
        assertThat(repair("coverage-keepers", BlindKind.KEEPERS, 7, 1)).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.focus()).isEqualTo("coverage-keeper-CADRE");
        });
    }

    @Test
    void aPhoneWithoutANameIsNotLost() {
        List<Seen> seen = Dialogs.shoot(
                "coverage-keepers-wrong",
                text -> desk(BlindKind.KEEPERS, 7, text),
                scene -> first(scene, 2),
                Dialogs.press("#coverage-repair"),
                Dialogs.write("#coverage-keeper-CADRE", "周晨"),
                Dialogs.write("#coverage-keeper-phone-DOCTOR", "13800000009"),
                Dialogs.enter());
        assertThat(seen).allSatisfy(each -> {
            assertThat(each.cut()).isEmpty();
            assertThat(each.focus()).isEqualTo("coverage-keeper-DOCTOR");
        });
    }

    @Test
    void theListsForGridWorkers() {
        assertThat(Dialogs.shoot(
                        "coverage-slips", text -> desk(BlindKind.UNANSWERED, 7, text), Dialogs.menu("#coverage-slips")))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
    }
}
