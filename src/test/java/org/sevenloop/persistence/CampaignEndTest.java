package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleCommunity.SESSION;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.persistence.disk.Disk;
import org.sevenloop.persistence.disk.SealedPath;
import org.sevenloop.persistence.disk.Xts;
import org.sevenloop.persistence.folder.Backups;
import org.sevenloop.persistence.folder.Layout;
import org.sevenloop.persistence.journal.Head;
import org.sevenloop.persistence.journal.JournalKeys;
import org.sevenloop.persistence.journal.JournalReader;
import org.sevenloop.persistence.keys.FolderKeys;
import org.sevenloop.persistence.keys.Keyring;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.service.exchange.CheckService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.net.NetService;
import org.sevenloop.service.people.PeopleService;

/** After the end of a campaign nobody can be read any more: not in rows, record, journal, copies or what lies between. */
@Execution(ExecutionMode.CONCURRENT)
class CampaignEndTest {
    private static final String COMMUNITY = "清江社区";

    @TempDir
    Path folder;

    static Stream<Database> stores() {
        return Stores.all();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theRowsAreGoneAndTheRestIsWhole(Database database) {
        try (database) {
            Store store = new Store(database, SESSION);
            SeededPerson.seed(database);
            int units = new NetService(store).net().tree().subtree(unit()).size();
            long saves = new HistoryService(store).recent(1000).size();
            CampaignService service = new CampaignService(store);
            assertThatThrownBy(() -> service.end("别处", "疫情结束")).isInstanceOf(RefusedException.class);
            assertThat(service.page().held().get(Held.PEOPLE)).isPositive();

            service.end(COMMUNITY, "疫情结束");

            isEmptyAndWhole(database);
            assertThat(new NetService(store).net().tree().subtree(unit())).hasSize(units);
            List<HistoryLine> history = new HistoryService(store).recent(1000);
            assertThat(history).hasSize((int) saves + 1);
            assertThat(history.getFirst().label().key()).isEqualTo("label.campaign.end");
            assertThat(new HistoryService(store).undo(history.get(3).id()).rows())
                    .isZero();
            isEmptyAndWhole(database);
            isUsable(database);
        }
    }

    private static org.sevenloop.model.net.UnitId unit() {
        return new org.sevenloop.model.net.UnitId(SampleCommunity.COMMUNITY.value());
    }

    private static void isEmptyAndWhole(Database database) {
        assertThat(SeededPerson.traces(database)).isEmpty();
        assertThat(SeededPerson.dump(database))
                .doesNotContainPattern("(?m)^(setting.*/home|person_apart|mapping|report_)");
        Store store = new Store(database, SESSION);
        assertThat(new CheckService(store).check().findings()).isEmpty();
        var page = new CampaignService(store).page();
        assertThat(page.campaign().ended()).isEqualTo(SampleCommunity.DAY);
        assertThat(page.held().get(Held.PEOPLE)).isZero();
        assertThat(page.held().get(Held.READINGS)).isZero();
        assertThat(page.held().get(Held.MENTIONS)).isZero();
    }

    private static void isUsable(Database database) {
        Store store = new Store(database, SESSION);
        var home = new NetEditor(store)
                .saveHousehold(new HouseholdEntry(null, unit(), "100", "滨河路10号", Tenure.RESIDENT, "新人", ""));
        new PeopleService(store)
                .saveResident(new ResidentEntry(
                        null, home, new PersonEntry("新人", "女", "", "13899990002", "滨河路10号", ""), "", "", "", ""));
        assertThat(new CampaignService(store).page().held().get(Held.PEOPLE)).isEqualTo(1);
        assertThat(new CheckService(store).check().findings()).isEmpty();
    }

    @Test
    void theFolderHoldsNobodyUnderTheNewKeyAndNothingUnderTheOld() throws IOException {
        FolderKeys old = Keyring.of(folder).open();
        try (Database database = Database.openFolder(folder)) {
            SeededPerson.seed(database);
            database.copies().make();
        }
        assertThat(lying(1, old)).as("so that a trace would be seen").isNotEmpty();
        try (Database database = Database.openFolder(folder)) {
            new CampaignService(new Store(database, SESSION)).end(COMMUNITY, "疫情结束");
            database.copies().make();
        }

        try (DataFolder held = DataFolder.hold(folder)) {
            CampaignService.destroyKey(held, Keyring::open);
        }

        FolderKeys keys = Keyring.of(folder).open();
        assertThat(keys).isNotEqualTo(old);
        assertThat(lying(2, keys)).isEmpty();
        assertThat(journal(2, keys)).isEmpty();
        assertThat(new Backups(Disk.REAL, new Layout(folder).backups()).all())
                .isNotEmpty()
                .allMatch(backup -> backup.mark().equals(keys.mark()));
        assertThat(folder.resolve("store-0001")).doesNotExist();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(file -> traces(bytes(file)).stream()))
                    .isEmpty();
        }
        assertThatThrownBy(() -> new JournalReader(Disk.REAL, folder.resolve("store-0002"))
                        .read(new JournalKeys(old), Head.NONE, (entry, link) -> {}))
                .isInstanceOf(IOException.class);
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report().state()).isEqualTo(StoreReport.State.WELL);
            isEmptyAndWhole(database);
            isUsable(database);
        }
        try (Database database = Database.openFolder(folder)) {
            assertThat(new CheckService(new Store(database, SESSION)).check().findings())
                    .isEmpty();
        }
    }

    @Test
    void aCrashBetweenBringsNobodyBack() throws IOException {
        try (Database database = Database.openFolder(folder)) {
            SeededPerson.seed(database);
            new CampaignService(new Store(database, SESSION)).end(COMMUNITY, "疫情结束");
        }
        Files.delete(folder.resolve("store-0001").resolve("seal"));
        Files.delete(folder.resolve("store-0001").resolve("store.mv.db"));
        try (Database database = Database.openFolder(folder)) {
            isEmptyAndWhole(database);
        }
    }

    /** What of the seeded person lies anywhere in the decrypted file of a generation, live or not. */
    private List<String> lying(int generation, FolderKeys keys) throws IOException {
        Path store = new Layout(folder).generation(generation).store();
        byte[] plain;
        try (SealedPath.Mounted mounted = SealedPath.mount(Disk.REAL, store, new Xts(keys.forStore()));
                FileChannel channel = FilePath.get(mounted.name() + ".mv.db").open("r")) {
            plain = new byte[(int) channel.size()];
            channel.read(java.nio.ByteBuffer.wrap(plain), 0);
        }
        assertThat(new String(plain, StandardCharsets.ISO_8859_1))
                .as("decrypted")
                .contains("change_set");
        return traces(plain);
    }

    private List<String> journal(int generation, FolderKeys keys) throws IOException {
        List<String> found = new ArrayList<>();
        JournalReader reader = new JournalReader(
                Disk.REAL, new Layout(folder).generation(generation).folder());
        reader.read(
                new JournalKeys(keys),
                reader.end().head(),
                (entry, link) -> found.addAll(traces(
                        new InflaterInputStream(new java.io.ByteArrayInputStream(entry.body()), new Inflater(true))
                                .readAllBytes())));
        return found;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> traces(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        return SeededPerson.TRACES.stream()
                .filter(trace ->
                        plain.contains(new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .toList();
    }
}
