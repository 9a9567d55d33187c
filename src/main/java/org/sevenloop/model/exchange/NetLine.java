package org.sevenloop.model.exchange;

import java.util.List;
import org.sevenloop.model.net.Responsible;

/**
 * One row of a list of the net: a unit, or households in it, and who answers for them.
 *
 * @param unitPath the units below the community as the sheet has them, from the top
 * @param householdNumbers the households, where it names them by numbers; several stand for known ones alone
 * @param head of the one household that the row is about; blank as the others where it is about the unit
 * @param answers with a name each
 */
public record NetLine(
        Place place,
        int firstColumn,
        List<String> unitPath,
        List<String> householdNumbers,
        String address,
        String head,
        List<Responsible> answers,
        List<Problem> problems)
        implements Line {
    /** Whether it names households, and not a unit alone. */
    public boolean ofHouseholds() {
        return !householdNumbers.isEmpty() || !address.isEmpty() || !head.isEmpty();
    }
}
