package org.sevenloop.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Badge;
import org.sevenloop.ui.common.Icons;
import org.sevenloop.ui.common.Texts;

/** The desks at the left, in groups; narrow it shows only their icons, and the alarms stay. */
final class Rail extends VBox {
    static final double NARROW = 56;
    static final double OPEN = 184;
    static final double WIDE = 208;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double ITEM = 30;
    private static final double GROUP = 24;
    private static final double EDGES = 16;
    private final ShellViewModel model;
    private final Messages text;
    private final List<Desk> desks;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> items = new HashMap<>();
    private Subscription watched = Subscription.EMPTY;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    Rail(ShellViewModel model, Messages text, List<Desk> desks) {
        this.model = model;
        this.text = text;
        this.desks = desks;
        getStyleClass().add("sl-rail");
        // On a low screen the lines move together; the rail never pushes the status bar out of the window.
        setMinHeight(0);
        heightProperty().subscribe(this::fit);
        build();
        narrow.subscribe(this::build);
        model.destination().subscribe(to -> {
            if (to != null) {
                select(to.deskId());
            }
        });
    }

    BooleanProperty narrow() {
        return narrow;
    }

    private void build() {
        watched.unsubscribe();
        watched = Subscription.EMPTY;
        items.clear();
        group.getToggles().clear();
        getChildren().clear();
        for (DeskGroup each : DeskGroup.values()) {
            List<Desk> members = desks.stream().filter(d -> d.group() == each).toList();
            if (!members.isEmpty()) {
                getChildren().add(narrow.get() ? line() : Texts.of(text.text(each.nameKey()), "sl-rail-group"));
                members.forEach(desk -> getChildren().add(item(desk)));
            }
        }
        Destination to = model.destination().get();
        if (to != null) {
            select(to.deskId());
        }
    }

    private void fit() {
        long groups = desks.stream().map(Desk::group).distinct().count();
        pseudoClassStateChanged(TIGHT, getHeight() < desks.size() * ITEM + groups * GROUP + EDGES);
    }

    private Node line() {
        Region line = new Region();
        line.getStyleClass().add("sl-line-top");
        line.setMaxWidth(24);
        line.setMinHeight(1);
        line.setMaxHeight(1);
        StackPane box = new StackPane(line);
        box.setMinHeight(12);
        box.setVisible(!getChildren().isEmpty());
        return box;
    }

    private ToggleButton item(Desk desk) {
        ToggleButton item = new ToggleButton();
        item.getStyleClass().add("sl-rail-item");
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.setToggleGroup(group);
        item.setMaxWidth(Double.MAX_VALUE);
        String name = text.text(desk.nameKey());
        item.setAccessibleText(name);
        item.setGraphic(narrow.get() ? narrowFace(desk) : face(desk, name));
        if (narrow.get()) {
            item.setTooltip(new Tooltip(name));
        }
        item.setOnAction(e -> {
            item.setSelected(true);
            model.open(desk.id());
        });
        items.put(desk.id(), item);
        return item;
    }

    private void watch(Desk desk, Consumer<DeskCount> show) {
        watched = watched.and(model.count(desk.id()).subscribe(show));
    }

    private Node face(Desk desk, String name) {
        Region mark = new Region();
        mark.getStyleClass().add("sl-rail-mark");
        HBox count = new HBox();
        count.setAlignment(Pos.CENTER_RIGHT);
        count.setPadding(new Insets(0, 6, 0, 0));
        watch(desk, number -> count.getChildren().setAll(number(number)));
        // A count that is cut to dots says nothing; the spring alone gives way.
        count.setMinWidth(USE_PREF_SIZE);
        HBox named = new HBox(10, Icons.rail(desk.icon()), Texts.whole(Texts.of(name, "name")));
        named.setAlignment(Pos.CENTER_LEFT);
        HBox face = new HBox(named, Texts.spring(), count);
        face.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(9, mark, face);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(face, Priority.ALWAYS);
        row.prefWidthProperty().bind(widthProperty().subtract(26));
        return row;
    }

    private Node narrowFace(Desk desk) {
        StackPane face = new StackPane(Icons.rail(desk.icon()));
        face.setMinSize(38, 30);
        watch(desk, count -> {
            face.getChildren().removeIf(Badge.class::isInstance);
            if (count.alarm()) {
                Badge pill = Badge.pill(Long.toString(count.number()));
                pill.setTranslateX(12);
                pill.setTranslateY(-6);
                pill.setMinHeight(16);
                pill.setMaxHeight(16);
                face.getChildren().add(pill);
            }
        });
        return face;
    }

    private static List<Node> number(DeskCount count) {
        if (count.number() == 0) {
            return List.of();
        }
        String written = Long.toString(count.number());
        Label label = count.alarm() ? Badge.pill(written) : Texts.helper(written);
        return List.of(Texts.whole(label));
    }

    private void select(String deskId) {
        ToggleButton item = items.get(deskId);
        if (item != null) {
            item.setSelected(true);
        }
    }
}
