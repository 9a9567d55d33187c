package org.sevenloop.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.PlainSql;
import org.sevenloop.platform.Clock;
import org.sevenloop.platform.Messages;

/** How long the station of a whole district waits, beside plain SQL that touches the same rows of the same store. Fails where a line is missed. */
final class DistrictBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final int WARMING = 4;

    private DistrictBenchmark() {}

    /** Argument: where the district is or will be. */
    public static void main(String[] args) throws Exception {
        Path district = Path.of(args[0]);
        if (!Files.exists(district)) {
            double millis = Beside.millis(() -> Programs.run(District.class, district.toString()));
            System.out.printf("Filled a folder with a district in %.0f s%n", millis / 1000);
        }
        Path folder = Files.createTempDirectory("sevenloop-bench");
        Clock clock = Clock.system();
        clock.setBusinessDay(District.DAY);
        List<Beside> all;
        try (Wiring wiring =
                new Wiring(Database.openFolder(district), clock, Messages.of(Locale.SIMPLIFIED_CHINESE), "")) {
            wiring.session().sitIn(District.station());
            all = run(wiring, folder);
        } finally {
            Folders.remove(folder);
        }
        all.forEach(Beside::tell);
        List<String> missed =
                all.stream().flatMap(each -> each.missed().stream()).toList();
        if (!missed.isEmpty()) {
            missed.forEach(System.out::println);
            System.exit(1);
        }
    }

    private static List<Beside> run(Wiring wiring, Path folder) throws Exception {
        // Where nothing was saved meanwhile, H2 would answer the same question from memory.
        PlainSql.read(wiring.database(), wiring.session().actor(), connection -> connection
                .createStatement()
                .execute("set optimize_reuse_results 0"));
        DistrictCoverage coverage = new DistrictCoverage(wiring);
        DistrictOrders orders = new DistrictOrders(wiring, folder.resolve("answers.xlsx"));
        for (int round = -WARMING; round < ROUNDS; round++) {
            coverage.take(round);
            orders.take(round);
        }
        return List.of(orders.issue, orders.board, orders.answers, coverage.page, coverage.list);
    }
}
