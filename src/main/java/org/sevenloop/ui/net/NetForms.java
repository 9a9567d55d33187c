package org.sevenloop.ui.net;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;

/** The small forms of this desk. A form that is refused comes back with what was typed. */
final class NetForms {
    private final NetActs acts;
    private final Messages text;
    private final Node owner;

    NetForms(NetActs acts, Messages text, Node owner) {
        this.acts = acts;
        this.text = text;
        this.owner = owner;
    }

    /** Who answers for all these rows from today on. */
    void assign(Collection<NetRow> rows, @Nullable Responsible now) {
        TextField name = field("net-responsible-name", now == null ? "" : now.name());
        TextField phone = field("net-responsible-phone", now == null ? "" : now.phone());
        assign(rows, name, phone, field("net-responsible-why", ""));
    }

    private void assign(Collection<NetRow> rows, TextField name, TextField phone, TextField why) {
        FormPane form = new FormPane()
                .field(text.text("net.form.name"), name, required(name, "net.refused.responsible"))
                .field(text.text("net.form.phone"), phone)
                .field(text.text("net.form.why"), why);
        String verb = text.text("net.assign.many", Integer.toString(rows.size()));
        ask(
                verb,
                form,
                name,
                () -> acts.assign(
                        rows,
                        new Responsible(name.getText(), phone.getText()),
                        why.getText(),
                        () -> assign(rows, copy(name), copy(phone), copy(why))));
    }

    void addUnit(Unit above) {
        addUnit(above, field("net-unit-name", ""), null);
    }

    private void addUnit(Unit above, TextField name, @Nullable UnitKind chosen) {
        List<UnitKind> kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> kind.level() > Math.max(above.level(), UnitKind.COMMUNITY.level()))
                .toList();
        ComboBox<UnitKind> kind = choice(kinds, each -> text.text("net.kind." + each.name()));
        kind.setValue(chosen == null ? kinds.getFirst() : chosen);
        FormPane form = new FormPane()
                .field(text.text("net.form.unit"), name, required(name, "net.refused.unit.unnamed"))
                .field(text.text("net.form.kind"), kind);
        ask(
                text.text("net.unit.add", above.name()),
                form,
                name,
                () -> acts.addUnit(
                        above.id(),
                        kind.getValue(),
                        name.getText(),
                        () -> addUnit(above, copy(name), kind.getValue())));
    }

    void renameUnit(Unit unit) {
        renameUnit(unit, field("net-unit-name", unit.name()));
    }

    private void renameUnit(Unit unit, TextField name) {
        FormPane form =
                new FormPane().field(text.text("net.form.unit"), name, required(name, "net.refused.unit.unnamed"));
        ask(
                text.text("net.unit.rename"),
                form,
                name,
                () -> acts.renameUnit(unit.id(), name.getText(), () -> renameUnit(unit, copy(name))));
    }

    void addHousehold(UnitId unit) {
        household(new HouseholdEntry(null, unit, "", "", Tenure.RESIDENT, "", ""));
    }

    void changeHousehold(Household now) {
        household(new HouseholdEntry(
                now.id(), now.unit(), now.number(), now.address(), now.tenure(), now.head(), now.note()));
    }

    private void household(HouseholdEntry entry) {
        TextField number = field("net-household-number", entry.number());
        TextField address = field("net-household-address", entry.address());
        TextField head = field("net-household-head", entry.head());
        TextField note = field("net-household-note", entry.note());
        ComboBox<Tenure> tenure = choice(List.of(Tenure.values()), each -> text.text("net.tenure." + each.name()));
        tenure.setValue(entry.tenure());
        Supplier<@Nullable String> something = () -> (number.getText() + address.getText() + head.getText()).isBlank()
                ? text.text("net.refused.household.blank")
                : null;
        FormPane form = new FormPane()
                .field(text.text("net.form.address"), address, something)
                .field(text.text("net.form.number"), number)
                .field(text.text("net.form.head"), head)
                .field(text.text("net.form.tenure"), tenure)
                .field(text.text("net.form.note"), note);
        HouseholdId id = entry.id();
        ask(text.text(id == null ? "net.household.add" : "net.household.change"), form, address, () -> {
            HouseholdEntry typed = new HouseholdEntry(
                    id,
                    entry.unit(),
                    number.getText(),
                    address.getText(),
                    tenure.getValue(),
                    head.getText(),
                    note.getText());
            acts.saveHousehold(typed, () -> household(typed));
        });
    }

    private void ask(String verb, FormPane form, TextField first, Runnable save) {
        FormDialog dialog = new FormDialog(
                text, owner.getScene() == null ? null : owner.getScene().getWindow(), verb, form);
        dialog.setOnShown(e -> first.requestFocus());
        dialog.ask(save);
    }

    private Supplier<@Nullable String> required(TextField field, String sentence) {
        return () -> field.getText().isBlank() ? text.text(sentence) : null;
    }

    private static TextField field(String id, String value) {
        TextField field = new TextField(value);
        field.setId(id);
        return field;
    }

    private static TextField copy(TextField field) {
        return field(field.getId(), field.getText());
    }

    private static <T> ComboBox<T> choice(List<T> values, Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setCellFactory(view -> new WordCell<>(word));
        box.setButtonCell(new WordCell<>(word));
        return box;
    }

    private static final class WordCell<T> extends ListCell<T> {
        private final Function<T, String> word;

        WordCell(Function<T, String> word) {
            this.word = word;
        }

        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(value == null || empty ? "" : word.apply(value));
        }
    }
}
