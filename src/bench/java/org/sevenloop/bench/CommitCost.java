package org.sevenloop.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.CheckpointRepository;
import org.sevenloop.persistence.Database;

/**
 * What a commit costs above the least that must be done for it: as many bytes as the journal takes, appended to a file that is long enough
 * already, and synced. A commit is what a save of one row takes beyond the same work taken back. All in one program, by turns.
 */
final class CommitCost {
    static final double MOST = 2.0;
    private static final int WARMING = 10_000;
    private static final int COMMITS = 500;
    private static final Actor ACTOR = new Actor("甲", new CommunityId(422899000001L), LocalDate.of(2020, 2, 20));

    private final Path folder;

    CommitCost(Path folder) {
        this.folder = folder;
    }

    /** The ratio of the medians. */
    double run() throws IOException {
        int bytes = warm();
        List<Double> saves = new ArrayList<>();
        List<Double> works = new ArrayList<>();
        List<Double> syncs = new ArrayList<>();
        byte[] nothing = new byte[bytes * COMMITS];
        Path file = Files.write(folder.resolve("bare"), nothing);
        try (Database database = Database.openFolder(folder.resolve("commits"));
                FileChannel bare = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bare.force(true);
            for (int i = 0; i < COMMITS; i++) {
                long begun = System.nanoTime();
                database.rehearse(ACTOR, access -> row(access, -1));
                long start = System.nanoTime();
                commit(database, i);
                long committed = System.nanoTime();
                bare.write(ByteBuffer.wrap(nothing, 0, bytes), (long) i * bytes);
                bare.force(false);
                long synced = System.nanoTime();
                works.add((start - begun) / 1e6);
                saves.add((committed - start) / 1e6);
                syncs.add((synced - committed) / 1e6);
            }
        }
        double commit = Figures.median(saves) - Figures.median(works);
        double ratio = commit / Figures.median(syncs);
        System.out.printf("A commit of one row, %d of each, milliseconds: median (least – most)%n", COMMITS);
        System.out.printf("  %-34s %s%n", "save, acknowledged", Figures.of(saves));
        System.out.printf("  %-34s %s%n", "the same work, taken back", Figures.of(works));
        System.out.printf("  %-34s %6.2f%n", "commit: the difference", commit);
        System.out.printf("  %-34s %s%n", bytes + " bytes appended and synced", Figures.of(syncs));
        System.out.printf("  %-34s %6.2f%n", "ratio of the medians", ratio);
        return ratio;
    }

    /** Lets the machine learn the code, and tells how many bytes of the journal one save takes. */
    private int warm() throws IOException {
        Path warming = folder.resolve("warming");
        try (Database database = Database.openFolder(warming)) {
            for (int i = 0; i < WARMING; i++) {
                commit(database, i);
            }
        }
        long written = 0;
        try (Stream<Path> files = Files.walk(warming)) {
            for (Path each : files.filter(file -> file.getFileName().toString().startsWith("journal-"))
                    .toList()) {
                written += Files.size(each);
            }
        }
        return (int) (written / WARMING);
    }

    private static void commit(Database database, int number) {
        database.write(ACTOR, Label.of("label.checkpoint.save"), access -> row(access, number));
    }

    private static int row(Access access, int number) {
        CheckpointRepository checkpoints = new CheckpointRepository(access);
        checkpoints.insert(new Checkpoint(checkpoints.newId(), number + "号卡口", false, 2, "东门", "", "", number));
        return number;
    }
}
