package org.sevenloop.ui.net;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.account.Revealed;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.ui.common.DeskTools;

/** What is done from this desk. Each act is one save, says what it did, and tells every desk that the data changed. */
public final class NetActs {
    private final NetServices services;
    private final DeskTools tools;

    /** Asks what for and has it noted; then somebody's numbers may be shown. */
    public void reveal(PersonId person, Runnable show) {
        tools.rights().reveal(Revealed.PERSON, person.value(), show);
    }

    public boolean may(Action action) {
        return tools.may(action);
    }

    NetActs(NetServices services, DeskTools tools) {
        this.services = services;
        this.tools = tools;
    }

    /** @param refused runs where nothing was saved, so that a form can come back with what was typed */
    public void assign(Collection<NetRow> rows, Responsible who, String why, Runnable refused) {
        List<UnitId> units = units(rows);
        List<HouseholdId> households = households(rows);
        String many = Integer.toString(units.size() + households.size());
        act(
                tools.text().text("label.net.assign", who.name().strip(), many),
                () -> {
                    services.net().assign(units, households, who, why);
                    return many;
                },
                refused);
    }

    public void unassign(Collection<NetRow> rows) {
        List<UnitId> units = units(rows);
        List<HouseholdId> households = households(rows);
        String many = Integer.toString(units.size() + households.size());
        act(
                tools.text().text("label.net.unassign", many),
                () -> {
                    services.net().unassign(units, households);
                    return many;
                },
                () -> {});
    }

    private static List<UnitId> units(Collection<NetRow> rows) {
        return rows.stream()
                .filter(row -> row.unit() != null)
                .map(row -> row.key().unit())
                .toList();
    }

    private static List<HouseholdId> households(Collection<NetRow> rows) {
        return rows.stream()
                .filter(row -> row.household() != null)
                .map(row -> row.key().household())
                .toList();
    }

    public void addUnit(UnitId parent, UnitKind kind, String name, Runnable refused) {
        act(
                tools.text().text("label.net.unit.add", name.strip()),
                () -> services.editor().units().add(parent, kind, name),
                refused);
    }

    public void renameUnit(UnitId unit, String name, Runnable refused) {
        act(
                tools.text().text("label.net.unit.rename", name.strip()),
                () -> {
                    services.editor().units().rename(unit, name);
                    return unit;
                },
                refused);
    }

    public void move(Unit unit, Unit to, String why, Runnable refused) {
        act(
                tools.text().text("label.net.unit.move", unit.name()),
                () -> {
                    services.editor().units().move(unit.id(), to.id(), why);
                    return unit;
                },
                refused);
    }

    public void merge(Unit unit, Unit into, String why, Runnable refused) {
        act(
                tools.text().text("label.net.unit.merge", unit.name(), into.name()),
                () -> {
                    services.editor().units().merge(unit.id(), into.id(), why);
                    return unit;
                },
                refused);
    }

    /** @param going the units and households of the new unit */
    public void split(Unit unit, String name, List<NetKey> going, String why, Runnable refused) {
        List<UnitId> units = going.stream()
                .filter(each -> each.kind() == NetKey.Kind.UNIT)
                .map(NetKey::unit)
                .toList();
        List<HouseholdId> households = going.stream()
                .filter(each -> each.kind() == NetKey.Kind.HOUSEHOLD)
                .map(NetKey::household)
                .toList();
        act(
                tools.text().text("label.net.unit.split", unit.name(), name.strip()),
                () -> services.editor().units().split(unit.id(), name, households, units, why),
                refused);
    }

    /** Somebody answers for nothing any more. */
    public void leave(Responsible who) {
        act(
                tools.text().text("label.net.leave", who.name()),
                () -> {
                    services.editor().units().leave(who);
                    return who;
                },
                () -> {});
    }

    /** The households directly under a unit, for a form that asks which. */
    void households(Unit unit, Consumer<List<HouseholdLine>> then) {
        tools.tasks()
                .run(
                        tools.text().text("net.loading"),
                        () -> services.net().households(unit.id()),
                        then,
                        tools.problems()::tell);
    }

    public void saveHousehold(HouseholdEntry entry, Runnable refused) {
        String key = entry.id() == null ? "label.net.household.add" : "label.net.household.change";
        String what = (entry.address() + ' ' + entry.head()).strip();
        act(tools.text().text(key, what), () -> services.editor().saveHousehold(entry), refused);
    }

    public void saveResident(ResidentEntry entry, Runnable refused) {
        String key = entry.person() == null ? "label.people.resident.add" : "label.people.resident.change";
        act(
                tools.text().text(key, entry.who().name().strip()),
                () -> services.people().saveResident(entry),
                refused);
    }

    /** Closes a unit, or takes a household or a person off the register. */
    public void remove(NetRow row, String name) {
        String key =
                switch (row.key().kind()) {
                    case UNIT -> "label.net.unit.close";
                    case HOUSEHOLD -> "label.net.household.remove";
                    case PERSON -> "label.people.resident.remove";
                };
        act(tools.text().text(key, name), () -> remove(row.key()), () -> {});
    }

    private NetKey remove(NetKey key) {
        switch (key.kind()) {
            case UNIT -> services.editor().units().close(key.unit());
            case HOUSEHOLD -> services.editor().removeHousehold(key.household());
            case PERSON -> services.people().removeResident(key.person());
        }
        return key;
    }

    /** Sends all that is held of somebody to paper, once it is noted what for. */
    public void disclose(PersonId person) {
        tools.rights().purpose(purpose -> tools.tasks()
                .run(
                        tools.text().text("campaign.disclose"),
                        () -> services.subjects().disclose(person, purpose),
                        tools.printouts()::print,
                        tools.problems()::tell));
    }

    /** Takes somebody away for good; there is no way back to offer. */
    public void erase(PersonId person) {
        tools.rights().purpose(purpose -> tools.tasks()
                .run(
                        tools.text().text("campaign.erase"),
                        () -> {
                            services.subjects().erase(person, purpose);
                            return tools.text().text("campaign.erased");
                        },
                        said -> {
                            tools.changes().fire();
                            tools.notices().done(said, null);
                        },
                        tools.problems()::tell));
    }

    private void act(String done, Callable<?> work, Runnable refused) {
        tools.save(work, done, refused);
    }
}
