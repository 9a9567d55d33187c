package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.app.KilledImport.Left;
import org.sevenloop.persistence.Disks;

/** An import of 5,569 people is killed at any moment of it: all of the file is there, or nothing. */
@Execution(ExecutionMode.CONCURRENT)
class KilledImportTest {
    private static final int KILLS = Integer.getInteger("endurance.imports", 1);

    @TempDir
    Path folder;

    /** How long an import takes, in milliseconds: until the file is read, and until it is taken in. */
    private record Pace(int reading, int writing) {}

    @Test
    void anImportIsThereOrNot() throws IOException, InterruptedException {
        Path prepared = Files.createDirectories(folder.resolve("prepared"));
        Left nothing = Left.in(prepared);
        assertThat(nothing.wrongs()).isEmpty();
        Path measured = copied(prepared, "measured");
        Pace pace = pace(measured);
        Left all = Left.in(measured);
        assertThat(all.batches()).isEqualTo(nothing.batches() + 1);
        Random random = new Random(5);
        int writing = 0;
        int there = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = copied(prepared, "killed");
            List<String> noted = killed(place, pace, kill % 5 < 4, random);
            boolean done = noted.contains(KilledImport.DONE);
            writing += noted.contains(KilledImport.READ) && !done ? 1 : 0;
            Left left = Left.in(place);
            assertThat(left)
                    .as("after kill %d, noted %s", kill, noted)
                    .isIn(done ? List.of(all) : List.of(nothing, all));
            there += left.equals(all) ? 1 : 0;
        }
        System.out.printf(
                "Kills of an import: %d, %d while it was written; the whole file was there %d times, nothing of it %d times%n",
                KILLS, writing, there, KILLS - there);
        assertThat(writing).as("killed while it was written").isGreaterThanOrEqualTo(KILLS / 2);
    }

    private Path copied(Path from, String name) throws IOException {
        Path place = folder.resolve(name);
        Disks.remove(place);
        Disks.copy(from, place);
        return place;
    }

    private static Pace pace(Path place) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Program work = new Program(KilledImport.class, place);
        work.await(1);
        long read = System.nanoTime();
        work.await(2);
        long done = System.nanoTime();
        assertThat(work.noted()).containsExactly(KilledImport.READ, KilledImport.DONE);
        while (!work.ended(1000)) {
            continue;
        }
        return new Pace((int) ((read - start) / 1_000_000), (int) ((done - read) / 1_000_000));
    }

    private static List<String> killed(Path place, Pace pace, boolean whileWriting, Random random)
            throws IOException, InterruptedException {
        Program work = new Program(KilledImport.class, place);
        if (whileWriting) {
            work.await(1);
        }
        work.ended(random.nextInt(whileWriting ? pace.writing() : pace.reading()));
        work.kill();
        return work.noted();
    }
}
