package org.sevenloop.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.schema.DefaultSchema;

/** Copies a closed store row by row: what was removed from it still lies in its file, and does not come along. */
final class LiveCopy {
    private static final int BATCH = 1000;

    private LiveCopy() {}

    static void copy(Disk disk, Path from, FolderKeys fromKeys, Path to, FolderKeys toKeys) throws IOException {
        try (SealedPath.Mounted former = SealedPath.mount(disk, from, new Xts(fromKeys.forStore()));
                SealedPath.Mounted made = SealedPath.mount(disk, to, new Xts(toKeys.forStore()));
                Connection source = DriverManager.getConnection(H2Url.readOnly(former.name()));
                Connection target = DriverManager.getConnection(H2Url.of(made.name()))) {
            Migrations.run(target);
            target.setAutoCommit(false);
            DSLContext read = Lane.sql(source, SQLDialect.H2);
            DSLContext written = Lane.sql(target, SQLDialect.H2);
            written.execute("set referential_integrity false");
            for (Table<?> table : TableOrder.parentsFirst(DefaultSchema.DEFAULT_SCHEMA.getTables())) {
                rows(read, table, new RowBuffer(target, written));
            }
            written.execute("set referential_integrity true");
            Ids.continueAfter(target, lastId(read));
            target.commit();
        } catch (SQLException e) {
            throw StoreErrors.of(e);
        }
    }

    private static void rows(DSLContext read, Table<?> table, RowBuffer to) throws SQLException {
        List<TableRecord<?>> waiting = new ArrayList<>();
        try (Cursor<? extends Record> all = read.selectFrom(table).fetchLazy()) {
            for (Record row : all) {
                waiting.add((TableRecord<?>) row);
                if (waiting.size() == BATCH) {
                    to.insertAll(waiting);
                    waiting.clear();
                }
            }
        }
        if (!waiting.isEmpty()) {
            to.insertAll(waiting);
        }
    }

    private static long lastId(DSLContext read) {
        Long next = read.select(DSL.field("base_value", Long.class))
                .from("information_schema.sequences")
                .where(DSL.field("sequence_name", String.class).eq("entity_id"))
                .fetchSingle()
                .value1();
        return next;
    }
}
