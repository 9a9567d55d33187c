package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.disk.WatchedDisk;

/** An import that was broken off goes when the folder is opened; one that cannot be taken back does not keep the folder shut. */
@Execution(ExecutionMode.CONCURRENT)
class UnfinishedBatchesTest {
    @TempDir
    Path folder;

    /** A first save that puts somebody on record and a second that changes the entry; the end never comes. */
    private static void begun(Database database, String name) {
        BatchId batch = RepositoryTest.write(database, access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId begun = batches.open();
            batches.begin(begun, name + ".xlsx", SheetKind.PEOPLE, Saves.ACTOR);
            new PersonRepository(access).add(RepositoryTest.named(name), "");
            return begun;
        });
        RepositoryTest.change(database, access -> {
            new BatchRepository(access).proceed(batch);
            var row = access.sql()
                    .fetchSingle(PERSON, access.here(PERSON.COMMUNITY_ID).and(PERSON.NAME.eq(name)));
            row.setNationality("泰国");
            access.rows().update(row);
        });
    }

    private static Set<String> people(Database database) {
        return RepositoryTest.read(
                database,
                access -> access.sql().select(PERSON.NAME).from(PERSON).fetchSet(PERSON.NAME));
    }

    @Test
    void whatWasBrokenOffGoesAtTheNextStart() {
        try (Database database = Database.openFolder(folder)) {
            begun(database, "甲");
        }
        try (Database database = Database.openFolder(folder)) {
            assertThat(people(database)).isEmpty();
            assertThat(database.report()).isEqualTo(StoreReport.WELL);
        }
    }

    @Test
    void whatCannotBeTakenBackStaysAndIsToldAndAllElseGoes() {
        try (Database database = Database.openFolder(folder)) {
            begun(database, "甲");
            begun(database, "乙");
            RepositoryTest.write(
                    database,
                    access -> access.sql()
                            .execute(
                                    "update change set before_image = '{\"birth_on\":\"never\"}' where before_image like '%乙%'"));
            begun(database, "丙");
        }
        for (String start : List.of("the next", "the one after")) {
            try (Database database = Database.openFolder(folder)) {
                assertThat(people(database)).as(start).containsExactly("乙");
                assertThat(database.report().state()).as(start).isEqualTo(StoreReport.State.WELL);
                assertThat(database.report().halves()).as(start).containsExactly("乙.xlsx");
            }
        }
    }

    @Test
    void whereTheDiskFailsNobodyIsShownTheHalf() {
        try (Database database = Database.openFolder(folder)) {
            begun(database, "甲");
        }
        AtomicBoolean broken = new AtomicBoolean();
        WatchedDisk disk = new WatchedDisk(new WatchedDisk.Watcher() {
            @Override
            public void deleted(Path file) {
                // From here on the store is open.
                broken.compareAndSet(false, file.endsWith("seal"));
            }

            @Override
            public void written(Path file, long position, ByteBuffer bytes) throws IOException {
                if (broken.get() && file.getFileName().toString().startsWith("journal")) {
                    throw new IOException("Input/output error");
                }
            }
        });
        assertThatThrownBy(() -> {
                    DataFolder held = DataFolder.hold(folder, disk);
                    held.open(held.keyring().open());
                })
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Input/output error");
        try (Database database = Database.openFolder(folder)) {
            assertThat(people(database)).isEmpty();
            assertThat(database.report().halves()).isEmpty();
        }
    }
}
