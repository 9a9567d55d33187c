package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.TableRecord;
import org.junit.jupiter.api.Test;
import org.sevenloop.persistence.schema.tables.records.ChangePackRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** Changes that are packed as they come are the same as those packed at the end, and few wait. */
class LaidChangesTest {
    private static final int PEOPLE = 50_300;

    /** A street: each person with a home, and some with a note that fits into no pack. */
    private static LaidChanges street(boolean known) {
        LaidChanges changes = new LaidChanges();
        for (int i = 1; i <= PEOPLE; i++) {
            changes.add(ChangeSet.change(1, 2, 3L * i, "person", PEOPLE - i, null, "{\"name\":\"" + i + "\"}"), known);
            changes.add(ChangeSet.change(1, 2, 3L * i + 1, "residence", i, "{\"note\":\"" + i + "\"}", null), known);
            if (i % 10_000 == 0) {
                changes.add(ChangeSet.change(1, 2, 3L * i + 2, "day_photo", i, null, "x".repeat(70_000)), known);
            }
        }
        return changes;
    }

    private static ChangeSetRecord imported() {
        ChangeSetRecord set = new ChangeSetRecord();
        set.setBatchId(4L);
        return set;
    }

    private static Stream<TableRecord<?>> rows(LaidChanges changes, ChangeSetRecord set) {
        return changes.rows(set).stream().flatMap(List::stream);
    }

    private static List<ChangeRecord> opened(LaidChanges changes, ChangeSetRecord set) {
        return rows(changes, set)
                .flatMap(row -> row instanceof ChangePackRecord pack
                        ? ChangePack.unpack(pack).stream()
                        : Stream.of((ChangeRecord) row))
                .sorted((a, b) -> Long.compare(a.getId(), b.getId()))
                .toList();
    }

    @Test
    void fewWaitAndTheSameIsWritten() {
        LaidChanges coming = street(true);
        assertThat(coming.waiting()).isLessThan(40_000);
        assertThat(coming.isEmpty()).isFalse();
        assertThat(rows(coming, imported()))
                .containsExactlyInAnyOrderElementsOf(
                        rows(street(false), imported()).toList());
        assertThat(opened(coming, imported())).isEqualTo(opened(street(false), new ChangeSetRecord()));
    }

    @Test
    void whatPeopleDoOneByOneIsNeverPacked() {
        assertThat(rows(street(false), new ChangeSetRecord())).allMatch(ChangeRecord.class::isInstance);
        assertThat(new LaidChanges().isEmpty()).isTrue();
    }
}
