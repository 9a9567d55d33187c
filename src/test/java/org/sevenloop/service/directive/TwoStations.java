package org.sevenloop.service.directive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.StationId;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.CommunityId;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/** A street and one of its communities, each with a data folder of its own, that know each other by their identities. */
final class TwoStations implements AutoCloseable {
    static final UnitId STREET = new UnitId(422899001000L);
    static final UnitId COMMUNITY = new UnitId(SampleCommunity.COMMUNITY.value());

    final Side street;
    final Side community;
    final SampleCommunity sample;
    private final Path folder;

    /** The street's console. */
    private record AtStreet(LocalDate today) implements Session {
        @Override
        public CommunityId community() {
            return new CommunityId(STREET.value());
        }

        @Override
        public String user() {
            return "付建宁";
        }

        @Override
        public LocalDateTime now() {
            return today.atTime(9, 0);
        }
    }

    /** One of the two, and how it knows the other. */
    static final class Side {
        final Database database;
        final Store store;
        final DirectiveService orders;
        final DirectiveIssuer issuer;
        final StationService stations;
        StationId other = new StationId(0);

        Side(Database database, Session session) {
            this.store = new Store(database, session);
            this.database = database;
            this.orders = new DirectiveService(store);
            this.issuer = new DirectiveIssuer(store);
            this.stations = new StationService(store);
        }

        List<DirectiveLine> all() {
            List<DirectiveLine> all = new ArrayList<>(orders.page().open());
            all.addAll(orders.closed());
            return all;
        }

        Directive byCode(String code) {
            return all().stream()
                    .map(DirectiveLine::directive)
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        StationService.Pair pair() {
            return stations.pairs().getFirst();
        }
    }

    TwoStations() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "stores"));
            folder = Files.createTempDirectory(parent, "stations-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Session at = new AtStreet(SampleCommunity.DAY);
        street = new Side(Database.openFolder(folder.resolve("street")), at);
        street.database.write(at.actor(), Label.of("label.test"), access -> {
            UnitRepository units = new UnitRepository(access);
            units.insert(new Unit(STREET, null, UnitKind.STREET, "沿江街道", "422899001000", 0));
            units.insert(new Unit(COMMUNITY, STREET, UnitKind.COMMUNITY, "清江社区", "422899001001", 1));
            units.insert(new Unit(new UnitId(422899001002L), STREET, UnitKind.COMMUNITY, "水岸社区", "422899001002", 2));
            return true;
        });
        Database below = Database.openFolder(folder.resolve("community"));
        sample = SampleCommunity.fill(below, 1);
        community = new Side(below, SampleCommunity.SESSION);
        street.other = street.stations.add(
                "清江社区站", COMMUNITY, community.stations.identity().text());
        community.other = community.stations.add(
                "沿江街道站", STREET, street.stations.identity().text());
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The street asks its communities for a number. */
    Directive issue(Asked asked) {
        Directive.Order order = new Directive.Order(
                "摸底",
                "今天\t报数\n不得漏户",
                SampleCommunity.DAY.atTime(23, 0),
                asked,
                false,
                new Directive.Address(STREET, Set.of(), false));
        DirectiveId id = street.issuer.issue(order, null);
        return street.orders.board(id).directive();
    }

    /** One of the community's leaves answers an order of the street; false where none waits. */
    boolean answer(Directive order, int which, Reply answer) {
        DirectiveId id = community.byCode(order.code()).id();
        List<ReceiptId> waiting = community.orders.board(id).rows().stream()
                .filter(Board.Row::waiting)
                .map(row -> row.receipt().id())
                .toList();
        if (waiting.isEmpty()) {
            return false;
        }
        community.orders.answer(id, Map.of(waiting.get(which % waiting.size()), answer));
        return true;
    }

    boolean knows(Directive order) {
        return community.all().stream().anyMatch(line -> line.directive().code().equals(order.code()));
    }

    /** The community's part of an order, as the street has it. */
    Receipt above(Directive order) {
        return street.orders.board(street.byCode(order.code()).id()).rows().stream()
                .filter(row -> row.unit().equals(COMMUNITY))
                .map(Board.Row::receipt)
                .findFirst()
                .orElseThrow();
    }

    /** All that matters of an order at the community. */
    Map<String, String> below(Directive order) {
        Map<String, String> states = new HashMap<>();
        community.orders.board(community.byCode(order.code()).id()).rows().forEach(row -> {
            Receipt receipt = row.receipt();
            states.put(row.name(), receipt == null ? "" : receipt.state() + " " + receipt.answer());
        });
        return states;
    }

    @Override
    public void close() {
        street.database.close();
        community.database.close();
    }
}
