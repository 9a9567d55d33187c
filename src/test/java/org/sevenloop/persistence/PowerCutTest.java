package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sevenloop.persistence.CrashImages.Model;
import org.sevenloop.persistence.disk.WatchedDisk;

/** The power goes at any step of saving, copying, closing and opening again: what was acknowledged is there, wholly. */
class PowerCutTest {
    private static final int IMAGES = Integer.getInteger("endurance.images", 12);
    private static final int SAVES = 30;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Model.class)
    void whatWasAcknowledgedIsThere(Model model) throws IOException {
        Path live = folder.resolve("live");
        CrashImages images = new CrashImages(live);
        work(live, images);
        Random random = new Random(model.ordinal());
        int[] cuts = random.ints(IMAGES, 1, images.size() + 1).sorted().toArray();
        CrashImages.Image image = images.beginning();
        for (int cut : cuts) {
            image.advance(cut);
            Path left = folder.resolve("left");
            image.write(left, model, random);
            isWhole(left, images.acknowledgedBefore(cut), model + ", cut at step " + cut);
            Disks.remove(left);
        }
    }

    /** Three sessions: one ends properly, one with a copy in the middle, one is left as it is. */
    private static void work(Path live, CrashImages images) throws IOException {
        WatchedDisk disk = new WatchedDisk(images);
        int number = 0;
        for (int session = 0; session < 3; session++) {
            DataFolder held = DataFolder.hold(live, disk);
            try (Database database = held.open(held.keyring().open())) {
                for (int i = 0; i < SAVES / 3; i++) {
                    Saves.save(database, number);
                    images.acknowledge(number);
                    number++;
                    if (session == 1 && i == SAVES / 6) {
                        database.copy();
                    }
                }
            }
        }
    }

    private static void isWhole(Path left, int acknowledged, String what) {
        try (Database database = Database.openFolder(left)) {
            TreeSet<Integer> there = Saves.there(database);
            assertThat(database.report().state()).as(what).isNotEqualTo(StoreReport.State.INCOMPLETE);
            assertThat(there.size()).as(what).isBetween(acknowledged + 1, acknowledged + 2);
            assertThat(there.isEmpty() ? -1 : there.last()).as(what).isEqualTo(there.size() - 1);
            Saves.save(database, 1000);
        }
        try (Database database = Database.openFolder(left)) {
            assertThat(database.report().state()).as(what).isEqualTo(StoreReport.State.WELL);
            assertThat(Saves.there(database)).as(what).contains(1000);
        }
    }
}
