package org.sevenloop.ui.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetService;
import org.sevenloop.ui.DeskFrame;
import org.sevenloop.ui.Screens;
import org.testfx.api.FxRobot;

/** The net as chart, wall and building: the same figures as in the tree, and each leads to what is behind it. */
class NetFacesTest {
    private final FxRobot robot = new FxRobot();

    private static void building(Database store, SampleCommunity sample) {
        store.write(SampleCommunity.SESSION.actor(), Label.of("label.test"), access -> {
            UnitRepository units = new UnitRepository(access);
            UnitId building = units.nextId();
            units.insert(new Unit(building, sample.leaves().getFirst(), UnitKind.BUILDING, "3号楼", null, 1));
            HouseholdRepository households = new HouseholdRepository(access);
            for (int n = 0; n < 48; n++) {
                String address = "3号楼" + (n % 2 + 1) + "单元" + (n / 8 + 1) + "0" + (n / 2 % 4 + 1);
                HouseholdId id = households.nextId();
                households.insert(
                        new Household(id, building, "", address, Tenure.RESIDENT, n % 3 == 0 ? "欧阳一诺" : "单晓", ""));
            }
            return building;
        });
        new NetService(new Store(store, SampleCommunity.SESSION))
                .assign(sample.leaves().subList(1, 3), List.of(), SampleCommunity.ZHOU, "");
    }

    /** Two work units: one for a group and a grid, one for a grid and single homes. */
    private static void workUnits(Database store, SampleCommunity sample) {
        NetService net = new NetService(new Store(store, SampleCommunity.SESSION));
        Responsible school = new Responsible("付伟月", "18600000002", AnswerRole.RESPONSIBLE, "市第三中学");
        Responsible bank = new Responsible("解自强", "18600000004", AnswerRole.RESPONSIBLE, "农村商业银行");
        net.assign(List.of(sample.leaves().get(0), sample.leaves().get(2)), List.of(), school, "");
        net.assign(List.of(sample.leaves().get(3)), sample.households().subList(8, 11), bank, "");
    }

    @Test
    void aWorkUnitsGroupsAndHomesLeadToTheirRows() {
        try (Database store = Database.inMemory()) {
            SampleCommunity sample = SampleCommunity.fill(store, 6);
            workUnits(store, sample);
            Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
            NetDesk desk = new NetDesk(store, text);
            Stage stage = Screens.show(1366, 768, () -> new NetView(desk.model, text, () -> SampleCommunity.DAY));
            try {
                press("#net-face-WORK_UNIT");
                assertThat(robot.lookup("#net-work-units .sl-unit-tile").queryAll())
                        .hasSize(3);
                press("#net-home-" + sample.households().get(9).value());
                Node face = robot.lookup("#net-face-TREE").query();
                assertThat(((ToggleButton) face).isSelected()).isTrue();
                assertThat(desk.model.page().get()).isInstanceOf(NetPage.OfHousehold.class);
            } finally {
                Screens.onWindow(() -> {
                    stage.close();
                    return stage;
                });
            }
        }
    }

    @Test
    void aTileLeadsToItsRow() {
        try (Database store = Database.inMemory()) {
            SampleCommunity sample = SampleCommunity.fill(store, 6);
            building(store, sample);
            Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
            NetDesk desk = new NetDesk(store, text);
            Stage stage = Screens.show(1366, 768, () -> new NetView(desk.model, text, () -> SampleCommunity.DAY));
            try {
                press("#net-face-WALL");
                assertThat(robot.lookup("#net-wall .sl-unit-tile").queryAll()).hasSize(4);
                press("#net-tile-" + sample.leaves().get(1).value());
                Node face = robot.lookup("#net-face-TREE").query();
                assertThat(((ToggleButton) face).isSelected()).isTrue();
                assertThat(desk.model.page().get()).isInstanceOf(NetPage.OfUnit.class);
            } finally {
                Screens.onWindow(() -> {
                    stage.close();
                    return stage;
                });
            }
        }
    }

    private void press(String id) {
        Screens.onWindow(() -> {
            Node node = robot.lookup(id).query();
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else if (node instanceof Button button) {
                button.fire();
            }
            return node;
        });
    }

    @Test
    void looksAsItShould() {
        try (Database store = Database.inMemory()) {
            SampleCommunity sample = SampleCommunity.fill(store, 8);
            building(store, sample);
            workUnits(store, sample);
            for (NetFace face : List.of(NetFace.CHART, NetFace.WALL, NetFace.WORK_UNIT, NetFace.BUILDING)) {
                for (Locale language : List.of(Screens.CHINESE, Screens.ENGLISH)) {
                    Screens.shoot(
                            "net-" + face.name().toLowerCase(Locale.ROOT),
                            1366,
                            768,
                            Messages.of(language),
                            text -> {
                                NetDesk desk = new NetDesk(store, text);
                                return DeskFrame.of(new NetView(desk.model, text, () -> SampleCommunity.DAY));
                            },
                            stage -> ((ToggleButton) stage.getScene().lookup("#net-face-" + face)).fire());
                }
            }
        }
    }
}
