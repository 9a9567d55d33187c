package org.sevenloop.ui.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** What becomes of a unit by hand: moved, split, merged; and whoever answers leaving. */
final class UnitForms {
    private static final double WIDTH = 330;

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
        menu.setMinWidth(Region.USE_PREF_SIZE);
        // It stands at the foot of the page.
        menu.setPopupSide(Side.TOP);
        menu.getItems()
                .addAll(
                        item("net.rename", rename),
                        item("net.unit.move", () -> move(unit)),
                        item("net.unit.split", () -> split(unit)),
                        item("net.unit.merge", () -> merge(unit)));
        if (who != null) {
            menu.getItems().add(item("net.leave", () -> model.acts().leave(who), who.name()));
        }
        return menu;
    }

    private MenuItem item(String key, Runnable act, String... arguments) {
        MenuItem item = new MenuItem(text.text(key, (Object[]) arguments));
        item.setOnAction(e -> act.run());
        return item;
    }

    private void move(Unit unit) {
        List<Unit> above = net().mayHold(unit, model.profile());
        choose("net.unit.move", unit, above, (to, why, refused) -> model.acts().move(unit, to, why, refused));
    }

    private void merge(Unit unit) {
        choose("net.unit.merge", unit, net().mayTake(unit), (into, why, refused) -> model.acts()
                .merge(unit, into, why, refused));
    }

    private interface Chosen {
        void to(Unit unit, String why, Runnable refused);
    }

    private void choose(String verb, Unit unit, List<Unit> units, Chosen then) {
        ComboBox<Unit> to = Fields.search(net()::path);
        to.setId("net-unit-to");
        to.setPromptText(text.text(units.isEmpty() ? "net.unit.to.none" : "net.unit.to"));
        to.getItems().setAll(units);
        TextField why = Fields.text("net-unit-why", "");
        FormPane form = form(verb, unit)
                .field(
                        text.text(verb + ".to"),
                        to,
                        () -> to.getValue() == null ? text.text("net.refused.unit.target") : null)
                .field(text.text("net.form.why"), why);
        ask(verb, form, to, refused -> then.to(to.getValue(), why.getText(), refused));
    }

    /** Forms are opened from rows, so it was read. */
    private Net net() {
        return Objects.requireNonNull(model.net());
    }

    private void split(Unit unit) {
        model.acts().households(unit, lines -> split(unit, new PartPicks(parts(unit, lines), text)));
    }

    private Map<NetKey, String> parts(Unit unit, List<HouseholdLine> lines) {
        Map<NetKey, String> parts = new LinkedHashMap<>();
        net().tree().children(unit.id()).forEach(child -> parts.put(NetKey.of(child.id()), child.name()));
        lines.forEach(line -> parts.put(NetKey.of(line.household().id()), words.household(line.household())));
        return parts;
    }

    private void split(Unit unit, PartPicks parts) {
        TextField name = Fields.text("net-unit-name", "");
        TextField why = Fields.text("net-unit-why", "");
        FormPane form = form("net.unit.split", unit)
                .field(text.text("net.unit.new"), name, Fields.required(name, text.text("net.refused.unit.unnamed")))
                .field(
                        text.text("net.unit.parts"),
                        parts.list(),
                        () -> parts.ticked().isEmpty() ? text.text("net.refused.unit.split", unit.name()) : null)
                .field("", parts.count())
                .field(text.text("net.form.why"), why);
        ask("net.unit.split", form, name, refused -> model.acts()
                .split(unit, name.getText(), parts.ticked(), why.getText(), refused));
    }

    /** A form that says first what it is about, and what then becomes of it. */
    private FormPane form(String verb, Unit unit) {
        Label about = Texts.wrapped(Texts.helper(text.text(verb + ".about", unit.name())), WIDTH);
        VBox words = new VBox(2, Texts.body(net().path(unit)), about);
        words.getStyleClass().add("sl-field-words");
        return new FormPane().field(text.text("net.unit.this"), words);
    }

    private void ask(String verb, FormPane form, Node first, Consumer<Runnable> save) {
        ask(
                new FormDialog(
                        text, owner.getScene() == null ? null : owner.getScene().getWindow(), text.text(verb), form),
                first,
                save);
    }

    /** What is refused comes back with what was typed. */
    private static void ask(FormDialog dialog, Node first, Consumer<Runnable> save) {
        dialog.ask(first, () -> save.accept(() -> ask(dialog, first, save)));
    }
}
