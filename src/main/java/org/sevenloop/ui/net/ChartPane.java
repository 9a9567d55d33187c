package org.sevenloop.ui.net;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Texts;

/** The community as an organisation chart, from the left to the right; what stands below level 5 opens on demand. */
final class ChartPane extends ScrollPane {
    private static final int GAP = 24;
    private static final String ABOVE = " › ";
    /** Beside one another no more can be looked over. */
    private static final int MOST = 60;

    private final NetViewModel model;
    private final Messages text;
    private final Set<UnitId> open = new HashSet<>();

    ChartPane(NetViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        setId("net-chart");
        getStyleClass().add("sl-net-face");
    }

    void lay() {
        Net net = model.net();
        if (net != null) {
            String above =
                    net.tree().path(net.community()).stream().map(Unit::name).collect(Collectors.joining(ABOVE));
            setContent(new VBox(12, Texts.helper(above), branch(net, net.tree().get(net.community()))));
        }
    }

    private Node branch(Net net, Unit unit) {
        Button tile = UnitTile.of(net, unit, model, text);
        List<Unit> below = net.tree().children(unit.id());
        HBox branch = new HBox(GAP, tile);
        branch.setAlignment(Pos.TOP_LEFT);
        if (below.isEmpty()) {
            return branch;
        }
        if (unit.level() > UnitKind.COMMUNITY.level() && !open.contains(unit.id())) {
            branch.getChildren().add(Buttons.link(text.text("net.chart.open", below.size()), () -> {
                open.add(unit.id());
                lay();
            }));
            return branch;
        }
        VBox children = new VBox(8);
        children.getStyleClass().add("sl-chart-branch");
        below.stream().limit(MOST).forEach(child -> children.getChildren().add(branch(net, child)));
        branch.getChildren().add(children);
        return branch;
    }
}
