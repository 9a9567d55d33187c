package org.sevenloop.ui.net;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.WorkUnit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** 单位包组: each work unit with its sums, the units that its people answer for, and single households. */
final class WorkUnitPane extends ScrollPane {
    private static final int MOST = 60;

    private final NetViewModel model;
    private final Messages text;

    WorkUnitPane(NetViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setId("net-work-units");
        getStyleClass().add("sl-net-face");
        setFitToWidth(true);
        setFitToHeight(true);
    }

    /** Only who looks at it pays for it: it is read anew each time. */
    void lay() {
        model.workUnits(this::show);
    }

    private void show(List<WorkUnit> found) {
        Net net = model.net();
        if (net == null) {
            return;
        }
        if (found.isEmpty()) {
            setContent(new EmptyState(
                    MaterialDesignO.OFFICE_BUILDING_OUTLINE,
                    text.text("net.workunits.empty"),
                    text.text("net.workunits.empty.advice")));
            return;
        }
        VBox all = new VBox(20);
        found.forEach(each -> all.getChildren().add(section(each, net)));
        setContent(all);
    }

    private Node section(WorkUnit unit, Net net) {
        HBox head = new HBox(
                12,
                Texts.whole(Texts.of(unit.name(), "sl-t16", "sl-bold")),
                Texts.whole(Texts.of(
                        text.text(
                                "net.workunits.sums",
                                unit.units().size(),
                                unit.figures().households(),
                                unit.figures().people()),
                        "sl-t13",
                        "sl-muted")),
                UnitTile.colours(unit.figures().colours(), text));
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane tiles = new FlowPane(8, 8);
        tiles.setRowValignment(VPos.TOP);
        unit.units().stream()
                .flatMap(id -> net.tree().find(id).stream())
                .map(each -> UnitTile.of(net, each, model, text))
                .forEach(tiles.getChildren()::add);
        VBox section = new VBox(8, head);
        if (!tiles.getChildren().isEmpty()) {
            section.getChildren().add(tiles);
        }
        if (!unit.homes().isEmpty()) {
            section.getChildren().add(homes(unit.homes()));
        }
        return section;
    }

    private Node homes(List<HouseholdLine> lines) {
        FlowPane homes = new FlowPane(16, 4);
        homes.setRowValignment(VPos.CENTER);
        homes.getChildren().add(Texts.whole(Texts.helper(text.text("net.workunits.homes", lines.size()))));
        lines.stream().limit(MOST).forEach(line -> homes.getChildren().add(home(line)));
        if (lines.size() > MOST) {
            homes.getChildren().add(Texts.helper(text.text("net.workunits.more", lines.size() - MOST)));
        }
        return homes;
    }

    private Button home(HouseholdLine line) {
        String name = (line.household().address() + ' ' + line.household().head()).strip();
        Button open =
                Buttons.link(name, () -> model.reveal(NetKey.of(line.household().id())));
        open.setId("net-home-" + line.household().id().value());
        return open;
    }
}
