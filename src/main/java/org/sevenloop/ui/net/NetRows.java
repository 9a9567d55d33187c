package org.sevenloop.ui.net;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.Member;

/** Lays the open part of the tree out as flat rows: a tree control with a million items would not do. */
final class NetRows {
    private final NetLoad load;
    private final Set<NetKey> open;
    private final NetFilter filter;
    private final List<NetRow> rows = new ArrayList<>();
    private final Set<UnitId> answered = new HashSet<>();

    private NetRows(NetLoad load, Set<NetKey> open, NetFilter filter) {
        this.load = load;
        this.open = open;
        this.filter = filter;
        for (UnitId unit : load.net().responsible().keySet()) {
            int level = load.net().tree().find(unit).map(Unit::level).orElse(0);
            if (level >= UnitKind.GROUP.level()) {
                load.net().tree().subtree(unit).forEach(below -> answered.add(below.id()));
            }
        }
    }

    static List<NetRow> of(NetLoad load, Set<NetKey> open, NetFilter filter) {
        NetRows rows = new NetRows(load, open, filter);
        load.net().tree().roots().forEach(root -> rows.unit(root, 0, false));
        return rows.rows;
    }

    /** Where the row of a key stands, −1 where it is not open. */
    static int indexOf(List<NetRow> rows, NetKey key) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The row that holds a row, −1 at the top. */
    static int parent(List<NetRow> rows, int index) {
        int depth = rows.get(index).depth();
        int at = index - 1;
        while (at >= 0 && rows.get(at).depth() >= depth) {
            at--;
        }
        return at;
    }

    /** @param inside whether a unit above already passed the filter, and with it all that it holds */
    private boolean unit(Unit unit, int depth, boolean inside) {
        NetKey key = NetKey.of(unit.id());
        boolean passes = inside || filter.isNone() || filter.passes(unit);
        boolean narrowed = !filter.isNone() && !passes;
        boolean opened = narrowed || open.contains(key);
        int at = rows.size();
        NetFigures figures = load.net().figures(unit.id());
        List<Unit> children = load.net().tree().children(unit.id());
        boolean leaf = children.isEmpty() && figures.households() == 0;
        Responsible who = load.net().responsible().get(unit.id());
        rows.add(new NetRow(key, depth, leaf, opened && !leaf, unit, null, null, figures, who, false));
        boolean below = false;
        if (opened) {
            for (Unit child : children) {
                below |= unit(child, depth + 1, passes && !filter.isNone());
            }
            below |= households(unit, depth + 1, narrowed);
        }
        if (narrowed && !below) {
            rows.subList(at, rows.size()).clear();
            return false;
        }
        return true;
    }

    private boolean households(Unit unit, int depth, boolean narrowed) {
        boolean any = false;
        for (HouseholdLine line : load.lines().getOrDefault(unit.id(), List.of())) {
            boolean nobody = line.responsible() == null && !answered.contains(unit.id());
            if (!narrowed || filter.passes(line, nobody)) {
                household(line, depth, nobody);
                any = true;
            }
        }
        return any;
    }

    private void household(HouseholdLine line, int depth, boolean nobody) {
        NetKey key = NetKey.of(line.household().id());
        boolean opened = open.contains(key);
        NetFigures figures = new NetFigures(1, line.people(), line.colours(), nobody ? 1 : 0);
        boolean leaf = line.people() == 0;
        rows.add(new NetRow(key, depth, leaf, opened && !leaf, null, line, null, figures, line.responsible(), nobody));
        if (opened) {
            for (Member member : load.members().getOrDefault(line.household().id(), List.of())) {
                NetKey person = NetKey.of(member.person().id());
                rows.add(new NetRow(person, depth + 1, true, false, null, null, member, NetFigures.ZERO, null, false));
            }
        }
    }
}
