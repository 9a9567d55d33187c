package org.sevenloop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The program is killed at any moment, again and again on the same folder: nothing acknowledged is lost, nothing is half there. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = Integer.getInteger("endurance.kills", 2);

    @TempDir
    Path folder;

    @Test
    void killedWorkIsThere() throws IOException, InterruptedException {
        Killing killing = new Killing(KILLS, new Random(7), folder);
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = killing.place(kill);
            String store = place.resolve("data").toString();
            killing.kill(kill, store, () -> {});
            assertThat(killing.wrongs(kill, store)).as("after kill " + kill).isEmpty();
        }
        System.out.println("Kills of the program: " + killing);
        assertThat(killing.working()).as("killed while working").isGreaterThanOrEqualTo(KILLS * 7 / 10);
    }
}
