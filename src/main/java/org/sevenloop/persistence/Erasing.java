package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CASE_KEEPER;
import static org.sevenloop.persistence.schema.Tables.CHANGE;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;
import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;
import static org.sevenloop.persistence.schema.Tables.CHECKPOINT;
import static org.sevenloop.persistence.schema.Tables.DAY_CARRY;
import static org.sevenloop.persistence.schema.Tables.DAY_CLOSING;
import static org.sevenloop.persistence.schema.Tables.DAY_PHOTO;
import static org.sevenloop.persistence.schema.Tables.DAY_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.DAY_TEXT;
import static org.sevenloop.persistence.schema.Tables.DAY_TICK;
import static org.sevenloop.persistence.schema.Tables.DIRECTIVE;
import static org.sevenloop.persistence.schema.Tables.DIRECTIVE_FILE;
import static org.sevenloop.persistence.schema.Tables.DUTY;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD;
import static org.sevenloop.persistence.schema.Tables.HOUSEHOLD_VISIT;
import static org.sevenloop.persistence.schema.Tables.IMPORT_BATCH;
import static org.sevenloop.persistence.schema.Tables.IMPORT_PROBLEM;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_FINDING;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_GROUP;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_ITEM;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_PHOTO;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_STEP;
import static org.sevenloop.persistence.schema.Tables.INSPECTION_VISIT;
import static org.sevenloop.persistence.schema.Tables.MAPPING;
import static org.sevenloop.persistence.schema.Tables.MAPPING_COLUMN;
import static org.sevenloop.persistence.schema.Tables.MENTION;
import static org.sevenloop.persistence.schema.Tables.PERSON;
import static org.sevenloop.persistence.schema.Tables.PERSON_APART;
import static org.sevenloop.persistence.schema.Tables.PUSH_ITEM;
import static org.sevenloop.persistence.schema.Tables.READING;
import static org.sevenloop.persistence.schema.Tables.RECEIPT;
import static org.sevenloop.persistence.schema.Tables.RECEIPT_HANDOVER;
import static org.sevenloop.persistence.schema.Tables.RECEIPT_RIVAL;
import static org.sevenloop.persistence.schema.Tables.REPORT_FILE;
import static org.sevenloop.persistence.schema.Tables.REPORT_FILLED;
import static org.sevenloop.persistence.schema.Tables.REPORT_FORM;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;
import static org.sevenloop.persistence.schema.Tables.RESPONSIBILITY;
import static org.sevenloop.persistence.schema.Tables.SETTING;
import static org.sevenloop.persistence.schema.Tables.STATION;
import static org.sevenloop.persistence.schema.Tables.STATION_KEY;
import static org.sevenloop.persistence.schema.Tables.STATION_PACKAGE;
import static org.sevenloop.persistence.schema.Tables.STRANDED;
import static org.sevenloop.persistence.schema.Tables.UNIT_CHANGE;
import static org.sevenloop.persistence.schema.Tables.WATCH_CASE;
import static org.sevenloop.persistence.schema.Tables.WATCH_FACT;

import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.sevenloop.persistence.schema.tables.records.ChangePackRecord;

/**
 * Takes away for good what the store's own bookkeeping keeps of people. A save does it by these steps and the journal
 * holds the same, so that a replay brings nobody back.
 */
final class Erasing {
    /** In place of a table: everything that tells of people, the rows too. */
    static final String ALL = "*";

    /** Whose rows go altogether, children first. */
    private static final List<Table<?>> GONE = List.of(
            WATCH_FACT,
            CASE_KEEPER,
            WATCH_CASE,
            READING,
            STRANDED,
            RESIDENCE,
            PUSH_ITEM,
            DUTY,
            RESPONSIBILITY,
            HOUSEHOLD_VISIT,
            PERSON,
            PERSON_APART,
            MENTION,
            IMPORT_PROBLEM,
            // A sender may be a file's name, and a form may have been filled by hand before it was kept.
            MAPPING_COLUMN,
            MAPPING,
            REPORT_FILLED,
            REPORT_FORM,
            REPORT_FILE,
            INSPECTION_PHOTO,
            INSPECTION_STEP,
            INSPECTION_FINDING,
            INSPECTION_ITEM,
            INSPECTION_VISIT,
            INSPECTION_GROUP,
            // Answers name people in words of their own.
            RECEIPT_RIVAL,
            RECEIPT_HANDOVER,
            RECEIPT,
            DIRECTIVE_FILE,
            DIRECTIVE,
            STATION_PACKAGE,
            STATION,
            STATION_KEY,
            DAY_TICK,
            DAY_CARRY,
            DAY_PHOTO,
            DAY_PROBLEM,
            DAY_TEXT);

    private final DSLContext sql;
    private final long community;
    private final ChangeRows packs;

    Erasing(DSLContext sql, long community) {
        this.sql = sql;
        this.community = community;
        this.packs = new ChangeRows(sql, community);
    }

    void run(String table, long row) {
        switch (table) {
            case ALL -> everything();
            case "change" -> {
                layOpen(row);
                images(at(CHANGE.COMMUNITY_ID, CHANGE.ID, row));
            }
            case "change_set" -> save(at(CHANGE_SET.COMMUNITY_ID, CHANGE_SET.ID, row));
            case "import_batch" ->
                sql.update(IMPORT_BATCH)
                        .set(IMPORT_BATCH.FILE_NAME, "")
                        .where(at(IMPORT_BATCH.COMMUNITY_ID, IMPORT_BATCH.ID, row))
                        .execute();
            case "import_problem" ->
                sql.update(IMPORT_PROBLEM)
                        .set(IMPORT_PROBLEM.CONTENT, "")
                        .set(IMPORT_PROBLEM.ARGUMENTS, "")
                        .where(at(IMPORT_PROBLEM.COMMUNITY_ID, IMPORT_PROBLEM.ID, row))
                        .execute();
            case "mention" ->
                sql.deleteFrom(MENTION)
                        .where(at(MENTION.COMMUNITY_ID, MENTION.ID, row))
                        .execute();
            default -> throw new IllegalArgumentException("nothing is erased from " + table);
        }
    }

    private void everything() {
        for (Table<?> table : GONE) {
            sql.deleteFrom(table).where(mine(table)).execute();
        }
        sql.update(HOUSEHOLD)
                .set(HOUSEHOLD.HEAD_NAME, "")
                .set(HOUSEHOLD.NOTE, "")
                .where(mine(HOUSEHOLD))
                .execute();
        // The numbers of the closed days stay; what was said about them may name people.
        sql.update(DAY_CLOSING)
                .set(DAY_CLOSING.PAGES, "")
                .set(DAY_CLOSING.WHY, "")
                .where(mine(DAY_CLOSING))
                .execute();
        sql.update(UNIT_CHANGE)
                .set(UNIT_CHANGE.WHY, "")
                .where(mine(UNIT_CHANGE))
                .execute();
        sql.update(CHECKPOINT)
                .set(CHECKPOINT.KEEPER_NAME, "")
                .set(CHECKPOINT.NOTE, "")
                .where(mine(CHECKPOINT))
                .execute();
        sql.update(IMPORT_BATCH)
                .set(IMPORT_BATCH.FILE_NAME, "")
                .where(mine(IMPORT_BATCH))
                .execute();
        Condition folders = mine(SETTING).and(SETTING.NAME.in(SettingRepository.FOLDERS));
        sql.deleteFrom(CHANGE_PACK)
                .where(mine(CHANGE_PACK))
                .and(CHANGE_PACK.TABLE_NAME.in(GONE.stream().map(Table::getName).toList()))
                .execute();
        packs.eachPack(DSL.noCondition(), this::layOpen);
        // A row that is gone has no lines either, or the rows and what the record says of them would not agree.
        sql.deleteFrom(CHANGE)
                .where(mine(CHANGE))
                .and(CHANGE.TABLE_NAME
                        .in(GONE.stream().map(Table::getName).toList())
                        .or(CHANGE.TABLE_NAME
                                .eq(SETTING.getName())
                                .and(CHANGE.ROW_ID.in(
                                        DSL.select(SETTING.ID).from(SETTING).where(folders)))))
                .execute();
        sql.deleteFrom(SETTING).where(folders).execute();
        images(mine(CHANGE));
        save(mine(CHANGE_SET));
    }

    /** Of a change nothing can be taken away before it is a row of its own. */
    private void layOpen(long change) {
        if (sql.fetchExists(CHANGE, at(CHANGE.COMMUNITY_ID, CHANGE.ID, change))) {
            return;
        }
        packs.anyPack(CHANGE_PACK.ID.ge(change), pack -> {
            boolean found = ChangePack.unpack(pack).stream().anyMatch(each -> each.getId() == change);
            if (found) {
                layOpen(pack);
            }
            return found;
        });
    }

    private void layOpen(ChangePackRecord pack) {
        sql.batchInsert(ChangePack.unpack(pack)).execute();
        sql.deleteFrom(CHANGE_PACK)
                .where(at(CHANGE_PACK.COMMUNITY_ID, CHANGE_PACK.ID, pack.getId()))
                .execute();
    }

    private Condition mine(Table<?> table) {
        return Objects.requireNonNull(table.field("community_id", Long.class)).eq(community);
    }

    private Condition at(TableField<?, Long> communityId, TableField<?, Long> id, long row) {
        return communityId.eq(community).and(id.eq(row));
    }

    /** That a row was made, changed or removed is still told; what it held is not. */
    private void images(Condition which) {
        sql.update(CHANGE)
                .set(CHANGE.BEFORE_IMAGE, blank(CHANGE.BEFORE_IMAGE))
                .set(CHANGE.AFTER_IMAGE, blank(CHANGE.AFTER_IMAGE))
                .where(which)
                .execute();
    }

    private static Field<String> blank(Field<String> image) {
        return DSL.when(image.isNotNull(), DSL.inline(RowImage.ERASED));
    }

    /** A new salt for what is left of a save; see {@link Resealing}. */
    void salt(long save, String salt) {
        sql.update(CHANGE_SET)
                .set(CHANGE_SET.SALT, salt)
                .where(at(CHANGE_SET.COMMUNITY_ID, CHANGE_SET.ID, save))
                .execute();
    }

    /** Without its salt the digest tells nothing, and still holds the chain; of its words an import keeps the file's name. */
    private void save(Condition which) {
        Field<String> file = DSL.field(DSL.select(IMPORT_BATCH.FILE_NAME)
                .from(IMPORT_BATCH)
                .where(IMPORT_BATCH.COMMUNITY_ID.eq(CHANGE_SET.COMMUNITY_ID))
                .and(IMPORT_BATCH.ID.eq(CHANGE_SET.BATCH_ID)));
        sql.update(CHANGE_SET)
                .setNull(CHANGE_SET.SALT)
                .set(CHANGE_SET.ARGUMENTS, DSL.coalesce(file, DSL.inline("")))
                .where(which)
                .execute();
    }
}
