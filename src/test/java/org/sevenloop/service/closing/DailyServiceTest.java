package org.sevenloop.service.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.service.closing.SmallCommunity.DAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.persistence.Database;
import org.sevenloop.persistence.Disks;
import org.sevenloop.persistence.Stores;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;

/** The page bears where the audit chain stood, so that paper tells whether the data are still those it was printed from. */
class DailyServiceTest {
    private final Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);

    static Stream<Database> stores() {
        return Stores.all();
    }

    private DailyService service(Database store) {
        return new DailyService(new Store(store, SmallCommunity.session()), text);
    }

    private static void save(DailyService service, String name) {
        service.sign(new Signatures(name, "", ""));
    }

    private static ChainMark mark(DailyService service) {
        return ChainMark.parse(service.summary(DAY).chain()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatAPageBearsIsInTheRecordEverAfter(Database store) {
        try (store) {
            DailyService service = service(store);
            assertThat(service.summary(DAY).chain()).as("nothing was saved yet").isEmpty();

            save(service, "周晨");
            ChainMark first = mark(service);
            save(service, "付伟月");
            ChainMark second = mark(service);

            assertThat(first.seq()).isEqualTo(1);
            assertThat(second.seq()).isEqualTo(2);
            assertThat(service.savedAt(first)).isPresent();
            assertThat(service.savedAt(second).orElseThrow())
                    .isAfterOrEqualTo(service.savedAt(first).orElseThrow());
            assertThat(service.savedAt(new ChainMark(1, second.digits()))).isEmpty();
            assertThat(service.savedAt(new ChainMark(3, second.digits()))).isEmpty();
        }
    }

    @Test
    void printingAgainWithoutASaveBetweenGivesTheSameBytes() throws IOException {
        try (Database store = SmallCommunity.store()) {
            DailyService service = service(store);
            byte[] first = service.pdf(DAY, Span.DAY);
            service.markIssued(DAY);
            assertThat(service.pdf(DAY, Span.DAY)).isEqualTo(first);

            save(service, "周晨");
            assertThat(service.pdf(DAY, Span.DAY)).isNotEqualTo(first);
        }
    }

    @Test
    void anOlderCopyOfTheWholeFolderIsToldByThePaper(@TempDir Path parent) throws IOException {
        Path live = parent.resolve("live");
        Path older = parent.resolve("older");
        ChainMark before = saved(live, "周晨");
        Disks.copy(live, older);
        ChainMark printed = saved(live, "付伟月");
        Disks.remove(live);
        Disks.copy(older, live);

        try (Database store = Database.openFolder(live)) {
            DailyService service = service(store);
            assertThat(service.savedAt(before)).as("from before the copy").isPresent();
            assertThat(service.savedAt(printed)).isEmpty();
            save(service, "付伟月");
            assertThat(mark(service).seq()).isEqualTo(printed.seq());
            assertThat(service.savedAt(printed)).as("as many saves, but others").isEmpty();
        }
    }

    private ChainMark saved(Path folder, String name) {
        try (Database store = Database.openFolder(folder)) {
            save(service(store), name);
            return mark(service(store));
        }
    }
}
