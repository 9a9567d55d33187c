package org.sevenloop.ui.net;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** What becomes of a unit by hand: moved, split, merged; and whoever answers leaving. */
final class UnitForms {
    private static final int ROWS = 260;

    private final NetViewModel model;
    private final Messages text;
    private final NetWords words;
    private final Node owner;

    UnitForms(NetViewModel model, Messages text, Node owner) {
        this.model = model;
        this.text = text;
        this.words = new NetWords(text);
        this.owner = owner;
    }

    /** Everything that can become of a unit, behind one button. */
    MenuButton menu(Unit unit, @Nullable Responsible who, Runnable rename) {
        MenuButton menu = new MenuButton(text.text("net.unit.become"));
        menu.setId("net-unit-become");
        menu.getStyleClass().add("sl-button");
        menu.getItems()
                .addAll(
                        item("net.rename", rename),
                        item("net.unit.move", () -> move(unit)),
                        item("net.unit.split", () -> split(unit)),
                        item("net.unit.merge", () -> merge(unit)));
        if (who != null) {
            menu.getItems().add(item("net.leave", () -> model.acts().leave(who)));
        }
        return menu;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(text.text(key));
        item.setOnAction(e -> act.run());
        return item;
    }

    private void move(Unit unit) {
        List<Unit> above = model.others(unit).stream()
                .filter(other -> model.profile().allows(other.kind(), unit.kind()))
                .filter(other -> !other.id().equals(unit.parent()))
                .toList();
        choose("net.unit.move", above, (to, why) -> model.acts().move(unit, to, why));
    }

    private void merge(Unit unit) {
        List<Unit> others = model.others(unit).stream()
                .filter(other -> other.level() == unit.level())
                .toList();
        choose("net.unit.merge", others, (into, why) -> model.acts().merge(unit, into, why));
    }

    private interface Chosen {
        void to(Unit unit, String why);
    }

    private void choose(String verb, List<Unit> units, Chosen then) {
        ComboBox<Unit> to = Fields.search(this::path);
        to.setId("net-unit-to");
        to.getItems().setAll(units);
        TextField why = Fields.text("net-unit-why", "");
        FormPane form = new FormPane()
                .field(
                        text.text("net.unit.to"),
                        to,
                        () -> to.getValue() == null ? text.text("net.refused.unit.target") : null)
                .field(text.text("net.form.why"), why);
        ask(verb, form, () -> then.to(to.getValue(), why.getText()));
    }

    private String path(Unit unit) {
        return model.path(unit);
    }

    private void split(Unit unit) {
        model.acts().households(unit, lines -> split(unit, lines));
    }

    private void split(Unit unit, List<HouseholdLine> lines) {
        TextField name = Fields.text("net-unit-name", "");
        TextField why = Fields.text("net-unit-why", "");
        ListView<HouseholdLine> homes = new ListView<>();
        homes.setId("net-unit-homes");
        homes.getItems().setAll(lines);
        homes.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        homes.setPrefHeight(ROWS);
        Function<HouseholdLine, String> word = line -> words.household(line.household());
        homes.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable HouseholdLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(line == null || empty ? null : word.apply(line));
            }
        });
        FormPane form = new FormPane()
                .field(text.text("net.form.unit"), name, Fields.required(name, text.text("net.refused.unit.unnamed")))
                .field(
                        text.text("net.unit.homes"),
                        homes,
                        () -> homes.getSelectionModel().isEmpty()
                                ? text.text("net.refused.unit.split", unit.name())
                                : null)
                .field(text.text("net.form.why"), why);
        ask("net.unit.split", form, () -> {
            List<HouseholdId> going = homes.getSelectionModel().getSelectedItems().stream()
                    .map(line -> line.household().id())
                    .toList();
            model.acts().split(unit, name.getText(), going, why.getText());
        });
    }

    private void ask(String verb, FormPane form, Runnable save) {
        new FormDialog(text, owner.getScene() == null ? null : owner.getScene().getWindow(), text.text(verb), form)
                .ask(save);
    }
}
