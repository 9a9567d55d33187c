package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Everybody is found by their keys, and hardly anybody else. */
@Execution(ExecutionMode.CONCURRENT)
class KeyTableTest {
    private static List<Long> found(KeyTable table, String key) {
        List<Long> found = new ArrayList<>();
        table.find(key, found::add);
        return found;
    }

    @Property(tries = 200)
    void everybodyIsFound(@ForAll @Size(max = 60) List<@IntRange(max = 20) Integer> keys) {
        KeyTable table = new KeyTable();
        for (int i = 0; i < keys.size(); i++) {
            table.put("key " + keys.get(i), 5_000_000_000L + i * 7L);
        }
        for (int key = 0; key <= 20; key++) {
            List<Long> with = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i) == key) {
                    with.addFirst(5_000_000_000L + i * 7L);
                }
            }
            assertThat(found(table, "key " + key)).isEqualTo(with);
        }
    }

    @Test
    void soIsWhoseIdLiesFarAway() {
        KeyTable table = new KeyTable();
        for (long id : List.of(1L << 30, (1L << 30) - 5, 7L, 1L << 40, (1L << 30) + (1 << 27))) {
            table.put("key", id);
            assertThat(found(table, "key")).contains(id);
            assertThat(found(table, "other")).isEmpty();
        }
        assertThat(table.size()).isEqualTo(5);
    }

    @Test
    void aKeyThatLeadsThereIsNotKeptAgain() {
        KeyTable table = new KeyTable();
        table.putOnce("key", 3);
        table.putOnce("key", 3);
        table.putOnce("key", 4);
        assertThat(found(table, "key")).containsExactly(4L, 3L);
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void manyFindThemselvesAlone() {
        KeyTable table = new KeyTable();
        int many = 300_000;
        for (int i = 0; i < many; i++) {
            table.put(number(i), i + 1);
        }
        int others = 0;
        for (int i = 0; i < many; i++) {
            List<Long> found = found(table, number(i));
            assertThat(found).contains(i + 1L);
            others += found.size() - 1;
        }
        assertThat(others).isLessThan(many / 100);
    }

    private static String number(int i) {
        return "42289919" + (50_000_000L + i * 7_919L % 40_000_000) + i % 10;
    }
}
