package org.sevenloop.ui.net;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.AnswerRole;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.Person;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.common.Fields;
import org.sevenloop.ui.common.FormDialog;
import org.sevenloop.ui.common.FormPane;
import org.sevenloop.ui.common.Texts;

/** The small forms of this desk. A form that is refused comes back with what was typed. */
final class NetForms {
    private static final double WIDTH = 330;

    private final NetViewModel model;
    private final NetActs acts;
    private final Messages text;
    private final NetWords words;
    private final Node owner;

    NetForms(NetViewModel model, Messages text, Node owner) {
        this.model = model;
        this.acts = model.acts();
        this.text = text;
        this.words = new NetWords(text);
        this.owner = owner;
    }

    /** Who answers for all these rows from today on. */
    void assign(Collection<NetRow> rows, @Nullable Responsible now) {
        assign(rows, now == null ? new Responsible("", "") : now, "");
    }

    private void assign(Collection<NetRow> rows, Responsible typed, String said) {
        TextField name = Fields.text("net-responsible-name", typed.name());
        TextField phone = Fields.text("net-responsible-phone", typed.phone());
        TextField workUnit = Fields.text("net-responsible-work-unit", typed.workUnit());
        TextField why = Fields.text("net-responsible-why", said);
        ComboBox<AnswerRole> role = Fields.choice(List.of(AnswerRole.values()), each -> text.text("net.role." + each));
        role.setValue(typed.role());
        FormPane form = new FormPane()
                .field(text.text("net.form.where"), Texts.wrapped(Texts.body(words.names(rows)), WIDTH))
                .field(text.text("net.form.name"), name, required(name, "net.refused.responsible"))
                .field(text.text("net.form.phone"), phone)
                .field(text.text("net.form.role"), role)
                .field(text.text("net.form.unit.work"), workUnit)
                .field(text.text("net.form.why"), why);
        String verb = rows.size() == 1
                ? text.text("net.assign")
                : text.text("net.assign.many", Integer.toString(rows.size()));
        ask(verb, form, name, () -> {
            Responsible who = new Responsible(name.getText(), phone.getText(), role.getValue(), workUnit.getText());
            acts.assign(rows, who, why.getText(), () -> assign(rows, who, why.getText()));
        });
    }

    void addUnit(Unit above) {
        addUnit(above, Fields.text("net-unit-name", ""), null);
    }

    private void addUnit(Unit above, TextField name, @Nullable UnitKind chosen) {
        List<UnitKind> kinds = model.profile().below(above.kind());
        ComboBox<UnitKind> kind = Fields.choice(kinds, each -> text.text("net.kind." + each.name()));
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
        renameUnit(unit, Fields.text("net-unit-name", unit.name()));
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
        TextField number = Fields.text("net-household-number", entry.number());
        TextField address = Fields.text("net-household-address", entry.address());
        TextField head = Fields.text("net-household-head", entry.head());
        TextField note = Fields.text("net-household-note", entry.note());
        ComboBox<Tenure> tenure =
                Fields.choice(List.of(Tenure.values()), each -> text.text("net.tenure." + each.name()));
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
        new FormDialog(text, owner.getScene() == null ? null : owner.getScene().getWindow(), verb, form)
                .ask(first, save);
    }

    private Supplier<@Nullable String> required(TextField field, String sentence) {
        return Fields.required(field, text.text(sentence));
    }

    private static TextField copy(TextField field) {
        return Fields.text(field.getId(), field.getText());
    }

    /** Whoever takes a person away for good types their name. */
    void erase(Person person) {
        TextField typed = Fields.text("campaign-erase-name", "");
        Label about = Texts.wrapped(Texts.helper(text.text("campaign.erase.about")), 380);
        FormPane form = new FormPane()
                .field(
                        text.text("campaign.erase.name", person.name()),
                        typed,
                        () -> typed.getText().strip().equals(person.name()) ? null : text.text("campaign.erase.wrong"))
                .field("", about);
        new FormDialog(text, FormDialog.front(), text.text("campaign.erase"), form)
                .ask(typed, () -> acts.erase(person.id()));
    }
}
