package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed at any moment, again and again on the same folder: nothing acknowledged is lost, nothing is half there. */
class KillTest {
    private static final int KILLS = Integer.getInteger("endurance.kills", 2);
    /** From nothing to well into the work. */
    private static final int LONGEST = 900;

    @TempDir
    Path folder;

    @Test
    void killedWorkIsThere() throws IOException, InterruptedException {
        Random random = new Random(7);
        int working = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int before = notes().size();
            Process work = start();
            boolean inWork = random.nextInt(10) < 8;
            if (inWork) {
                awaitWork(before, work);
            }
            work.waitFor(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
            work.destroyForcibly().waitFor();
            working += notes().size() > before ? 1 : 0;
            assertThat(KilledWork.wrongs(folder)).as("after kill " + kill).isEmpty();
        }
        assertThat(working).as("killed while working").isGreaterThanOrEqualTo(KILLS * 7 / 10);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWork.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private void awaitWork(int before, Process work) throws IOException, InterruptedException {
        while (work.isAlive() && notes().size() < before + 2) {
            work.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private List<String> notes() throws IOException {
        Path file = folder.resolve("acknowledged.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
