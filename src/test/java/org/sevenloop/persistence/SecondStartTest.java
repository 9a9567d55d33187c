package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.app.Launcher;
import org.sevenloop.platform.Messages;

/** A second start on a folder that is open says so in one sentence and ends; the first goes on saving, and loses nothing. */
class SecondStartTest {
    private static final int STARTS = Integer.getInteger("endurance.starts", 2);
    /** A start alone takes about a second; on a computer that does much else, longer. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

    @TempDir
    Path folder;

    @Test
    void theSecondIsRefusedAndTheFirstGoesOn() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        String sentence = Messages.of(Locale.SIMPLIFIED_CHINESE).text("common.store.in-use");
        int number = 0;
        long longest = 0;
        try (Database first = Database.openFolder(data)) {
            for (int start = 0; start < STARTS; start++) {
                int before = number;
                long begun = System.nanoTime();
                Process second = start(data);
                while (!second.waitFor(20, TimeUnit.MILLISECONDS)) {
                    Saves.save(first, number++);
                }
                long took = System.nanoTime() - begun;
                longest = Math.max(longest, took);
                assertThat(second.exitValue()).isEqualTo(4);
                assertThat(Files.readAllLines(said())).isEqualTo(List.of(sentence));
                assertThat(took).isLessThan(LONGEST);
                assertThat(number).as("saves meanwhile").isGreaterThan(before);
            }
            assertThat(Saves.there(first)).hasSize(number);
        }
        try (Database again = Database.openFolder(data)) {
            assertThat(again.report().state()).isEqualTo(StoreReport.State.WELL);
            assertThat(Saves.there(again)).hasSize(number);
        }
        System.out.printf(
                "Second starts: %d, each refused, the longest after %d ms; %d saves of the first meanwhile, all there%n",
                STARTS, longest / 1_000_000, number);
    }

    private Path said() {
        return folder.resolve("said.txt");
    }

    private Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "figures",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
    }
}
