package org.sevenloop.ui.net;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sevenloop.model.net.Elevation;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.Texts;

/** One building as it is seen from the street: entrances, floors and doors, each door in the colour of the worst behind it. */
final class ElevationPane extends VBox {
    private final NetViewModel model;
    private final Messages text;
    private final NetWords words;
    private final ComboBox<Unit> units;
    private final HBox front = new HBox(16);

    ElevationPane(NetViewModel model, Messages text) {
        super(8);
        this.model = model;
        this.text = text;
        this.words = new NetWords(text);
        this.units = Fields.search(this::path);
        units.setId("net-building");
        units.setPrefWidth(260);
        setId("net-elevation");
        getStyleClass().add("sl-elevation");
        ScrollPane scroll = new ScrollPane(front);
        scroll.getStyleClass().add("sl-net-face");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox head = new HBox(8, Texts.whole(Texts.of(text.text("net.building.which"), "sl-t13", "sl-muted")), units);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, scroll);
        units.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.acts().households(is, this::show);
            }
        });
    }

    void lay() {
        Net net = model.net();
        if (net == null) {
            return;
        }
        Unit now = units.getValue();
        List<Unit> lived = net.tree().subtree(net.community()).stream()
                .filter(unit -> net.tree().children(unit.id()).isEmpty())
                .filter(unit -> net.figures(unit.id()).households() > 0)
                .toList();
        units.getItems().setAll(lived);
        Unit again = now == null
                ? null
                : lived.stream()
                        .filter(unit -> unit.id().equals(now.id()))
                        .findFirst()
                        .orElse(null);
        units.setValue(again == null && !lived.isEmpty() ? lived.getFirst() : again);
        if (units.getValue() != null) {
            model.acts().households(units.getValue(), this::show);
        }
    }

    private String path(Unit unit) {
        Net net = model.net();
        return net == null ? unit.name() : net.path(unit);
    }

    private void show(List<HouseholdLine> lines) {
        Elevation<HouseholdLine> seen =
                Elevation.of(lines, line -> line.household().address());
        front.getChildren().clear();
        seen.entrances().forEach(entrance -> front.getChildren().add(entrance(entrance)));
        if (!seen.elsewhere().isEmpty()) {
            FlowPane rest = new FlowPane(6, 6);
            rest.setPrefWrapLength(480);
            seen.elsewhere().forEach(line -> rest.getChildren().add(door(words.household(line.household()), line)));
            front.getChildren().add(new VBox(6, Texts.bold(text.text("net.building.elsewhere")), rest));
        }
    }

    private Node entrance(Elevation.Entrance<HouseholdLine> entrance) {
        VBox column =
                new VBox(4, Texts.bold(entrance.name().isEmpty() ? text.text("net.building.front") : entrance.name()));
        column.getStyleClass().add("sl-entrance");
        for (Elevation.Floor<HouseholdLine> floor : entrance.floors()) {
            HBox doors = new HBox(4, storey(floor.number()));
            doors.setAlignment(Pos.CENTER_LEFT);
            floor.doors().forEach(door -> doors.getChildren().add(door(door.room(), door.home())));
            column.getChildren().add(doors);
        }
        return column;
    }

    private Node storey(int number) {
        var label = Texts.whole(Texts.helper(text.text("net.building.floor", number)));
        label.setPrefWidth(44);
        return label;
    }

    private Button door(String word, HouseholdLine line) {
        Button door = new Button(word + '\n' + line.household().head());
        door.getStyleClass().addAll("sl-door", UnitTile.style(UnitTile.worst(line.colours())));
        if (line.responsible() == null) {
            door.getStyleClass().add("sl-door-open");
        }
        door.setOnAction(e -> model.reveal(NetKey.of(line.household().id())));
        return door;
    }
}
