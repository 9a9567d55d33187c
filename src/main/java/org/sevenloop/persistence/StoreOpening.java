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
     * @param copied how far the newest copy goes
     */
    record Found(Journal journal, StoreReport report, Head copied) {}

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
            Head head = seal.get().head();
            Path aside = layout.aside(Stamp.instant(), generation);
            Journal journal = renewed(generation.store(), head, aside);
            return new Found(journal, new StoreReport(StoreReport.State.REPAIRED, 0, null, aside), head);
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
        JournalReader.End end = journalDamaged ? null : made.end();
        boolean replaced = seal.isPresent() || !whole;
        Path aside = layout.aside(Stamp.instant(), generation);
        Journal journal = end == null ? renewed(generation.rebuilt(), made.head(), aside) : resumed(end);
        if (replaced) {
            setAside(List.of(generation.store()), aside);
        }
        disk.move(generation.rebuilt(), generation.store());
        StoreReport.State state = !whole
                ? StoreReport.State.INCOMPLETE
                : seal.isPresent() || journalDamaged ? StoreReport.State.REPAIRED : StoreReport.State.RECOVERED;
        StoreReport report = new StoreReport(state, made.saves(), made.until(), replaced || end == null ? aside : null);
        return new Found(journal, report, end == null ? made.head() : newestCopy());
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

    /**
     * Begins a journal in the place of a damaged one. First a copy of the store, then the new journal, and only then is
     * the damaged one set aside: wherever the power goes, there is a copy to which a journal reaches back.
     */
    private Journal renewed(Path store, Head head, Path aside) throws IOException {
        new Backups(disk, layout.backups())
                .take(
                        Stamp.instant(),
                        Backups.file(disk, store),
                        new Backups.Origin(keys, generation.number(), head),
                        backup -> BackupProof.prove(disk, backup, keys));
        Path begun = Journal.file(generation.folder(), head);
        setAside(List.of(begun), aside);
        Journal journal = Journal.begin(disk, generation.folder(), new JournalKeys(keys), head);
        setAside(
                disk.list(generation.folder(), "journal-").stream()
                        .filter(file -> !file.equals(begun))
                        .toList(),
                aside);
        return journal;
    }

    private void setAside(List<Path> files, Path aside) throws IOException {
        disk.createFolder(aside);
        for (Path file : files) {
            if (disk.exists(file)) {
                disk.move(file, aside.resolve(file.getFileName()));
            }
        }
    }
}
