package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jooq.Cursor;
import org.jooq.Record2;
import org.sevenloop.model.net.UnitId;

/**
 * Which household lies in which unit, as two columns: H2 joins a million rows by looking each up, which takes longer than to
 * read both sides once and to bring them together here.
 */
final class Homes {
    private final long[] ids;
    private final long[] units;

    Homes(Access access) {
        int many = access.sql().fetchCount(HOUSEHOLD, access.here(HOUSEHOLD.COMMUNITY_ID));
        this.ids = new long[many];
        this.units = new long[many];
        try (Cursor<Record2<Long, Long>> rows = access.sql()
                .select(HOUSEHOLD.ID, HOUSEHOLD.UNIT_ID)
                .from(HOUSEHOLD)
                .where(access.here(HOUSEHOLD.COMMUNITY_ID))
                .orderBy(HOUSEHOLD.COMMUNITY_ID, HOUSEHOLD.ID)
                .fetchLazy()) {
            int at = 0;
            for (Record2<Long, Long> row : rows) {
                ids[at] = row.value1();
                units[at++] = row.value2();
            }
        }
    }

    int size() {
        return ids.length;
    }

    /** The place of a household, negative where there is none. */
    int at(long household) {
        return Arrays.binarySearch(ids, household);
    }

    /** How many of the places that pass lie directly under each unit. */
    Map<UnitId, Integer> count(IntPredicate passes) {
        int[] each = new int[ids.length];
        for (int at = 0; at < ids.length; at++) {
            each[at] = passes.test(at) ? 1 : 0;
        }
        return sum(each);
    }

    /** The sums of what is counted at each place. */
    Map<UnitId, Integer> sum(int[] counts) {
        Map<Long, int[]> sums = new HashMap<>();
        for (int at = 0; at < ids.length; at++) {
            if (counts[at] > 0) {
                sums.computeIfAbsent(units[at], ignored -> new int[1])[0] += counts[at];
            }
        }
        Map<UnitId, Integer> byUnit = new HashMap<>();
        sums.forEach((unit, sum) -> byUnit.put(new UnitId(unit), sum[0]));
        return byUnit;
    }
}
