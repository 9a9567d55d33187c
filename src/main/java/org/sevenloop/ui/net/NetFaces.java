package org.sevenloop.ui.net;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;

/** Tree, chart, wall, work units or building: what is on view is laid out anew with every read, the others when they are chosen. */
final class NetFaces {
    private final Messages text;
    private final ChartPane chart;
    private final WallPane wall;
    private final WorkUnitPane workUnits;
    private final ElevationPane building;
    private final StackPane stage = new StackPane();
    private final Map<NetFace, ToggleButton> buttons = new EnumMap<>(NetFace.class);
    private final Map<NetFace, Node> nodes = new EnumMap<>(NetFace.class);
    private NetFace now = NetFace.TREE;

    NetFaces(NetViewModel model, Messages text) {
        this.text = text;
        this.chart = new ChartPane(model, text);
        this.wall = new WallPane(model, text);
        this.workUnits = new WorkUnitPane(model, text);
        this.building = new ElevationPane(model, text);
        model.laid().subscribe(this::lay);
    }

    /** What is seen, with the tree to begin with. */
    Node over(Node tree) {
        nodes.put(NetFace.TREE, tree);
        nodes.put(NetFace.CHART, chart);
        nodes.put(NetFace.WALL, wall);
        nodes.put(NetFace.WORK_UNIT, workUnits);
        nodes.put(NetFace.BUILDING, building);
        VBox.setVgrow(stage, Priority.ALWAYS);
        show(NetFace.TREE);
        return stage;
    }

    Node choice() {
        ToggleGroup group = new ToggleGroup();
        HBox choice = new HBox(4);
        choice.setAlignment(Pos.CENTER_LEFT);
        for (NetFace face : NetFace.values()) {
            ToggleButton button = Buttons.chip(text.text("net.face." + face));
            button.setId("net-face-" + face);
            button.setToggleGroup(group);
            button.setSelected(face == now);
            button.setOnAction(e -> show(face));
            buttons.put(face, button);
            choice.getChildren().add(button);
        }
        return choice;
    }

    void show(NetFace face) {
        now = face;
        Node node = nodes.get(face);
        if (node != null) {
            stage.getChildren().setAll(node);
        }
        buttons.forEach((each, button) -> button.setSelected(each == face));
        lay();
    }

    private void lay() {
        switch (now) {
            case TREE -> {}
            case CHART -> chart.lay();
            case WALL -> wall.lay();
            case WORK_UNIT -> workUnits.lay();
            case BUILDING -> building.lay();
        }
    }
}
