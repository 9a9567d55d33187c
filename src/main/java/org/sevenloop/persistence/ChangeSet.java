package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.CHANGE_SET;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.ChangeSetRecord;

/** One save in the making: who, when, what. It is written with its first row change; a save that changes nothing leaves none. */
final class ChangeSet {
    static final String SEPARATOR = "\u001F";

    private final DSLContext sql;
    private final Actor actor;
    private Label label;
    private @Nullable Long batch;
    private @Nullable Long undoes;
    private boolean remark;

    ChangeSet(DSLContext sql, Actor actor, Label label) {
        this.sql = sql;
        this.actor = actor;
        this.label = label;
    }

    Actor actor() {
        return actor;
    }

    /** What is done from now on. */
    void label(Label next) {
        label = next;
    }

    void ofBatch(long id) {
        batch = id;
    }

    void undoing(long setId) {
        undoes = setId;
    }

    /** Whether it is known to be an import or an undoing, whose changes are packed. */
    boolean isPacked() {
        return batch != null || undoes != null;
    }

    void remark() {
        remark = true;
    }

    String arguments() {
        return String.join(SEPARATOR, label.arguments());
    }

    /** One changed row of a save. */
    static ChangeRecord change(
            long community,
            long set,
            long id,
            String table,
            long row,
            @Nullable String before,
            @Nullable String after) {
        ChangeRecord change = RowWriter.blank(new ChangeRecord());
        change.setCommunityId(community);
        change.setId(id);
        change.setSetId(set);
        change.setTableName(table);
        change.setRowId(row);
        change.setBeforeImage(before);
        change.setAfterImage(after);
        return change;
    }

    ChangeSetRecord toRecord(long id) {
        ChangeSetRecord set = sql.newRecord(CHANGE_SET);
        set.setCommunityId(actor.community().value());
        set.setId(id);
        set.setActor(actor.name());
        set.setNotedAt(Stamp.now());
        set.setBusinessDay(actor.businessDay());
        set.setLabel(label.key());
        set.setArguments(arguments());
        set.setBatchId(batch);
        set.setUndoesId(undoes);
        set.setRemark(remark);
        return set;
    }
}
