package org.sevenloop.persistence;

import static org.sevenloop.persistence.schema.Tables.DIRECTIVE;
import static org.sevenloop.persistence.schema.Tables.DIRECTIVE_FILE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.StationId;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.schema.tables.records.DirectiveFileRecord;
import org.sevenloop.persistence.schema.tables.records.DirectiveRecord;

/** Orders as they were issued, with the file that goes along. Their receipts are {@link ReceiptRepository}'s. */
public final class DirectiveRepository {
    private final Access access;

    public DirectiveRepository(Access access) {
        this.access = access;
    }

    public DirectiveId nextId() {
        return new DirectiveId(access.rows().nextId());
    }

    /** Those that are not closed, what is due first first. */
    public List<Directive> open() {
        return access.sql()
                .selectFrom(DIRECTIVE)
                .where(access.here(DIRECTIVE.COMMUNITY_ID))
                .and(DIRECTIVE.CLOSED_AT.isNull())
                .orderBy(DIRECTIVE.DUE_AT, DIRECTIVE.ID)
                .fetch(DirectiveRepository::directive);
    }

    /** The closed ones, the newest first. */
    public List<Directive> closed(int most) {
        return access.sql()
                .selectFrom(DIRECTIVE)
                .where(access.here(DIRECTIVE.COMMUNITY_ID))
                .and(DIRECTIVE.CLOSED_AT.isNotNull())
                .orderBy(DIRECTIVE.CLOSED_AT.desc(), DIRECTIVE.ID.desc())
                .limit(most)
                .fetch(DirectiveRepository::directive);
    }

    public long countClosed() {
        return access.sql()
                .fetchCount(DIRECTIVE, access.here(DIRECTIVE.COMMUNITY_ID).and(DIRECTIVE.CLOSED_AT.isNotNull()));
    }

    /** The standing orders, each by the last day's instance. */
    public List<Directive> standing() {
        return access.sql()
                .selectFrom(DIRECTIVE)
                .where(access.here(DIRECTIVE.COMMUNITY_ID))
                .and(DIRECTIVE.DAILY)
                .orderBy(DIRECTIVE.ID)
                .fetch(DirectiveRepository::directive);
    }

    public Optional<Directive> find(DirectiveId id) {
        return row(id).map(DirectiveRepository::directive);
    }

    public Optional<Directive> byCode(String code) {
        return access.sql()
                .selectFrom(DIRECTIVE)
                .where(access.here(DIRECTIVE.COMMUNITY_ID))
                .and(DIRECTIVE.CODE.eq(code))
                .fetchOptional(DirectiveRepository::directive);
    }

    /** The last number that was given on a day, 0 where none was. */
    public int lastOn(LocalDate day) {
        return access
                .sql()
                .select(DIRECTIVE.NUMBER)
                .from(DIRECTIVE)
                .where(access.here(DIRECTIVE.COMMUNITY_ID))
                .and(DIRECTIVE.NUMBER.startsWith(day + "-"))
                .fetch(DIRECTIVE.NUMBER)
                .stream()
                .mapToInt(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
    }

    /** Nobody did this by hand, so no undo reaches it. */
    public void byItself() {
        access.rows().remark();
    }

    public void insert(Directive directive, @Nullable Attachment file) {
        access.rows().insert(row(directive));
        if (file != null) {
            DirectiveFileRecord row = new DirectiveFileRecord();
            row.setCommunityId(access.community());
            row.setId(access.rows().nextId());
            row.setDirectiveId(directive.id().value());
            row.setName(file.name());
            row.setContent(Base64.getEncoder().encodeToString(file.content()));
            access.rows().insert(row);
        }
    }

    /** Notes that the last leaf answered, or (null) that one is asked again. */
    public void setClosed(DirectiveId id, @Nullable LocalDateTime at) {
        row(id).ifPresent(row -> {
            row.setClosedAt(at);
            access.rows().update(row);
        });
    }

    /** A standing order that is daily no more stays for the day it was issued for. */
    public void setDaily(DirectiveId id, boolean daily) {
        row(id).ifPresent(row -> {
            row.setDaily(daily);
            access.rows().update(row);
        });
    }

    /** Takes an order away with its file; its receipts must have gone before. */
    public void delete(DirectiveId id) {
        access.sql()
                .selectFrom(DIRECTIVE_FILE)
                .where(access.among(DIRECTIVE_FILE.COMMUNITY_ID, DIRECTIVE_FILE.DIRECTIVE_ID, List.of(id.value())))
                .fetch()
                .forEach(file -> access.rows().delete(file));
        row(id).ifPresent(row -> access.rows().delete(row));
    }

    public Optional<Attachment> file(DirectiveId id) {
        return access.sql()
                .selectFrom(DIRECTIVE_FILE)
                .where(access.among(DIRECTIVE_FILE.COMMUNITY_ID, DIRECTIVE_FILE.DIRECTIVE_ID, List.of(id.value())))
                .fetchOptional(
                        row -> new Attachment(row.getName(), Base64.getDecoder().decode(row.getContent())));
    }

    /** The name alone of the file that goes along; blank where none does. */
    public String fileName(DirectiveId id) {
        return access.sql()
                .select(DIRECTIVE_FILE.NAME)
                .from(DIRECTIVE_FILE)
                .where(access.among(DIRECTIVE_FILE.COMMUNITY_ID, DIRECTIVE_FILE.DIRECTIVE_ID, List.of(id.value())))
                .fetchOptional(DIRECTIVE_FILE.NAME)
                .orElse("");
    }

    private Optional<DirectiveRecord> row(DirectiveId id) {
        return access.sql()
                .selectFrom(DIRECTIVE)
                .where(access.among(DIRECTIVE.COMMUNITY_ID, DIRECTIVE.ID, List.of(id.value())))
                .fetchOptional();
    }

    private DirectiveRecord row(Directive directive) {
        Directive.Order order = directive.order();
        StationId station = directive.station();
        DirectiveRecord row = new DirectiveRecord();
        row.setCommunityId(access.community());
        row.setId(directive.id().value());
        row.setCode(directive.code());
        row.setNumber(directive.number());
        row.setTitle(order.title());
        row.setContent(order.text());
        row.setIssuedBy(directive.issued().by());
        row.setIssuedAt(directive.issued().at());
        row.setDueAt(order.due());
        row.setAsked(order.asked().name());
        row.setDaily(order.daily());
        row.setFromUnit(directive.from().value());
        row.setRootUnit(order.address().root().value());
        row.setKinds(
                order.address().kinds().stream().map(UnitKind::name).sorted().collect(Collectors.joining(" ")));
        row.setHouseholds(order.address().households());
        row.setStationId(station == null ? null : station.value());
        row.setClosedAt(directive.closed());
        return row;
    }

    private static Directive directive(DirectiveRecord row) {
        Long station = row.getStationId();
        Directive.Address address = new Directive.Address(
                new UnitId(row.getRootUnit()),
                Arrays.stream(row.getKinds().split(" "))
                        .filter(kind -> !kind.isEmpty())
                        .map(UnitKind::valueOf)
                        .collect(Collectors.toSet()),
                row.getHouseholds());
        return new Directive(
                new DirectiveId(row.getId()),
                row.getCode(),
                row.getNumber(),
                new Directive.Order(
                        row.getTitle(),
                        row.getContent(),
                        row.getDueAt(),
                        Asked.valueOf(row.getAsked()),
                        row.getDaily(),
                        address),
                new UnitId(row.getFromUnit()),
                new Step(row.getIssuedAt(), row.getIssuedBy()),
                station == null ? null : new StationId(station),
                row.getClosedAt());
    }
}
