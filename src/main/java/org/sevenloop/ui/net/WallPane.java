package org.sevenloop.ui.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.watch.Colour;
import org.sevenloop.platform.Messages;

/** A wall of tiles, one for each grid or, where there are too many, for each unit above; the worst colour first. */
final class WallPane extends ScrollPane {
    private static final int MOST = 400;

    private final NetViewModel model;
    private final Messages text;
    private final FlowPane tiles = new FlowPane(8, 8);

    WallPane(NetViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setId("net-wall");
        getStyleClass().add("sl-net-face");
        tiles.setRowValignment(VPos.TOP);
        setFitToWidth(true);
        setContent(tiles);
    }

    void lay() {
        Net net = model.net();
        if (net == null) {
            return;
        }
        tiles.getChildren()
                .setAll(units(net).stream().map(unit -> tile(net, unit)).toList());
    }

    private Button tile(Net net, Unit unit) {
        Button tile = UnitTile.of(net, unit, model, text);
        // A wall is of bricks alike, so that only the colour tells them apart from afar.
        tile.getStyleClass().add("sl-brick");
        return tile;
    }

    private static List<Unit> units(Net net) {
        List<Unit> below = new ArrayList<>(net.tree().subtree(net.community()));
        below.removeIf(unit -> unit.level() <= UnitKind.COMMUNITY.level());
        List<Unit> lowest = below.stream()
                .filter(unit -> net.tree().children(unit.id()).isEmpty())
                .toList();
        List<Unit> shown = lowest.size() <= MOST ? lowest : net.tree().children(net.community());
        return shown.stream()
                .limit(MOST)
                .sorted(Comparator.comparingInt(
                        unit -> order(UnitTile.worst(net.figures(unit.id()).colours()))))
                .toList();
    }

    private static int order(@Nullable Colour colour) {
        return colour == null ? Colour.values().length : colour.ordinal();
    }
}
