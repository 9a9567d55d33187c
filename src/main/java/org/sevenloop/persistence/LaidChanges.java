package org.sevenloop.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.TableRecord;
import org.sevenloop.persistence.schema.tables.records.ChangePackRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/**
 * The rows of a save's changes: those of an import, or of an undoing, packed. What people do one by one is looked for in many
 * ways, and never is. Packed as they come, because on a server a whole street is one save.
 */
final class LaidChanges {
    /** Fewer changes of a table than this are a row each. */
    private static final int LEAST = 500;
    /** Changes of a table that are put in the order of their rows before they are packed; a check reads packs of neighbours. */
    private static final int RUN = 20_000;
    /** In place of a table: changes that do not fit into a pack. */
    private static final String LARGE = "";

    private final Map<String, List<ChangeRecord>> waiting = new LinkedHashMap<>();
    private final List<ChangePackRecord> packs = new ArrayList<>();

    /** @param packed whether it is known by now that the save is one whose changes are packed */
    void add(ChangeRecord change, boolean packed) {
        String table = ChangePack.fits(change) ? change.getTableName() : LARGE;
        List<ChangeRecord> same = waiting.computeIfAbsent(table, ignored -> new ArrayList<>());
        same.add(change);
        if (packed && same.size() == RUN && !table.equals(LARGE)) {
            packs.addAll(ChangePack.pack(same));
            same.clear();
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** How many are not packed yet. */
    int waiting() {
        return waiting.values().stream().mapToInt(List::size).sum();
    }

    /** All of them, when no more come. */
    List<List<? extends TableRecord<?>>> rows(ChangeSetRecord set) {
        List<List<? extends TableRecord<?>>> rows = new ArrayList<>(List.of(packs));
        boolean packed = set.getBatchId() != null || set.getUndoesId() != null;
        waiting.forEach((table, each) -> {
            if (packed && !table.equals(LARGE)) {
                for (int from = 0; from < each.size(); from += RUN) {
                    List<ChangeRecord> run = each.subList(from, Math.min(each.size(), from + RUN));
                    rows.add(run.size() < LEAST ? run : ChangePack.pack(run));
                }
            } else {
                rows.add(each);
            }
        });
        return rows;
    }
}
