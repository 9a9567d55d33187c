package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.persistence.CrashImages.Model;
import org.sevenloop.persistence.StoreReport.State;
import org.sevenloop.persistence.disk.WatchedDisk;

/** The power goes at any step of whatever is done to a folder: what was acknowledged is there, wholly, and no half of the rest. */
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
    /** Of each kind of work and each model of the disk. */
    private static final int IMAGES = Integer.getInteger("endurance.images", 1);

    @TempDir
    Path folder;

    static Stream<Undertaking> everything() {
        return Stream.of(
                new DailyWork.Saving(),
                new DailyWork.Importing(),
                new DailyWork.Copying(),
                new DailyWork.Mending("seal"),
                new DailyWork.Mending("store.mv.db"),
                new DailyWork.Mending("journal-"),
                new DailyWork.Mending("store.mv.db", "journal-000000000000"),
                new RenewingWork.Restored(),
                new RenewingWork.Adopted(),
                new RenewingWork.Protected(),
                new RenewingWork.Ended(),
                new RenewingWork.TakenOver("1"),
                new RenewingWork.TakenOver("2"),
                new RenewingWork.Migrated("3"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatWasAcknowledgedIsThere(Undertaking work) throws IOException {
        Path live = Files.createDirectories(folder.resolve("live"));
        Object before = work.prepare(live);
        CrashImages images = new CrashImages(live);
        images.acknowledge(before);
        work.run(live, new WatchedDisk(images), images::acknowledge);
        Map<State, Integer> found = new EnumMap<>(State.class);
        for (Model model : Model.values()) {
            Random random = new Random(model.ordinal());
            CrashImages.Image image = images.beginning();
            for (int cut : images.cuts(IMAGES, random)) {
                image.advance(cut);
                Path left = folder.resolve("left");
                image.write(left, model, random);
                State state = isWhole(work, left, images, image, model + ", cut at step " + cut);
                found.merge(state, 1, Integer::sum);
                Disks.remove(left);
            }
        }
        System.out.printf(
                "Power cuts, %s: %d images of each of %d models, %d steps; found %s%n",
                work, IMAGES, Model.values().length, images.size(), found);
    }

    /** What is left opens, holds what was acknowledged, saves, opens again, and lets the same be done again. */
    private static State isWhole(Undertaking work, Path left, CrashImages images, CrashImages.Image image, String what)
            throws IOException {
        State state;
        Object saved;
        work.check(left, image.acknowledged());
        try (Database database = work.open(left)) {
            state = database.report().state();
            assertThat(state).as(what).isNotEqualTo(State.INCOMPLETE);
            assertThat(work.content(database)).as(what).isIn(images.allowed(image));
            Saves.save(database, 1000);
            saved = work.content(database);
        }
        try (Database database = work.open(left)) {
            assertThat(database.report().state()).as(what + ", next start").isEqualTo(State.WELL);
            assertThat(work.content(database)).as(what + ", next start").isEqualTo(saved);
        }
        Object then = work.again(left, saved);
        try (Database database = work.open(left)) {
            assertThat(work.content(database)).as(what + ", done again").isEqualTo(then);
        }
        return state;
    }
}
