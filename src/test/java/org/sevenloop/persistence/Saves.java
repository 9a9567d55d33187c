package org.sevenloop.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.persistence.schema.DefaultSchema;
import org.sevenloop.persistence.schema.Tables;
import org.sevenloop.persistence.schema.tables.records.CheckpointRecord;

/** Saves of several rows each, by which it can be told afterwards which of them are there, and whether wholly. */
final class Saves {
    static final int ROWS = 7;
    static final CommunityId COMMUNITY = new CommunityId(422899000001L);
    static final Actor ACTOR = new Actor("甲", COMMUNITY, LocalDate.of(2020, 2, 20));

    private Saves() {}

    /** Makes rows that bear the number; every third save also changes the rows of the one before, every fifth removes some. */
    static void save(Database database, int number) {
        database.write(ACTOR, Label.of("label.checkpoint.save", Integer.toString(number)), access -> {
            for (int i = 0; i < ROWS; i++) {
                CheckpointRecord row = new CheckpointRecord();
                row.setCommunityId(COMMUNITY.value());
                row.setId(access.rows().nextId());
                row.setName(number + "-" + i);
                row.setSealed(false);
                row.setRequired((short) 2);
                row.setPlace("东门".repeat(number % 20));
                row.setKeeperName("");
                row.setNote("");
                row.setSortOrder(number);
                access.rows().insert(row);
            }
            if (number % 3 == 0) {
                access.sql()
                        .selectFrom(Tables.CHECKPOINT)
                        .where(Tables.CHECKPOINT.SORT_ORDER.eq(number - 1))
                        .forEach(row -> {
                            row.setNote("changed by " + number);
                            access.rows().update(row);
                        });
            }
            return number;
        });
    }

    /** The numbers of the saves that are there; fails where one is there in part. */
    static TreeSet<Integer> there(Database database) {
        return database.read(COMMUNITY, access -> {
            TreeSet<Integer> numbers = new TreeSet<>();
            access.sql()
                    .select(Tables.CHECKPOINT.SORT_ORDER, DSL.count())
                    .from(Tables.CHECKPOINT)
                    .groupBy(Tables.CHECKPOINT.SORT_ORDER)
                    .forEach(row -> {
                        if (row.value2() != ROWS) {
                            throw new AssertionError("save " + row.value1() + " is there in part: " + row.value2());
                        }
                        numbers.add(row.value1());
                    });
            return numbers;
        });
    }

    /** Everything that a store holds. */
    static Map<String, List<String>> everything(Database database) {
        return database.read(COMMUNITY, access -> {
            Map<String, List<String>> all = new TreeMap<>();
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                List<String> rows = new ArrayList<>();
                if (!table.getName().startsWith("flyway")) {
                    access.sql()
                            .selectFrom(table)
                            .fetch()
                            .forEach(row -> rows.add(row.intoList().toString()));
                }
                rows.sort(null);
                all.put(table.getName(), rows);
            }
            return all;
        });
    }
}
