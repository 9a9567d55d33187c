package org.sevenloop.ui.net;

import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.HouseholdLine;
import org.sevenloop.model.net.NetFigures;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.Member;

/**
 * A row of the tree as it is open now; one of unit, household and member is set.
 *
 * @param depth how far in it stands
 * @param leaf whether nothing can be below it
 * @param unanswered whether a household has nobody who answers for it
 */
public record NetRow(
        NetKey key,
        int depth,
        boolean leaf,
        boolean open,
        @Nullable Unit unit,
        @Nullable HouseholdLine household,
        @Nullable Member member,
        NetFigures figures,
        @Nullable Responsible responsible,
        boolean unanswered) {
    /** 1 to 7. */
    public int level() {
        return unit == null ? UnitKind.HOUSEHOLD_LEVEL : unit.level();
    }

    public boolean isPerson() {
        return member != null;
    }
}
