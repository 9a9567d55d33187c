package org.sevenloop.service.net;

import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.ResidenceRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;

/** Households, entered, corrected and removed by hand; units are the {@link UnitEditor}'s. */
public final class NetEditor {
    private final Store store;

    public NetEditor(Store store) {
        this.store = store;
    }

    /** Units below the community. */
    public UnitEditor units() {
        return new UnitEditor(store);
    }

    /** Enters a household or sets all of it. */
    public HouseholdId saveHousehold(HouseholdEntry entry) {
        HouseholdId known = entry.id();
        String what = known == null ? "label.net.household.add" : "label.net.household.change";
        return store.write(Action.EDIT_HOUSEHOLDS, Label.of(what, title(entry)), (access, sight) -> {
            sight.demand(entry.unit());
            if (known != null) {
                sight.demand(known);
            }
            HouseholdRepository households = new HouseholdRepository(access);
            Entries.unit(new UnitRepository(access).tree(), entry.unit());
            numberIsFree(households, entry);
            HouseholdId id = known == null ? households.nextId() : known;
            Household household = new Household(
                    id,
                    entry.unit(),
                    entry.number().strip(),
                    entry.address().strip(),
                    entry.tenure(),
                    entry.head().strip(),
                    entry.note().strip());
            if (known == null) {
                households.insert(household);
            } else {
                Entries.household(access, known);
                households.update(List.of(household));
            }
            return id;
        });
    }

    private static String title(HouseholdEntry entry) {
        String title = (entry.address().strip() + " " + entry.head().strip()).strip();
        if (title.isEmpty()) {
            title = entry.number().strip();
        }
        return Entries.name(title, "net.refused.household.blank");
    }

    private static void numberIsFree(HouseholdRepository households, HouseholdEntry entry) {
        String number = entry.number().strip();
        boolean taken = !number.isEmpty()
                && households.inUnits(List.of(entry.unit())).stream()
                        .anyMatch(other ->
                                other.number().equals(number) && !other.id().equals(entry.id()));
        if (taken) {
            throw new RefusedException("net.refused.household.number", number);
        }
    }

    /** Removes a household in which nobody lives any more. */
    public void removeHousehold(HouseholdId id) {
        Household household = store.read(Action.EDIT_HOUSEHOLDS, (access, sight) -> {
            sight.demand(id);
            return Entries.household(access, id);
        });
        Label label = Label.of("label.net.household.remove", (household.address() + " " + household.head()).strip());
        store.write(Action.EDIT_HOUSEHOLDS, label, (access, sight) -> {
            sight.demand(id);
            return removeHousehold(access, household);
        });
    }

    private static HouseholdId removeHousehold(Access access, Household household) {
        if (!new ResidenceRepository(access).members(household.id()).isEmpty()) {
            throw new RefusedException("net.refused.household.lived", household.head());
        }
        new Assignments(access).remove(List.of(household.id()));
        new HouseholdRepository(access).remove(List.of(household.id()));
        return household.id();
    }
}
