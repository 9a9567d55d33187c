package org.sevenloop.service.net;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.GovernanceProfile;
import org.sevenloop.model.net.GovernanceProfiles;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitChange;
import org.sevenloop.model.net.UnitChange.What;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.Assignments;
import org.sevenloop.persistence.HouseholdRepository;
import org.sevenloop.persistence.SettingRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;
import org.sevenloop.service.directive.DirectiveIssuer;

/** Units moved, split, merged and closed by hand. What became of them is kept, so that an earlier day's net can be told. */
public final class UnitEditor {
    private static final UnitId NOBODY = new UnitId(-1);

    private final Store store;
    private final Session session;

    public UnitEditor(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** How the community is governed: which kinds of unit there are, and who must answer for what. */
    public void follow(String profile) {
        if (!GovernanceProfiles.knows(profile)) {
            throw new RefusedException("net.refused.profile", profile);
        }
        store.write(Action.EDIT_NET, Label.of("label.net.profile"), access -> {
            new SettingRepository(access).save(SettingRepository.PROFILE, profile);
            return profile;
        });
    }

    static GovernanceProfile profile(Access access) {
        return GovernanceProfiles.of(
                new SettingRepository(access).find(SettingRepository.PROFILE).orElse(""));
    }

    /** A new unit below another, last among its sisters. */
    public UnitId add(UnitId parent, UnitKind kind, String typed) {
        String name = Entries.name(typed, "net.refused.unit.unnamed");
        return store.write(
                Action.EDIT_NET, Label.of("label.net.unit.add", name), access -> add(access, parent, kind, name, ""));
    }

    private UnitId add(Access access, UnitId parent, UnitKind kind, String name, String why) {
        UnitRepository units = new UnitRepository(access);
        UnitTree tree = units.tree();
        Unit above = Entries.unit(tree, parent);
        mayStand(access, above, kind);
        Entries.nameIsFree(tree, parent, NOBODY, name);
        UnitId id = units.nextId();
        units.open(new Unit(id, parent, kind, name, null, last(tree, parent)), session.today());
        note(units, id, What.ADDED, "", name, why);
        return id;
    }

    private static int last(UnitTree tree, UnitId parent) {
        return tree.children(parent).stream().mapToInt(Unit::order).max().orElse(0) + 1;
    }

    private static void mayStand(Access access, Unit above, UnitKind kind) {
        boolean ownLevels = above.level() >= UnitKind.COMMUNITY.level();
        if (!ownLevels || !profile(access).allows(above.kind(), kind)) {
            throw new RefusedException("net.refused.unit.level", above.name());
        }
    }

    public void rename(UnitId id, String typed) {
        String name = Entries.name(typed, "net.refused.unit.unnamed");
        store.write(Action.EDIT_NET, Label.of("label.net.unit.rename", name), access -> {
            UnitRepository units = new UnitRepository(access);
            UnitTree tree = units.tree();
            Unit unit = Entries.unit(tree, id);
            UnitId parent = unit.parent();
            if (parent != null) {
                Entries.nameIsFree(tree, parent, id, name);
            }
            units.update(unit.named(name));
            note(units, id, What.RENAMED, unit.name(), name, "");
            return id;
        });
    }

    /** Puts a unit, with all that is in it, below another one. */
    public void move(UnitId id, UnitId to, String why) {
        Unit moved = ownUnit(id);
        store.write(Action.EDIT_NET, Label.of("label.net.unit.move", moved.name()), access -> {
            UnitRepository units = new UnitRepository(access);
            UnitTree tree = units.tree();
            Unit unit = Entries.unit(tree, id);
            Unit above = Entries.unit(tree, to);
            mayStand(access, above, unit.kind());
            if (tree.path(to).contains(unit)) {
                throw new RefusedException("net.refused.unit.level", above.name());
            }
            Entries.nameIsFree(tree, to, id, unit.name());
            Unit there = unit.under(to);
            units.update(new Unit(id, to, there.kind(), there.name(), there.code(), last(tree, to)));
            note(units, id, What.MOVED, key(unit.parent()), key(to), why);
            return id;
        });
    }

    /** Makes a new unit of its kind beside a unit, and puts some of its households and units into it. */
    public UnitId split(
            UnitId id, String typed, Collection<HouseholdId> households, Collection<UnitId> below, String why) {
        String name = Entries.name(typed, "net.refused.unit.unnamed");
        Unit whole = ownUnit(id);
        UnitId parent = whole.parent();
        if (parent == null || households.isEmpty() && below.isEmpty()) {
            throw new RefusedException("net.refused.unit.split", whole.name());
        }
        return store.write(Action.EDIT_NET, Label.of("label.net.unit.split", whole.name(), name), access -> {
            UnitId part = add(access, parent, whole.kind(), name, why);
            moveHouseholds(access, id, households, part);
            UnitRepository units = new UnitRepository(access);
            Set<UnitId> going = new HashSet<>(below);
            for (Unit child : units.tree().children(id)) {
                if (going.contains(child.id())) {
                    moveBelow(units, child, part, why);
                }
            }
            note(units, id, What.SPLIT, "", key(part), why);
            DirectiveIssuer.follow(access, id, List.of(id, part), step(), Entries.why(why));
            return part;
        });
    }

    /** Puts all that is in a unit into another one, and closes it. */
    public void merge(UnitId id, UnitId into, String why) {
        Unit gone = ownUnit(id);
        Unit stays = ownUnit(into);
        store.write(Action.EDIT_NET, Label.of("label.net.unit.merge", gone.name(), stays.name()), access -> {
            UnitRepository units = new UnitRepository(access);
            UnitTree tree = units.tree();
            if (id.equals(into) || tree.path(into).contains(Entries.unit(tree, id))) {
                throw new RefusedException("net.refused.unit.merge", gone.name());
            }
            List<HouseholdId> all = new HouseholdRepository(access)
                    .inUnits(List.of(id)).stream().map(Household::id).toList();
            moveHouseholds(access, id, all, into);
            for (Unit child : tree.children(id)) {
                mayStand(access, stays, child.kind());
                Entries.nameIsFree(tree, into, child.id(), child.name());
                moveBelow(units, child, into, why);
            }
            new Assignments(access).move(id, into, session.today(), Entries.why(why));
            DirectiveIssuer.follow(access, id, List.of(into), step(), Entries.why(why));
            units.close(id, session.today());
            note(units, id, What.MERGED, "", key(into), why);
            return into;
        });
    }

    private void moveBelow(UnitRepository units, Unit child, UnitId to, String why) {
        units.update(child.under(to));
        note(units, child.id(), What.MOVED, key(child.parent()), key(to), why);
    }

    private static void moveHouseholds(Access access, UnitId from, Collection<HouseholdId> wanted, UnitId to) {
        HouseholdRepository households = new HouseholdRepository(access);
        Set<HouseholdId> going = new HashSet<>(wanted);
        households.update(households.inUnits(List.of(from)).stream()
                .filter(each -> going.contains(each.id()))
                .map(each -> each.in(to))
                .toList());
    }

    /** Closes a unit that holds nothing any more; its history stays. */
    public void close(UnitId id) {
        Unit unit = store.read(Action.EDIT_NET, access -> Entries.unit(new UnitRepository(access).tree(), id));
        store.write(Action.EDIT_NET, Label.of("label.net.unit.close", unit.name()), access -> {
            UnitRepository units = new UnitRepository(access);
            boolean inUse = !units.tree().children(id).isEmpty()
                    || !new HouseholdRepository(access).inUnits(List.of(id)).isEmpty();
            if (inUse || unit.level() <= UnitKind.COMMUNITY.level()) {
                throw new RefusedException("net.refused.unit.close", unit.name());
            }
            new Assignments(access).end(id, session.today());
            units.close(id, session.today());
            note(units, id, What.CLOSED, unit.name(), "", "");
            return id;
        });
    }

    /** Somebody answers for nothing any more from today on; what they answered for waits for whoever comes after them. */
    public void leave(Responsible who) {
        store.write(Action.EDIT_NET, Label.of("label.net.leave", who.name()), access -> {
            int many = new Assignments(access).endOf(who, session.today());
            if (many == 0) {
                throw new RefusedException("net.refused.leave", who.name());
            }
            return many;
        });
    }

    /** A unit of the community's own, below it. */
    private Unit ownUnit(UnitId id) {
        return store.read(Action.EDIT_NET, access -> {
            Unit unit = Entries.unit(new UnitRepository(access).tree(), id);
            if (unit.level() <= UnitKind.COMMUNITY.level()) {
                throw new RefusedException("net.refused.unit.upper", unit.name());
            }
            return unit;
        });
    }

    private Step step() {
        return new Step(session.now(), session.user());
    }

    private void note(UnitRepository units, UnitId id, What what, String was, String becomes, String why) {
        units.note(new UnitChange(id, what, was, becomes, session.today(), Entries.why(why), session.user()));
    }

    private static String key(@Nullable UnitId id) {
        return id == null ? "" : Long.toString(id.value());
    }
}
