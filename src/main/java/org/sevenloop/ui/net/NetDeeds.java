package org.sevenloop.ui.net;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.PersonPage;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.platform.Messages;
import org.sevenloop.ui.people.ResidentForm;

/** What keys and buttons of the desk do with what is selected. */
final class NetDeeds implements NetSide.Deeds {
    private final NetViewModel model;
    private final NetWords words;
    private final NetForms forms;
    private final UnitForms units;
    private final ResidentForm residents;
    private final NetView view;

    NetDeeds(NetViewModel model, Messages text, NetView view) {
        this.model = model;
        this.words = new NetWords(text);
        this.view = view;
        this.forms = new NetForms(model, text, view);
        this.units = new UnitForms(model, text, view);
        this.residents = new ResidentForm(text, view, this::save);
    }

    private void save(ResidentEntry entry) {
        model.acts().saveResident(entry, () -> residents.open(entry));
    }

    @Override
    public boolean may(Action action) {
        return model.acts().may(action);
    }

    @Override
    public void reveal(PersonId person, Runnable show) {
        model.acts().reveal(person, show);
    }

    @Override
    public void assign() {
        if (!may(Action.ASSIGN)) {
            return;
        }
        List<NetRow> rows =
                view.selection().stream().filter(row -> !row.isPerson()).toList();
        if (!rows.isEmpty()) {
            Responsible now = rows.size() == 1 ? rows.getFirst().responsible() : null;
            forms.assign(rows, now);
        } else if (model.page().get() instanceof NetPage.OfPerson person) {
            // Nobody answers for a person alone: on one the key corrects what is on record.
            change(person.page());
        }
    }

    @Override
    public void unassign() {
        List<NetRow> rows = view.selection().stream()
                .filter(row -> row.responsible() != null)
                .toList();
        if (!rows.isEmpty()) {
            model.acts().unassign(rows);
        }
    }

    /** Where nothing is selected yet, what is added belongs to the community itself. */
    void addHere() {
        if (view.selection().isEmpty()) {
            model.rows().stream()
                    .filter(row -> row.level() == UnitKind.COMMUNITY.level())
                    .findFirst()
                    .ifPresent(row -> view.select(row.key()));
        }
        add();
    }

    /** The thing that belongs where the selection is: below a unit a household, or a unit above the groups; in a household a resident. */
    void add() {
        NetRow row = view.selection().isEmpty() ? null : view.selection().getFirst();
        if (row == null || !may(Action.EDIT_HOUSEHOLDS)) {
            return;
        }
        HouseholdLine household = row.household();
        Unit unit = row.unit();
        if (household != null) {
            residents.add(household.household().id());
        } else if (row.member() != null) {
            residents.add(row.member().residence().household());
        } else if (unit != null && unit.level() == UnitKind.COMMUNITY.level() && may(Action.EDIT_NET)) {
            forms.addUnit(unit);
        } else if (unit != null && unit.level() > UnitKind.COMMUNITY.level()) {
            forms.addHousehold(unit.id());
        }
    }

    @Override
    public void remove() {
        List<NetRow> rows = view.selection();
        if (rows.size() == 1 && may(Action.EDIT_HOUSEHOLDS)) {
            model.acts().remove(rows.getFirst(), words.name(rows.getFirst()));
        }
    }

    @Override
    public Node become(Unit unit, @Nullable Responsible who) {
        return units.menu(unit, who, () -> forms.renameUnit(unit));
    }

    @Override
    public void addUnit(Unit above) {
        forms.addUnit(above);
    }

    @Override
    public void addHousehold(Unit unit) {
        forms.addHousehold(unit.id());
    }

    @Override
    public void change(Household household) {
        forms.changeHousehold(household);
    }

    @Override
    public void addResident(Household household) {
        residents.add(household.id());
    }

    @Override
    public void change(PersonPage person) {
        if (person.residence() != null) {
            residents.change(person.person(), person.residence());
        }
    }

    @Override
    public void disclose(PersonId person) {
        model.acts().disclose(person);
    }

    @Override
    public void erase(PersonPage person) {
        forms.erase(person.person());
    }

    @Override
    public void open(NetKey key) {
        model.reveal(key);
    }
}
