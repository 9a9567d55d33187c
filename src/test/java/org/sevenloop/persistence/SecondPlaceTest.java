package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sevenloop.model.exchange.SecondPlace;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.folder.Backup;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.keys.Keyring;

/** Each copy is kept on a stick too, where one was named; that it is not plugged in harms nothing. */
class SecondPlaceTest {
    @TempDir
    Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick"));
    }

    private List<Backup> onTheStick() throws IOException {
        return new Backups(Disk.REAL, folder.resolve("stick")).all();
    }

    @Test
    void oneIsMadeAtOnceAndEachLaterOneGoesThereToo() throws IOException {
        try (Database store = Database.openFolder(data())) {
            assertThat(store.copies().secondPlace().path()).isNull();
            Saves.save(store, 1);
            store.copies().make();
            store.copies().keepAlsoIn(stick());
            assertThat(onTheStick()).first().matches(copy -> copy.head().number() == 1);
            Saves.save(store, 2);
            store.copies().make();
            assertThat(onTheStick()).first().matches(copy -> copy.head().number() == 2);
            SecondPlace state = store.copies().secondPlace();
            assertThat(state.reached()).isTrue();
            assertThat(state.last())
                    .isEqualTo(LocalDateTime.ofInstant(onTheStick().getFirst().taken(), ZoneId.systemDefault()));
        }
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(Restoring.restore(elsewhere, onTheStick().getFirst().file(), Keyring::open))
                .isEmpty();
        try (Database store = Database.openFolder(elsewhere)) {
            assertThat(Saves.there(store)).containsExactly(1, 2);
        }
    }

    @Test
    void whereTheStickIsNotInNoFolderIsMadeAndTheCopyAtHomeIsMade() throws IOException {
        Path out = folder.resolve("stick");
        try (Database store = Database.openFolder(data())) {
            store.copies().keepAlsoIn(out);
            Saves.save(store, 1);
            store.copies().make();
            assertThat(out).doesNotExist();
            assertThat(store.copies().secondPlace().reached()).isFalse();
        }
        assertThat(Restoring.copies(data())).isNotEmpty();
    }

    @Test
    void namingNoneEndsIt() throws IOException {
        try (Database store = Database.openFolder(data())) {
            store.copies().keepAlsoIn(stick());
            store.copies().keepAlsoIn(null);
            Saves.save(store, 1);
            store.copies().make();
            assertThat(store.copies().secondPlace().path()).isNull();
            assertThat(onTheStick()).noneMatch(copy -> copy.head().number() == 1);
        }
    }

    @Test
    void theEndOfACampaignTakesItsCopiesThereAlongAndNobodyElses() throws IOException {
        try (Database store = Database.openFolder(data())) {
            store.copies().keepAlsoIn(stick());
            Saves.save(store, 1);
            store.copies().make();
        }
        try (Database other = Database.openFolder(folder.resolve("other"))) {
            other.copies().keepAlsoIn(stick());
            Saves.save(other, 9);
            other.copies().make();
        }
        String ours = Keyring.of(data()).open().mark();
        assertThat(onTheStick()).anyMatch(copy -> copy.mark().equals(ours));
        try (DataFolder held = DataFolder.hold(data())) {
            held.endCampaign(held.keyring().open());
        }
        assertThat(onTheStick()).isNotEmpty().noneMatch(copy -> copy.mark().equals(ours));
    }

    @Test
    void aClockThatWasSetBackDeletesNoCopy() throws IOException {
        try (Database store = Database.openFolder(data())) {
            for (int i = 0; i < 4; i++) {
                Saves.save(store, i);
                store.copies().make();
            }
        }
        Backups backups = new Backups(Disk.REAL, data().resolve("backups"));
        String mark = Keyring.of(data()).open().mark();
        int before = backups.all().size();
        Files.copy(
                backups.all().getFirst().file(),
                data().resolve("backups").resolve("sevenloop-29991231-235959-000000000001.7lb"));
        backups.rotate(mark, Instant.parse("2001-01-01T00:00:00Z"));
        assertThat(backups.all()).hasSize(before + 1);
    }
}
