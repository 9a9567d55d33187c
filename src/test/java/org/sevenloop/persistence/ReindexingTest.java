package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleCommunity.COMMUNITY;
import static org.sevenloop.SampleCommunity.SESSION;
import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.Sex;

/** Indexes that a large list leaves out are there again behind it, whatever becomes of it, and nobody reads without them unawares. */
@Execution(ExecutionMode.CONCURRENT)
class ReindexingTest {
    private static final int PEOPLE = 5_000;

    @TempDir
    Path folder;

    /** The names of all indexes, and of all keys that hold between rows. */
    private static Set<String> indexes(Database database) {
        return database.read(COMMUNITY, access -> access.sql()
                .select(DSL.field("index_name", String.class))
                .from("information_schema.indexes")
                .unionAll(DSL.select(DSL.field("constraint_name", String.class))
                        .from("information_schema.table_constraints"))
                .fetchSet(0, String.class));
    }

    /** A list in parts; what is done meanwhile sees no index of the register. */
    private static void load(Database database, Runnable meanwhile) {
        Label label = Label.of("label.exchange.import.part", "x.xlsx", "1");
        database.reindexing(() -> database.write(SESSION.actor(), label, access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.openInParts(part -> label);
            batches.begin(batch, "x.xlsx", SheetKind.PEOPLE, SESSION.actor());
            PersonRepository people = new PersonRepository(access);
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new Identity("新人" + i, Sex.FEMALE, null, IdentityDocument.NONE, "", false, "", ""), "");
            }
            access.sql();
            CompletableFuture.runAsync(meanwhile).join();
            batches.finish(batch, new Counters(0, 0, 0, 0, 0, 0, 0));
            return batch;
        }));
    }

    private static long people(Database database) {
        return database.read(COMMUNITY, access -> (long) access.sql().fetchCount(PERSON));
    }

    @Test
    void theyAreBuiltBehindTheList() {
        try (Database database = Database.openFolder(folder)) {
            SampleCommunity.fill(database, 2);
            long before = people(database);
            Set<String> all = indexes(database);
            List<Set<String>> meanwhile = new ArrayList<>();
            List<Long> seen = new ArrayList<>();
            load(database, () -> {
                meanwhile.add(indexes(database));
                seen.add(people(database));
            });
            assertThat(all).contains("person_document_ix", "mention_batch_ix", "mention_batch_fk", "mention_pk");
            assertThat(meanwhile.getFirst())
                    .doesNotContain("person_document_ix", "residence_phone_ix", "mention_batch_ix", "mention_batch_fk")
                    .contains("residence_household_ix", "residence_household_fk", "change_row_ix");
            assertThat(seen.getFirst())
                    .as("others read what was saved, without indexes too")
                    .isBetween(before + 1, before + PEOPLE - 1);
            assertThat(indexes(database)).isEqualTo(all);
            assertThat(people(database)).isEqualTo(before + PEOPLE);
        }
    }

    @Test
    void theyAreBuiltWhereTheListBreaksOff() {
        try (Database database = Database.openFolder(folder)) {
            SampleCommunity.fill(database, 2);
            Set<String> all = indexes(database);
            assertThatThrownBy(() -> load(database, () -> {
                        throw new IllegalStateException("broken off");
                    }))
                    .hasMessage("broken off");
            assertThat(indexes(database)).isEqualTo(all);
        }
    }

    @Test
    void whatIsMissingIsBuiltWhenTheStoreIsOpened() {
        Set<String> all;
        try (Database database = Database.openFolder(folder)) {
            SampleCommunity.fill(database, 2);
            all = indexes(database);
            database.write(SESSION.actor(), Label.of("label.exchange.import", "x.xlsx"), access -> {
                new Reindexing().leaveOut(access.sql());
                return true;
            });
            assertThat(indexes(database)).isNotEqualTo(all);
        }
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report()).isEqualTo(StoreReport.WELL);
            assertThat(indexes(database)).isEqualTo(all);
        }
    }

    @Test
    void nobodyReadsWhileTheyChange() {
        Reindexing indexes = new Reindexing();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        List<String> order = new ArrayList<>();
        try (Database database = Database.openFolder(folder)) {
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                indexes.reading().lock();
                reading.countDown();
                await(read);
                order.add("read");
                indexes.reading().unlock();
            });
            await(reading);
            CompletableFuture<Void> change = CompletableFuture.runAsync(
                    () -> database.write(SESSION.actor(), Label.of("label.exchange.import", "x.xlsx"), access -> {
                        indexes.leaveOut(access.sql());
                        return order.add("left out");
                    }));
            read.countDown();
            CompletableFuture.allOf(reader, change).join();
            assertThat(order).containsExactly("read", "left out");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
