package org.sevenloop.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.coverage.BlindKind;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.persistence.PlainSql;
import org.sevenloop.service.coverage.CoverageService;

/** What was missed in a whole district, and the first of the list behind a figure. */
final class DistrictCoverage {
    private static final String HOME = " join household h on h.community_id = x.community_id and h.id = x.household_id"
            + " where x.community_id = ? and ";
    private static final String BY_UNIT = " group by h.unit_id";
    private static final List<String> FIGURES = List.of(
            "select unit_id, count(*) from household where community_id = ? group by unit_id",
            answers("x.started_on <= date '2020-02-20' and (x.ended_on is null or x.ended_on > date '2020-02-20')"),
            answers("x.ended_on <= date '2020-02-20'"),
            answers("x.started_on <= date '2020-02-20' and (x.ended_on is null or x.ended_on > date '2020-02-20')"
                    + " and x.phone = ''"),
            visits("x.round = 1"),
            visits("x.visited_on = date '2020-02-20'"),
            residents("p.document_no = ''"),
            residents("x.phone = '' and p.phone = ''"));
    private static final String LIST = "select h.id, h.unit_id, h.head_name, h.address from household h"
            + " where h.community_id = ? and not exists (select 1 from household_visit v"
            + " where v.community_id = h.community_id and v.household_id = h.id and v.visited_on = date '2020-02-20')"
            + " order by h.unit_id, h.id limit " + CoverageService.MOST;

    final Beside page = new Beside("Coverage of the district", 1000);
    final Beside list = new Beside("A list behind its figure, " + CoverageService.MOST + " households", 300);
    private final Wiring wiring;

    DistrictCoverage(Wiring wiring) {
        this.wiring = wiring;
    }

    private static String answers(String when) {
        return "select h.unit_id, count(distinct h.id) from responsibility x" + HOME + when + BY_UNIT;
    }

    private static String visits(String when) {
        return "select h.unit_id, count(distinct h.id) from household_visit x" + HOME + when + BY_UNIT;
    }

    private static String residents(String which) {
        return "select h.unit_id, count(*) from person p"
                + " join residence x on x.community_id = p.community_id and x.person_id = p.id" + HOME + which
                + BY_UNIT;
    }

    void take(int round) throws Exception {
        UnitId station = new UnitId(District.station().value());
        page.own(round, () -> check(wiring.coverage().page().households()));
        page.plain(round, () -> ask(FIGURES));
        list.own(
                round,
                () -> check(wiring.coverage()
                        .list(BlindKind.VISIT, UnitKind.HOUSEHOLD_LEVEL, station)
                        .spots()
                        .size()));
        list.plain(round, () -> ask(List.of(LIST)));
    }

    private static void check(int found) {
        if (found == 0) {
            throw new IllegalStateException("there is nobody in the district");
        }
    }

    private void ask(List<String> queries) {
        PlainSql.read(wiring.database(), wiring.session().actor(), connection -> {
            for (String query : queries) {
                ask(connection, query);
            }
        });
    }

    private static void ask(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, District.station().value());
            int found = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            check(found);
        }
    }
}
