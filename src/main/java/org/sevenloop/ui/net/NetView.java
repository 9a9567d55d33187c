package org.sevenloop.ui.net;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Buttons;
import org.sevenloop.ui.common.Card;
import org.sevenloop.ui.common.Drawer;
import org.sevenloop.ui.common.EmptyState;
import org.sevenloop.ui.common.Texts;

/** 七级网: the tree at the left, the page of what is selected at the right, all of it by keyboard. */
public final class NetView extends BorderPane {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /** The few levels above a community in which nobody is known yet. */
    private static final double BARE = 244;

    private final NetViewModel model;
    private final Messages text;
    private final NetTable tree;
    private final NetDeeds deeds;
    private final NetSide side;
    private final Drawer drawer;
    private final NetFaces faces;
    private final TextField find = new TextField();
    private final ToggleButton unanswered;
    private final ToggleButton red;
    private boolean laying;
    private List<NetKey> kept = List.of();
    private @Nullable NetKey shown;

    public NetView(NetViewModel model, Messages text, Supplier<LocalDate> today) {
        this.model = model;
        this.text = text;
        this.unanswered = Buttons.chip(text.text("net.chip.unanswered"));
        this.red = Buttons.chip(text.text("net.chip.red"));
        this.tree = new NetTable(model, text, today, this::openPage);
        this.deeds = new NetDeeds(model, text, this);
        this.side = new NetSide(text, today, deeds);
        this.drawer = new Drawer(
                text, this::walk, () -> tree.view().getSelectionModel().clearSelection());
        this.faces = new NetFaces(model, text);
        setId("net");
        getStylesheets()
                .add(NetView.class
                        .getResource("/org/sevenloop/assets/theme/net.css")
                        .toExternalForm());
        getStyleClass().add("sl-page");
        drawer.setId("net-page");
        build();
        listen();
    }

    private void build() {
        EmptyState nobody = new EmptyState(
                MaterialDesignH.HOME_ACCOUNT,
                text.text("net.nobody"),
                text.text("net.nobody.advice"),
                Buttons.offered(
                        Buttons.accent(text.text("net.nobody.import"), model::bringIn), deeds.may(Action.IMPORT)),
                Buttons.offered(Buttons.plain(text.text("net.add"), deeds::addHere), deeds.may(Action.EDIT_NET)));
        nobody.setId("net-nobody");
        nobody.managedProperty().bind(nobody.visibleProperty());
        nobody.visibleProperty().bind(model.nobodyProperty().and(Bindings.isNotEmpty(model.rows())));
        VBox.setVgrow(nobody, Priority.ALWAYS);
        tree.view()
                .maxHeightProperty()
                .bind(Bindings.when(nobody.visibleProperty()).then(BARE).otherwise(Double.MAX_VALUE));
        VBox rows = new VBox(tree.view(), nobody);
        VBox.setVgrow(tree.view(), Priority.ALWAYS);
        VBox card = new VBox(tools(), faces.over(rows));
        tree.view()
                .setPlaceholder(new EmptyState(
                        MaterialDesignS.SITEMAP_OUTLINE,
                        text.text("net.empty"),
                        text.text("net.empty.advice"),
                        Buttons.offered(
                                Buttons.accent(text.text("net.nobody.import"), model::bringIn),
                                deeds.may(Action.IMPORT))));
        Card left = Card.of(card);
        HBox.setHgrow(left, Priority.ALWAYS);
        drawer.managedProperty().bind(drawer.visibleProperty());
        drawer.setVisible(false);
        setTop(head());
        HBox body = new HBox(12, left, drawer);
        setMargin(body, new Insets(8, 0, 0, 0));
        setCenter(body);
    }

    private Node head() {
        HBox strip = new HBox(6);
        strip.setAlignment(Pos.CENTER_LEFT);
        model.levels().subscribe(levels -> strip.getChildren().setAll(levels(levels)));
        MenuButton levels = new MenuButton(text.text("net.open.to"));
        levels.getStyleClass().add("sl-button");
        for (int level = UnitKind.GROUP.level(); level <= UnitKind.HOUSEHOLD_LEVEL; level++) {
            int to = level;
            MenuItem item = new MenuItem(text.text("net.open.level", text.text("net.level." + level)));
            item.setOnAction(e -> model.openTo(to));
            levels.getItems().add(item);
        }
        Button add = Buttons.offered(
                Buttons.plain(text.text("net.add"), MaterialDesignP.PLUS, deeds::add),
                deeds.may(Action.EDIT_HOUSEHOLDS));
        add.setId("net-add");
        HBox head =
                new HBox(16, Texts.whole(Texts.deskTitle(text.text("net.title"))), strip, Texts.spring(), levels, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sl-desk-head");
        return head;
    }

    private List<Node> levels(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> level(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Node level(int level, int count) {
        Label disc = Texts.of(Integer.toString(level), "sl-level");
        Label figure = Texts.of(String.format("%,d", count), "sl-t13", "sl-bold");
        figure.setId("net-level-" + level);
        HBox node = new HBox(
                5,
                Texts.whole(disc),
                Texts.whole(Texts.of(text.text("net.level." + level), "sl-t13", "sl-muted")),
                Texts.whole(figure));
        node.setAlignment(Pos.CENTER_LEFT);
        return node;
    }

    private Node tools() {
        find.setId("net-find");
        find.setPromptText(text.text("net.find"));
        find.setPrefWidth(210);
        unanswered.setId("net-chip-unanswered");
        red.setId("net-chip-red");
        Button assign = Buttons.plain(text.text("net.assign"), MaterialDesignA.ACCOUNT_PLUS_OUTLINE, deeds::assign);
        assign.setId("net-assign");
        boolean assigns = deeds.may(Action.ASSIGN);
        Buttons.offered(assign, assigns);
        HBox tools = new HBox(
                8,
                find,
                unanswered,
                red,
                Texts.spring(),
                faces.choice(),
                assign,
                Buttons.offered(Buttons.key("F2"), assigns));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("sl-tools");
        return tools;
    }

    private void listen() {
        TableView<NetRow> table = tree.view();
        find.textProperty().addListener((o, was, is) -> narrow());
        unanswered.setOnAction(e -> narrow());
        red.setOnAction(e -> narrow());
        model.filter().subscribe(this::showFilter);
        // Laying the rows out again makes the table forget what was selected.
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> selected());
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> selected());
        model.laid().subscribe(this::again);
        model.wanted().subscribe(key -> {
            if (key != null) {
                // What is opened from a chart or a wall is a row with a list behind it.
                faces.show(NetFace.TREE);
                select(key);
            }
        });
        model.page().subscribe(this::page);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (FIND.match(e)) {
                find.requestFocus();
                e.consume();
            }
        });
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                focusTree();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                find.clear();
                focusTree();
                e.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent e) {
        switch (e.getCode()) {
            case F2 -> deeds.assign();
            case INSERT -> deeds.add();
            case DELETE -> deeds.remove();
            case BACK_SPACE -> deeds.unassign();
            case ENTER -> openPage();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void narrow() {
        model.filter().set(new NetFilter(find.getText(), unanswered.isSelected(), red.isSelected()));
    }

    private void showFilter(NetFilter filter) {
        unanswered.setSelected(filter.unanswered());
        red.setSelected(filter.red());
        if (!find.getText().equals(filter.words())) {
            find.setText(filter.words());
        }
    }

    private void selected() {
        if (laying || model.isLaying()) {
            return;
        }
        kept = selection().stream().map(NetRow::key).toList();
        NetRow row = tree.view().getSelectionModel().getSelectedItem();
        NetKey key = row == null ? null : row.key();
        if (!Objects.equals(key, shown)) {
            shown = key;
            model.select(key);
        }
    }

    /** Selects again what was selected before the rows were laid out anew. */
    private void again() {
        laying = true;
        tree.select(
                kept.stream().map(model::indexOf).filter(index -> index >= 0).toList());
        laying = false;
    }

    private void page(@Nullable NetPage page) {
        drawer.setVisible(page != null);
        if (page != null) {
            drawer.title(side.title(page), "", "");
            drawer.body(side.body(page).toArray(Node[]::new));
            drawer.actions(side.actions(page).toArray(Node[]::new));
        }
    }

    private void walk(int step) {
        tree.select(tree.view().getSelectionModel().getSelectedIndex() + step);
    }

    private void openPage() {
        if (drawer.isVisible()) {
            drawer.requestFocus();
        }
    }

    private void focusTree() {
        tree.view().requestFocus();
        if (tree.view().getSelectionModel().isEmpty()) {
            tree.select(0);
        }
    }

    /** Selects the row of a key, if it is open. */
    void select(NetKey key) {
        tree.select(model.indexOf(key));
    }

    /** The rows that are selected now. */
    List<NetRow> selection() {
        return List.copyOf(tree.view().getSelectionModel().getSelectedItems());
    }
}
