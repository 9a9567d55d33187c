package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.CHECKPOINT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;
import org.sevenloop.persistence.schema.tables.records.CheckpointRecord;

/** The promises of the store: nothing acknowledged is lost, nothing half done stays, and every change is on record. */
@Execution(ExecutionMode.CONCURRENT)
class DatabaseTest extends RepositoryTest {
    @TempDir
    Path folder;

    static Stream<Database> everyStore() {
        return Stores.all();
    }

    private static CheckpointRecord checkpoint(Access access, String name) {
        CheckpointRecord row = new CheckpointRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setName(name);
        row.setSealed(false);
        row.setRequired((short) 2);
        row.setPlace("");
        row.setKeeperName("");
        row.setNote("");
        row.setSortOrder(0);
        return row;
    }

    private static void add(Database store, String name) {
        change(store, access -> access.rows().insert(checkpoint(access, name)));
    }

    private static List<String> names(Database store) {
        return read(store, access -> access.sql()
                .select(CHECKPOINT.NAME)
                .from(CHECKPOINT)
                .where(access.here(CHECKPOINT.COMMUNITY_ID))
                .orderBy(CHECKPOINT.NAME)
                .fetch(CHECKPOINT.NAME));
    }

    private static List<ChangeSetRecord> sets(Database store) {
        return read(store, access -> access.sql()
                .selectFrom(CHANGE_SET)
                .orderBy(CHANGE_SET.ID)
                .fetch());
    }

    private static List<ChangeRecord> changes(Database store) {
        return read(
                store,
                access -> access.sql().selectFrom(CHANGE).orderBy(CHANGE.ID).fetch());
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void everyWriteLeavesTheRowsItChangedOnRecord(Database store) {
        add(store, "东门");
        change(store, access -> {
            CheckpointRecord row = access.sql().selectFrom(CHECKPOINT).fetchSingle();
            row.setName("北门");
            access.rows().update(row);
        });
        change(store, access -> access.rows()
                .delete(access.sql().selectFrom(CHECKPOINT).fetchSingle()));

        assertThat(sets(store)).hasSize(3).allSatisfy(set -> {
            assertThat(set.getActor()).isEqualTo("李文清");
            assertThat(set.getBusinessDay()).isEqualTo(DAY);
            assertThat(set.getCommunityId()).isEqualTo(HERE.value());
        });
        List<ChangeRecord> changes = changes(store);
        assertThat(changes).hasSize(3).allSatisfy(change -> assertThat(change.getTableName())
                .isEqualTo("checkpoint"));
        assertThat(changes.get(0).getBeforeImage()).isNull();
        assertThat(changes.get(0).getAfterImage()).contains("东门");
        assertThat(changes.get(1).getBeforeImage()).contains("东门");
        assertThat(changes.get(1).getAfterImage()).contains("北门");
        assertThat(changes.get(2).getBeforeImage()).contains("北门");
        assertThat(changes.get(2).getAfterImage()).isNull();
        assertThat(names(store)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void aSaveThatChangesNothingLeavesNothing(Database store) {
        add(store, "东门");
        int before = changes(store).size();

        change(store, access -> access.rows()
                .update(access.sql().selectFrom(CHECKPOINT).fetchSingle()));

        assertThat(changes(store)).hasSize(before);
        assertThat(sets(store)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void aSaveThatThrowsLeavesNothingBehind(Database store) {
        add(store, "东门");

        assertThatThrownBy(() -> change(store, access -> {
                    access.rows().insert(checkpoint(access, "西门"));
                    assertThat(access.sql().fetchCount(CHECKPOINT)).isEqualTo(2);
                    throw new IllegalArgumentException("halfway");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("halfway");

        assertThat(names(store)).containsExactly("东门");
        assertThat(changes(store)).hasSize(1);
        add(store, "南门");
        assertThat(names(store)).containsExactly("东门", "南门");
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void aRowThatBreaksARuleTakesItsWholeSaveBack(Database store) {
        add(store, "东门");

        assertThatThrownBy(() -> change(store, access -> {
                    access.rows().insert(checkpoint(access, "西门"));
                    access.rows().insert(checkpoint(access, "东门"));
                }))
                .isInstanceOf(StoreException.class);

        assertThat(names(store)).containsExactly("东门");
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void oneCommunityDoesNotSeeTheOther(Database store) {
        add(store, "东门");

        assertThat(store.<Integer>read(
                        ELSEWHERE, access -> access.sql().fetchCount(CHECKPOINT, access.here(CHECKPOINT.COMMUNITY_ID))))
                .isZero();
    }

    /** A list that leaves indexes out waits for readers to go, and new readers wait for it: both would wait for ever. */
    @ParameterizedTest
    @MethodSource("everyStore")
    void workWithinOtherWorkIsRefused(Database store) {
        assertThatThrownBy(() -> read(store, access -> names(store))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> change(store, access -> {
                    access.rows().insert(checkpoint(access, "内门"));
                    names(store);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names(store)).doesNotContain("内门");
    }

    @ParameterizedTest
    @MethodSource("everyStore")
    void anInterruptedCallerLosesNothing(Database store) throws InterruptedException {
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread caller = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            for (int i = 0; i < 20; i++) {
                add(store, "卡口" + i);
            }
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.join();

        assertThat(stillInterrupted).isTrue();
        assertThat(names(store)).hasSize(20);
    }

    @Test
    void whatWasAcknowledgedToAnInterruptedCallerIsThereAfterReopening() throws InterruptedException {
        try (Database store = Database.openFolder(folder)) {
            Thread caller = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                add(store, "东门");
            });
            caller.join();
            add(store, "西门");
        }
        try (Database again = Database.openFolder(folder)) {
            assertThat(names(again)).containsExactly("东门", "西门");
            assertThat(changes(again)).hasSize(2);
        }
    }

    @Test
    void aFolderInUseIsRefusedToASecondConsole() throws IOException, InterruptedException {
        try (Database first = Database.openFolder(folder)) {
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SecondConsole.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .start();

            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).as(said).isZero();
            assertThat(said.lines().toList().getLast()).isEqualTo("IN_USE");
            add(first, "东门");
            assertThat(names(first)).containsExactly("东门");
        }
    }

    /** Another process that opens the same folder, and says why it could not. */
    static final class SecondConsole {
        private SecondConsole() {}

        public static void main(String[] args) {
            try (Database store = Database.openFolder(Path.of(args[0]))) {
                System.out.println(store.isFile() ? "opened" : "");
            } catch (StoreException refused) {
                System.out.println(refused.code());
            }
        }
    }

    @Test
    void anUnreachableServerIsToldFromAnyOtherFailure() {
        assertThatThrownBy(() -> Database.openUrl("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=2"))
                .isInstanceOfSatisfying(StoreException.class, refused -> assertThat(refused.code())
                        .isEqualTo(StoreException.Code.UNREACHABLE));
    }

    @Test
    void aBackupHoldsWhatWasAcknowledged() throws IOException {
        Path copy = folder.resolve("copy.7lb");
        try (Database store = Database.openFolder(folder.resolve("live"))) {
            add(store, "东门");
            store.copies().makeIn(copy);
            add(store, "西门");
            assertThat(names(store)).containsExactly("东门", "西门");
        }
        Path restored = folder.resolve("restored");
        assertThat(Restoring.restore(restored, copy, Keyring::open)).isEmpty();
        try (Database store = Database.openFolder(restored)) {
            assertThat(names(store)).containsExactly("东门");
        }
    }
}
