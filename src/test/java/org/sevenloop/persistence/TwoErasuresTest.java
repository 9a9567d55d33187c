package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleCommunity.COMMUNITY;
import static org.sevenloop.SampleCommunity.SESSION;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.SubjectService;

/** Two stations of a server take people away at once, who lie in one pack of the change record. */
@Execution(ExecutionMode.CONCURRENT)
class TwoErasuresTest {
    private static final List<String> NAMES = List.of("东方试甲", "南宫试乙");

    private static List<PersonId> imported(Database database) {
        return database.write(SESSION.actor(), Label.of("label.exchange.import", "x.xlsx"), access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.open();
            PersonRepository people = new PersonRepository(access);
            for (int i = 0; i < 600; i++) {
                people.add(RepositoryTest.named("新人" + i), "");
            }
            batches.record(batch, "x.xlsx", SheetKind.PEOPLE, SESSION.actor(), Counters.ZERO);
            return NAMES.stream()
                    .map(name -> people.add(RepositoryTest.named(name), ""))
                    .toList();
        });
    }

    private static boolean somebodyWaits(Access access) {
        access.sql().fetch("select pg_stat_clear_snapshot()");
        return access.sql()
                .fetch("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .isNotEmpty();
    }

    @Test
    void oneWaitsForTheOtherAndBothAreGone() {
        String url = Stores.postgresUrl();
        try (Database here = Database.openUrl(url);
                Database there = Database.openUrl(url)) {
            SampleCommunity.fill(here, 1);
            List<PersonId> people = imported(here);
            CompletableFuture<Void> second =
                    here.write(SESSION.actor(), Label.of("label.campaign.erase", "1", ""), access -> {
                        assertThat(new ErasureRepository(access).erase(people.getFirst()))
                                .isTrue();
                        CompletableFuture<Void> other = CompletableFuture.runAsync(
                                () -> new SubjectService(new Store(there, SESSION), Messages.of(Locale.CHINESE))
                                        .erase(people.getLast(), ""));
                        while (!other.isDone() && !somebodyWaits(access)) {
                            Thread.onSpinWait();
                        }
                        return other;
                    });
            second.join();
            assertThat(SeededPerson.dump(here)).doesNotContain(NAMES);
            List<Finding> findings = here.read(COMMUNITY, access -> new ConsistencyRepository(access).findings());
            assertThat(findings).isEmpty();
        }
    }
}
