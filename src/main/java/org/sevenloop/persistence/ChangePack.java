package org.sevenloop.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.schema.tables.records.ChangePackRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;

/** Many changes of one table in one row: the key, the row and the images of each, deflated. */
final class ChangePack {
    private static final int MOST = 1_000;
    /** Bytes before they are packed; H2 holds a million in a row. */
    private static final int ROOM = 1 << 19;
    /** Characters of images; a change with more, such as a photo's, stays a row of its own. */
    private static final int LARGE = 1 << 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    private final Deflater packer = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, packer, 1 << 13));
    private final ChangePackRecord row;

    private ChangePack(ChangeRecord first) {
        row = head(first);
    }

    /** As it is before anything is counted. */
    private static ChangePackRecord head(ChangeRecord first) {
        ChangePackRecord row = new ChangePackRecord();
        row.setCommunityId(first.getCommunityId());
        row.setId(first.getId());
        row.setSetId(first.getSetId());
        row.setTableName(first.getTableName());
        row.setFirstRow(first.getRowId());
        row.setChanges(0);
        row.setMade(0);
        row.setRemoved(0);
        return row;
    }

    static boolean fits(ChangeRecord change) {
        return length(change.getBeforeImage()) + length(change.getAfterImage()) <= LARGE;
    }

    private static int length(@Nullable String image) {
        return image == null ? 0 : image.length();
    }

    /** Packs changes of one table by one save that all {@linkplain #fits fit}; those of neighbouring rows lie together. */
    static List<ChangePackRecord> pack(List<ChangeRecord> changes) {
        List<ChangeRecord> byRow = changes.stream()
                .sorted(Comparator.comparing(ChangeRecord::getRowId).thenComparing(ChangeRecord::getId))
                .toList();
        List<ChangePackRecord> packs = new ArrayList<>();
        ChangePack pack = new ChangePack(byRow.getFirst());
        for (ChangeRecord change : byRow) {
            if (pack.isFull()) {
                packs.add(pack.finish());
                pack = new ChangePack(change);
            }
            pack.add(change);
        }
        packs.add(pack.finish());
        return packs;
    }

    private boolean isFull() {
        return row.getChanges() == MOST || out.size() > ROOM;
    }

    private void add(ChangeRecord change) {
        count(row, change);
        try {
            out.writeLong(change.getId());
            out.writeLong(change.getRowId());
            SaveLog.text(out, change.getBeforeImage());
            SaveLog.text(out, change.getAfterImage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void count(ChangePackRecord row, ChangeRecord change) {
        row.setId(Math.max(row.getId(), change.getId()));
        row.setLastRow(change.getRowId());
        row.setChanges(row.getChanges() + 1);
        row.setMade(row.getMade() + (change.getBeforeImage() == null ? 1 : 0));
        row.setRemoved(row.getRemoved() + (change.getAfterImage() == null ? 1 : 0));
    }

    private ChangePackRecord finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            packer.end();
        }
        row.setContent(bytes.toByteArray());
        return row;
    }

    /**
     * Its changes, by row.
     *
     * @throws UncheckedIOException where it does not hold what stands beside it
     */
    static List<ChangeRecord> unpack(ChangePackRecord pack) {
        if (pack.getChanges() < 1 || pack.getChanges() > MOST) {
            throw new UncheckedIOException(new IOException("a pack of " + pack.getChanges()));
        }
        List<ChangeRecord> changes = content(pack);
        ChangePackRecord should = head(changes.getFirst());
        changes.forEach(change -> count(should, change));
        should.setContent(pack.getContent());
        if (!should.equals(pack)) {
            throw new UncheckedIOException(new IOException("a pack that holds something else"));
        }
        return changes;
    }

    private static List<ChangeRecord> content(ChangePackRecord pack) {
        List<ChangeRecord> changes = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(pack.getContent())))) {
            for (int i = 0; i < pack.getChanges(); i++) {
                long id = in.readLong();
                long row = in.readLong();
                String before = SaveLog.text(in);
                String after = SaveLog.text(in);
                changes.add(ChangeSet.change(
                        pack.getCommunityId(), pack.getSetId(), id, pack.getTableName(), row, before, after));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }
}
