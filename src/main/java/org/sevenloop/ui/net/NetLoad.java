package org.sevenloop.ui.net;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.Net;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.Member;

/** What of the tree has been fetched so far. Immutable; more of it is a new one. */
record NetLoad(Net net, Map<UnitId, List<HouseholdLine>> lines, Map<HouseholdId, List<Member>> members) {
    NetLoad withLines(Map<UnitId, List<HouseholdLine>> more) {
        Map<UnitId, List<HouseholdLine>> all = new HashMap<>(lines);
        all.putAll(more);
        return new NetLoad(net, all, members);
    }

    NetLoad withMembers(HouseholdId household, List<Member> more) {
        Map<HouseholdId, List<Member>> all = new HashMap<>(members);
        all.put(household, more);
        return new NetLoad(net, lines, all);
    }
}
