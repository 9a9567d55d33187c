package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.STATION;
import static org.sevenloop.persistence.schema.Tables.STATION_KEY;
import static org.sevenloop.persistence.schema.Tables.STATION_PACKAGE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sevenloop.model.directive.Station;
import org.sevenloop.model.directive.StationId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.keys.StationKeys;
import org.sevenloop.persistence.schema.tables.records.StationKeyRecord;
import org.sevenloop.persistence.schema.tables.records.StationPackageRecord;
import org.sevenloop.persistence.schema.tables.records.StationRecord;

/** This station's keys, the other stations, and the packages that went to and fro. */
public final class StationRepository {
    /** The unit of a station that was removed: it answers for nothing, but its packages keep their numbers. */
    private static final long NOWHERE = 0;

    private final Access access;

    public StationRepository(Access access) {
        this.access = access;
    }

    /**
     * A package as it is kept.
     *
     * @param content as it was written or came; blank once nobody needs it any more
     * @param applied false while it waits for one before it
     */
    public record Kept(
            StationId station, boolean incoming, int number, String digest, String content, boolean applied) {}

    public Optional<StationKeys> keys() {
        return access.sql()
                .selectFrom(STATION_KEY)
                .where(access.here(STATION_KEY.COMMUNITY_ID))
                .fetchOptional(row -> StationKeys.of(row.getIdentity(), row.getSecret()));
    }

    /** Keeps this station's keys; no undo takes them away again. */
    public void keep(StationKeys keys) {
        access.rows().remark();
        StationKeyRecord row = new StationKeyRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setIdentity(keys.identity());
        row.setSecret(keys.secret());
        access.rows().insert(row);
    }

    public List<Station> all() {
        return access.sql()
                .selectFrom(STATION)
                .where(access.here(STATION.COMMUNITY_ID))
                .and(STATION.UNIT_ID.ne(NOWHERE))
                .orderBy(STATION.ID)
                .fetch(StationRepository::station);
    }

    public Optional<Station> find(StationId id) {
        return row(id).filter(row -> row.getUnitId() != NOWHERE).map(StationRepository::station);
    }

    /** A station; one that was removed goes on where it was. */
    public StationId add(String name, UnitId unit, String identity) {
        return removed(identity).map(row -> back(row, name, unit)).orElseGet(() -> fresh(name, unit, identity));
    }

    private Optional<StationRecord> removed(String identity) {
        return access.sql()
                .selectFrom(STATION)
                .where(access.here(STATION.COMMUNITY_ID))
                .and(STATION.IDENTITY.eq(identity))
                .and(STATION.UNIT_ID.eq(NOWHERE))
                .fetchOptional();
    }

    private StationId back(StationRecord row, String name, UnitId unit) {
        row.setName(name);
        row.setUnitId(unit.value());
        access.rows().update(row);
        return new StationId(row.getId());
    }

    private StationId fresh(String name, UnitId unit, String identity) {
        StationRecord row = new StationRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setName(name);
        row.setUnitId(unit.value());
        row.setIdentity(identity);
        row.setSent(0);
        row.setReceived(0);
        access.rows().insert(row);
        return new StationId(row.getId());
    }

    public void remove(StationId id) {
        row(id).ifPresent(row -> {
            row.setUnitId(NOWHERE);
            access.rows().update(row);
        });
    }

    public void sent(StationId id, int number) {
        row(id).ifPresent(row -> {
            row.setSent(number);
            access.rows().update(row);
        });
    }

    public void received(StationId id, int number) {
        row(id).ifPresent(row -> {
            row.setReceived(number);
            access.rows().update(row);
        });
    }

    /** What went out or came in stays numbered: no undo reaches it, or the next would be taken for another. */
    public void insert(Kept kept, LocalDateTime at) {
        access.rows().remark();
        StationPackageRecord row = new StationPackageRecord();
        row.setCommunityId(access.community());
        row.setId(access.rows().nextId());
        row.setStationId(kept.station().value());
        row.setIncoming(kept.incoming());
        row.setNumber(kept.number());
        row.setDigest(kept.digest());
        row.setContent(kept.content());
        row.setApplied(kept.applied());
        row.setNotedAt(at);
        access.rows().insert(row);
    }

    /** A package that waited was taken in; its words are needed no more. */
    public void applied(StationId station, int number) {
        packageRow(station, true, number).ifPresent(row -> {
            row.setApplied(true);
            row.setContent("");
            access.rows().update(row);
        });
    }

    /** A package that was sent is made anew under its number, as what it held was erased with somebody. */
    public void renew(Kept kept) {
        access.rows().remark();
        packageRow(kept.station(), false, kept.number()).ifPresent(row -> {
            row.setDigest(kept.digest());
            row.setContent(kept.content());
            access.rows().update(row);
        });
    }

    public Optional<Kept> find(StationId station, boolean incoming, int number) {
        return packageRow(station, incoming, number).map(StationRepository::kept);
    }

    /** The numbers of those that came and wait for one before them. */
    public List<Integer> waiting(StationId station) {
        return access.sql()
                .select(STATION_PACKAGE.NUMBER)
                .from(STATION_PACKAGE)
                .where(access.here(STATION_PACKAGE.COMMUNITY_ID))
                .and(STATION_PACKAGE.STATION_ID.eq(station.value()))
                .and(STATION_PACKAGE.INCOMING)
                .and(STATION_PACKAGE.APPLIED.isFalse())
                .orderBy(STATION_PACKAGE.NUMBER)
                .fetch(STATION_PACKAGE.NUMBER);
    }

    private Optional<StationRecord> row(StationId id) {
        return access.sql()
                .selectFrom(STATION)
                .where(access.among(STATION.COMMUNITY_ID, STATION.ID, List.of(id.value())))
                .fetchOptional();
    }

    private Optional<StationPackageRecord> packageRow(StationId station, boolean incoming, int number) {
        return access.sql()
                .selectFrom(STATION_PACKAGE)
                .where(access.here(STATION_PACKAGE.COMMUNITY_ID))
                .and(STATION_PACKAGE.STATION_ID.eq(station.value()))
                .and(STATION_PACKAGE.INCOMING.eq(incoming))
                .and(STATION_PACKAGE.NUMBER.eq(number))
                .fetchOptional();
    }

    private static Station station(StationRecord row) {
        return new Station(
                new StationId(row.getId()),
                row.getName(),
                new UnitId(row.getUnitId()),
                row.getIdentity(),
                row.getSent(),
                row.getReceived());
    }

    private static Kept kept(StationPackageRecord row) {
        return new Kept(
                new StationId(row.getStationId()),
                row.getIncoming(),
                row.getNumber(),
                row.getDigest(),
                row.getContent(),
                row.getApplied());
    }
}
