package org.sevenloop.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.DirectiveId;
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
import org.sevenloop.service.directive.DirectiveService;
import org.sevenloop.service.directive.StationService;

/** 三组 with a computer and a data folder of its own, on no network: it has the community's packages only. */
final class GroupStation implements AutoCloseable {
    static final String NAME = "三组站";
    private static final UnitId GROUP = new UnitId(903);
    private static final UnitId COMMUNITY = new UnitId(SampleCommunity.COMMUNITY.value());

    private final Database database;
    private final DirectiveService orders;
    private final StationService stations;
    private StationId community = new StationId(0);

    /** The one who sits at this computer. */
    private record AtGroup(LocalDateTime now) implements Session {
        @Override
        public CommunityId community() {
            return new CommunityId(GROUP.value());
        }

        @Override
        public String user() {
            return "付伟月";
        }

        @Override
        public java.time.LocalDate today() {
            return now.toLocalDate();
        }
    }

    GroupStation(Path folder) {
        Session session = new AtGroup(SampleCommunity.DAY.atTime(12, 0));
        database = Database.openFolder(folder);
        database.write(session.actor(), Label.of("label.settings.day"), access -> {
            UnitRepository units = new UnitRepository(access);
            units.insert(new Unit(COMMUNITY, null, UnitKind.COMMUNITY, "清江社区", "422899001001", 0));
            units.insert(new Unit(GROUP, COMMUNITY, UnitKind.GROUP, "三组", null, 3));
            units.insert(new Unit(new UnitId(904), GROUP, UnitKind.GRID, "1网格", null, 1));
            units.insert(new Unit(new UnitId(905), GROUP, UnitKind.GRID, "2网格", null, 2));
            return true;
        });
        Store store = new Store(database, session);
        orders = new DirectiveService(store);
        stations = new StationService(store);
    }

    /** Each tells the other who it is, as on the day when the computers were set up. */
    void meet(StationService above, UnitId here) {
        above.add(NAME, here, stations.identity().text());
        community = stations.add("社区站", COMMUNITY, above.identity().text());
    }

    /** Takes the community's package in, answers for all of its grids, and writes the package that goes back. */
    void answer(Path came, String number, Path back) throws IOException {
        stations.receive(came);
        DirectiveId order = orders.page().open().getFirst().directive().id();
        orders.board(order).rows().stream()
                .filter(Board.Row::waiting)
                .forEach(row -> orders.answer(order, Map.of(row.receipt().id(), Reply.done(number))));
        stations.send(community, back);
    }

    @Override
    public void close() {
        database.close();
    }
}
