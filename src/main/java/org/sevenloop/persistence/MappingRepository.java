package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.MAPPING;
import static org.sevenloop.persistence.schema.Tables.MAPPING_COLUMN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.MappingId;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.persistence.schema.tables.records.MappingColumnRecord;
import org.sevenloop.persistence.schema.tables.records.MappingRecord;

/** What columns of earlier files were said to be, by sender and layout. */
public final class MappingRepository {
    private static final int SENDER_LENGTH = 120;

    private final Access access;

    public MappingRepository(Access access) {
        this.access = access;
    }

    /** The newest first. */
    public List<RememberedMapping> all() {
        Map<Long, List<MappedColumn>> columns = new HashMap<>();
        access.sql()
                .selectFrom(MAPPING_COLUMN)
                .where(access.here(MAPPING_COLUMN.COMMUNITY_ID))
                .orderBy(MAPPING_COLUMN.ID)
                .forEach(row -> columns.computeIfAbsent(row.getMappingId(), id -> new ArrayList<>())
                        .add(new MappedColumn(row.getHeading(), row.getOccurrence(), row.getField())));
        return access.sql()
                .selectFrom(MAPPING)
                .where(access.here(MAPPING.COMMUNITY_ID))
                .orderBy(MAPPING.NOTED_AT.desc(), MAPPING.ID.desc())
                .fetch(row -> remembered(row, columns.getOrDefault(row.getId(), List.of())));
    }

    /** Keeps a mapping, in place of what was said of the same sender's layout before. */
    public MappingId save(Mapping mapping, String actor) {
        Condition same = MAPPING.LAYOUT.eq(mapping.layout()).and(MAPPING.SENDER.eq(sender(mapping)));
        return row(same).map(known -> change(known, mapping, actor)).orElseGet(() -> add(mapping, actor));
    }

    /** Corrects a mapping; one that the same sender's layout had besides it goes. */
    public void update(MappingId id, Mapping mapping, String actor) {
        row(MAPPING.LAYOUT
                        .eq(mapping.layout())
                        .and(MAPPING.SENDER.eq(sender(mapping)))
                        .and(MAPPING.ID.ne(id.value())))
                .ifPresent(other -> delete(new MappingId(other.getId())));
        row(MAPPING.ID.eq(id.value())).ifPresent(known -> change(known, mapping, actor));
    }

    public void delete(MappingId id) {
        columns(id.value()).forEach(access.rows()::delete);
        row(MAPPING.ID.eq(id.value())).ifPresent(access.rows()::delete);
    }

    private MappingId add(Mapping mapping, String actor) {
        MappingRecord row = new MappingRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        fill(row, mapping, actor);
        access.rows().insert(row);
        mapping.columns().forEach(column -> insert(row.getId(), column));
        return new MappingId(row.getId());
    }

    private MappingId change(MappingRecord row, Mapping mapping, String actor) {
        fill(row, mapping, actor);
        access.rows().update(row);
        List<MappedColumn> left = new ArrayList<>(mapping.columns());
        for (MappingColumnRecord old : columns(row.getId())) {
            Optional<MappedColumn> now = left.stream()
                    .filter(column ->
                            column.heading().equals(old.getHeading()) && column.occurrence() == old.getOccurrence())
                    .findFirst();
            if (now.isPresent()) {
                left.remove(now.get());
                old.setField(now.get().field());
                access.rows().update(old);
            } else {
                access.rows().delete(old);
            }
        }
        left.forEach(column -> insert(row.getId(), column));
        return new MappingId(row.getId());
    }

    private static void fill(MappingRecord row, Mapping mapping, String actor) {
        row.setSender(sender(mapping));
        row.setKind(mapping.kind().name());
        row.setLayout(mapping.layout());
        row.setHeadings(String.join("\n", mapping.headings()));
        row.setActor(actor);
        row.setNotedAt(Stamp.now());
    }

    private void insert(long mapping, MappedColumn column) {
        MappingColumnRecord row = new MappingColumnRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setMappingId(mapping);
        row.setHeading(column.heading());
        row.setOccurrence(column.occurrence());
        row.setField(column.field());
        access.rows().insert(row);
    }

    private Optional<MappingRecord> row(Condition which) {
        return access.sql()
                .selectFrom(MAPPING)
                .where(access.here(MAPPING.COMMUNITY_ID))
                .and(which)
                .fetchOptional();
    }

    private List<MappingColumnRecord> columns(long mapping) {
        return access.sql()
                .selectFrom(MAPPING_COLUMN)
                .where(access.here(MAPPING_COLUMN.COMMUNITY_ID))
                .and(MAPPING_COLUMN.MAPPING_ID.eq(mapping))
                .fetch();
    }

    private static RememberedMapping remembered(MappingRecord row, List<MappedColumn> columns) {
        Mapping mapping = new Mapping(
                row.getSender(),
                SheetKind.valueOf(row.getKind()),
                List.of(row.getHeadings().split("\n", -1)),
                columns);
        return new RememberedMapping(new MappingId(row.getId()), mapping, row.getActor(), row.getNotedAt());
    }

    private static String sender(Mapping mapping) {
        String sender = mapping.sender();
        return sender.length() <= SENDER_LENGTH ? sender : sender.substring(0, SENDER_LENGTH);
    }
}
