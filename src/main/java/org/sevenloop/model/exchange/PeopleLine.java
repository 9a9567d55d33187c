package org.sevenloop.model.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.net.Tenure;

/**
 * One person of the household register.
 *
 * @param unitPath the units below the community as the sheet has them, from the top: {@code [一组]}, {@code [阳光小区, 3号楼]}
 * @param householdNumber the sheet's own number within the unit; blank where it has none
 * @param householdAddress where the household lives
 */
public record PeopleLine(
        Place place,
        int firstColumn,
        Identity identity,
        List<String> unitPath,
        String householdNumber,
        String householdAddress,
        @Nullable Tenure tenure,
        String headName,
        String relation,
        String ethnicity,
        String politicalStatus,
        String note,
        List<Problem> problems)
        implements Line {
    @Override
    public Optional<Identity> about() {
        return Optional.of(identity);
    }
}
