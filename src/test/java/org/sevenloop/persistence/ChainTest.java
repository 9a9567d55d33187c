package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.exchange.Finding;

/** Whoever edits, removes or moves what the change record says is found out, on each kind of store. */
@Execution(ExecutionMode.CONCURRENT)
class ChainTest {
    private static final int SAVES = 6;
    private Database opened = Database.inMemory();

    static Stream<Database> stores() {
        return Stores.all();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anUntouchedChainHolds(Database store) {
        filled(store);
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void eachEditIsFound(Database store) {
        filled(store);
        for (String edit : List.of(
                "update change_set set actor = 'x' where seq = 3",
                "update change_set set noted_at = noted_at + interval '1' hour where seq = 3",
                "update change_set set business_day = date '2020-01-01' where seq = 3",
                "update change_set set label = 'x' where seq = 3",
                "update change_set set arguments = 'x' where seq = 3",
                "update change_set set batch_id = 5 where seq = 3",
                "update change_set set remark = true where seq = 3",
                "update change_set set digest = link where seq = 3",
                "update change_set set salt = null where seq = 3",
                "update change_set set link = digest where seq = 3",
                "update change set after_image = replace(after_image, 'name', 'mane') where set_id = (select id from change_set where seq = 3)",
                "update change set before_image = '{}' where set_id = (select id from change_set where seq = 3)",
                "update change set row_id = row_id + 1 where set_id = (select id from change_set where seq = 3)",
                "delete from change where set_id = (select id from change_set where seq = 3)",
                "delete from change where set_id = (select id from change_set where seq = 3); delete from change_set where seq = 3",
                "delete from change where set_id = (select id from change_set where seq = 6); delete from change_set where seq = 6",
                "update change_set set seq = 7 where seq = 3",
                "update change_set set seq = -seq; update change_set set seq = 7 + seq",
                "update chain_head set seq = 5",
                "update chain_head set link = 'x'",
                "delete from chain_head")) {
            assertThat(after(edit)).as(edit).isNotEmpty();
        }
        assertThat(findings()).isEmpty();
    }

    private void filled(Database store) {
        opened.close();
        opened = store;
        for (int i = 0; i < SAVES; i++) {
            Saves.save(store, i);
        }
    }

    private List<Finding> findings() {
        return opened.read(Saves.COMMUNITY, access -> new ConsistencyRepository(access).findings());
    }

    /** What is found after an edit, which is then taken back. */
    private List<Finding> after(String edit) {
        return opened.rehearse(Saves.ACTOR, access -> {
            for (String statement : edit.split(";")) {
                access.sql().execute(statement);
            }
            return new ConsistencyRepository(access).findings();
        });
    }
}
