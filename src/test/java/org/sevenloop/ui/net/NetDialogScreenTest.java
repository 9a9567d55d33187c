package org.sevenloop.ui.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.persistence.Database;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Dialogs;
import org.sevenloop.ui.Dialogs.Seen;
import org.sevenloop.ui.Screens;

/** The forms of the net as they are seen: who answers, and what becomes of a unit, a household, a person. */
class NetDialogScreenTest {
    private final Database store = Database.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private Parent desk(Messages text, NetKey key) {
        NetDesk desk = new NetDesk(store, text);
        desk.model.reveal(key);
        NetView view = new NetView(desk.model, text, () -> SampleCommunity.DAY);
        view.select(key);
        return DeskFrame.of(view);
    }

    private SampleCommunity sample() {
        SampleCommunity sample = SampleCommunity.fill(store, 6);
        new NetService(new Store(store, SampleCommunity.SESSION))
                .assign(List.of(sample.leaves().getFirst()), List.of(), new Responsible("周晨", "18600003317"), "");
        return sample;
    }

    /** Presses the button of the side page that bears one of these words. */
    private static Consumer<Scene> says(String... words) {
        return scene -> scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> List.of(words).contains(each.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Consumer<Scene> become(String key) {
        return scene -> Dialogs.choose(
                        "#net-unit-become",
                        item -> item.getText()
                                        .equals(Messages.of(Screens.CHINESE).text(key))
                                || item.getText()
                                        .equals(Messages.of(Screens.ENGLISH).text(key)))
                .accept(scene);
    }

    @SafeVarargs
    private List<Seen> unit(String name, SampleCommunity sample, Consumer<Scene>... steps) {
        NetKey key = NetKey.of(sample.leaves().getFirst());
        return Dialogs.shoot(name, text -> desk(text, key), steps);
    }

    @Test
    void whoAnswers() {
        assertThat(unit("net-assign", sample(), says("指定责任人", "Assign"))).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.focus()).isEqualTo("net-responsible-name");
        });
    }

    @Test
    void whatCanBecomeOfAUnit() {
        assertThat(unit("net-become", sample(), Dialogs.menu("#net-unit-become")))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
    }

    @Test
    void aUnitIsRenamed() {
        assertThat(unit("net-rename", sample(), become("net.rename"))).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.focus()).isEqualTo("net-unit-name");
        });
    }

    @Test
    void aUnitIsMovedAndMerged() {
        SampleCommunity sample = sample();
        assertThat(unit("net-move", sample, become("net.unit.move")))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
        assertThat(unit("net-merge", sample, become("net.unit.merge"), Dialogs.enter()))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
    }

    @Test
    void aUnitIsSplit() {
        List<Seen> split =
                unit("net-split", sample(), become("net.unit.split"), Dialogs.write("#net-unit-name", "四组"), scene -> {
                    ListView<?> parts = Dialogs.node(scene, "#net-unit-parts", ListView.class);
                    parts.getSelectionModel().selectRange(1, 4);
                    parts.fireEvent(
                            new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
                });
        assertThat(split).allSatisfy(seen -> {
            assertThat(seen.cut()).isEmpty();
            assertThat(seen.focus()).isEqualTo("net-unit-name");
            assertThat(seen.words()).anyMatch(words -> words.contains("3"));
        });
    }

    @Test
    void unitsHouseholdsAndPeopleAreAdded() {
        SampleCommunity sample = sample();
        NetKey community = NetKey.of(new org.sevenloop.model.net.UnitId(SampleCommunity.COMMUNITY.value()));
        assertThat(Dialogs.shoot("net-add-unit", text -> desk(text, community), says("加单位", "+ Unit")))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
        assertThat(unit("net-add-household", sample, says("加住户", "+ Home"), Dialogs.enter()))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
        NetKey home = NetKey.of(sample.households().getFirst());
        assertThat(Dialogs.shoot("net-edit-household", text -> desk(text, home), says("修改", "Edit")))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
        assertThat(Dialogs.shoot("net-add-person", text -> desk(text, home), says("加居民", "+ Person")))
                .allSatisfy(seen -> assertThat(seen.cut()).isEmpty());
    }

    @Test
    void nobodyIsThereYet() {
        Screens.all("net-nobody", text -> {
            NetDesk desk = new NetDesk(store, text);
            return DeskFrame.of(new NetView(desk.model, text, () -> SampleCommunity.DAY));
        });
        SampleCommunity.fill(store, 0);
        Screens.all("net-no-household", text -> {
            NetDesk desk = new NetDesk(store, text);
            return DeskFrame.of(new NetView(desk.model, text, () -> SampleCommunity.DAY));
        });
        assertThat(new NetDesk(store).problems).isEmpty();
    }
}
