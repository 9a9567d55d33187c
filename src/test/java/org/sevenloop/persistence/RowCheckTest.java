package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleCommunity.SESSION;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.READING;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.closing.DailyService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.exchange.ImportService;

/** Whoever edits, removes or adds rows behind the console's back is found out, and the row is named. */
@Execution(ExecutionMode.CONCURRENT)
class RowCheckTest {
    private static final Path WATCH = Path.of("assets", "sample", "watch.xlsx");

    static Stream<Database> stores() {
        return Stores.bothDialects();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void eachRowChangedBehindTheConsoleIsNamed(Database store) {
        try (store) {
            PersonId id = SeededPerson.seed(store);
            assertThat(findings(store)).isEmpty();
            long household = one(store, HOUSEHOLD.ID);
            long reading = one(store, READING.ID);

            assertThat(after(store, "update person set phone = '13800000000' where id = " + id.value()))
                    .containsExactly(row("row-changed", "person " + id.value()));
            assertThat(after(store, "update person set birth_on = null where id = " + id.value()))
                    .containsExactly(row("row-changed", "person " + id.value()));
            assertThat(after(store, "update reading set celsius = 38.5 where id = " + reading))
                    .containsExactly(row("row-changed", "reading " + reading));
            assertThat(after(store, "delete from reading where id = " + reading))
                    .contains(row("row-missing", "reading " + reading));
            assertThat(after(
                            store,
                            "insert into household (community_id, id, unit_id, tenure) select community_id, 7, unit_id, tenure"
                                    + " from household where id = " + household))
                    .contains(row("row-unknown", "household 7"));
            assertThat(findings(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatTheConsoleDidItselfIsSound(Database store) {
        try (store) {
            PersonId id = SeededPerson.seed(store);
            Store services = new Store(store, SESSION);
            HistoryService history = new HistoryService(services);
            ImportService imports = new ImportService(services);
            imports.commit(imports.read(WATCH, Progress.NONE), Progress.NONE);
            assertThat(findings(store)).as("imported").isEmpty();
            history.undoLast();
            assertThat(findings(store)).as("undone").isEmpty();
            history.redoLast();
            assertThat(findings(store)).as("redone").isEmpty();
            new DailyService(services, Messages.of(Locale.CHINESE)).markIssued(SampleCommunity.DAY);
            assertThat(findings(store)).as("printed").isEmpty();
            new SubjectService(services, Messages.of(Locale.CHINESE)).erase(id, "");
            assertThat(findings(store)).as("erased").isEmpty();
        }
    }

    private static long one(Database store, TableField<?, Long> key) {
        return store.read(
                SESSION.community(),
                access -> access.sql().select(key).from(key.getTable()).limit(1).fetchSingle(key));
    }

    private static Finding row(String code, String where) {
        return new Finding(code, where, 1, 1);
    }

    private static List<Finding> findings(Database store) {
        return store.read(SESSION.community(), access -> new ConsistencyRepository(access).findings());
    }

    /** What is found after a statement, which is then taken back. */
    private static List<Finding> after(Database store, String statement) {
        return store.rehearse(SESSION.actor(), access -> {
            access.sql().execute(statement);
            return new ConsistencyRepository(access).findings();
        });
    }
}
