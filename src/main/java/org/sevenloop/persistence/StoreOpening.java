package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.persistence.disk.Checksum;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.folder.Layout.Generation;
import org.sevenloop.persistence.folder.Seal;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.journal.Journal;
import org.sevenloop.persistence.journal.JournalDamage;
import org.sevenloop.persistence.journal.JournalKeys;
import org.sevenloop.persistence.journal.JournalReader;
import org.sevenloop.persistence.journal.Tidemark;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.platform.Progress;

/** Finds out how a store was left, by its seal, its journal and its file, and puts it right where they do not agree. */
record StoreOpening(Disk disk, Layout layout, Generation generation, FolderKeys keys, Progress progress) {
    /**
     * What was found.
     *
     * @param copied how far the newest copy goes; null where the journal does not reach back to any
     */
    record Found(
            Journal journal, StoreReport report, @Nullable Head copied) {}

    Found run() throws IOException {
        Optional<Seal> seal = Seal.read(disk, generation.seal(), keys);
        JournalReader.End end = end();
        boolean sound = seal.isPresent() && soundStore(seal.get());
        if (sound && end != null && !end.torn() && end.head().equals(seal.get().head())) {
            return new Found(resumed(end), StoreReport.WELL, newestCopy());
        }
        boolean storeIsOlder = end != null
                && seal.isPresent()
                && end.head().number() > seal.get().head().number();
        if (sound && !storeIsOlder) {
            Path aside = setJournalAside();
            StoreReport report = new StoreReport(StoreReport.State.REPAIRED, 0, null, aside);
            return new Found(begun(seal.get().head()), report, null);
        }
        return rebuilt(seal, end == null);
    }

    private JournalReader.@Nullable End end() throws IOException {
        try {
            return new JournalReader(disk, generation.folder()).end();
        } catch (JournalDamage damaged) {
            return null;
        }
    }

    private boolean soundStore(Seal seal) throws IOException {
        if (!disk.exists(generation.store())) {
            return false;
        }
        try (FileChannel channel = disk.open(generation.store())) {
            return channel.size() == seal.store().length()
                    && Checksum.of(channel, channel.size()).equals(seal.store());
        }
    }

    private Found rebuilt(Optional<Seal> seal, boolean journalDamaged) throws IOException {
        Rebuild.Rebuilt made = new Rebuild(disk, generation, new Backups(disk, layout.backups()), keys, progress).run();
        long expected =
                Math.max(seal.map(each -> each.head().number()).orElse(0L), Tidemark.read(disk, generation.folder()));
        boolean whole = made.end() != null && made.head().number() >= expected;
        Path aside = null;
        if (seal.isPresent() || !whole) {
            aside = setAside(List.of(generation.store()));
        }
        if (made.end() == null || journalDamaged) {
            aside = setJournalAside();
        }
        disk.move(generation.rebuilt(), generation.store());
        StoreReport.State state = !whole
                ? StoreReport.State.INCOMPLETE
                : seal.isPresent() || journalDamaged ? StoreReport.State.REPAIRED : StoreReport.State.RECOVERED;
        StoreReport report = new StoreReport(state, made.saves(), made.until(), aside);
        JournalReader.End end = journalDamaged ? null : made.end();
        return end == null
                ? new Found(begun(made.head()), report, null)
                : new Found(resumed(end), report, newestCopy());
    }

    private Head newestCopy() throws IOException {
        return new Backups(disk, layout.backups())
                .of(keys, generation.number()).stream()
                        .findFirst()
                        .map(Backup::head)
                        .orElse(Head.NONE);
    }

    private Journal resumed(JournalReader.End end) throws IOException {
        return Journal.resume(disk, generation.folder(), new JournalKeys(keys), end);
    }

    private Journal begun(Head head) throws IOException {
        return Journal.begin(disk, generation.folder(), new JournalKeys(keys), head);
    }

    private Path setJournalAside() throws IOException {
        return setAside(disk.list(generation.folder(), "journal-"));
    }

    private Path setAside(List<Path> files) throws IOException {
        Path aside = layout.aside(Stamp.instant()).resolve(generation.folder().getFileName());
        disk.createFolder(aside);
        for (Path file : files) {
            if (disk.exists(file)) {
                disk.move(file, aside.resolve(file.getFileName()));
            }
        }
        return aside;
    }
}
