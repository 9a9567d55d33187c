package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleCommunity.COMMUNITY;
import static org.sevenloop.SampleCommunity.SESSION;
import static org.sevenloop.persistence.schema.Tables.CHANGE_PACK;
import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Sex;
import org.sevenloop.persistence.schema.tables.records.ChangeRecord;
import org.sevenloop.persistence.schema.tables.records.PersonRecord;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.exchange.HistoryService;

/** The changes of a large import are packed, and everything is told of them as of others. */
@Execution(ExecutionMode.CONCURRENT)
class ChangePackTest {
    private static final int PEOPLE = 2_300;
    private static final String NAME = "清江社区";

    @TempDir
    Path folder;

    static Stream<Database> stores() {
        return Stores.all();
    }

    /** Puts many on record and changes the one, as one import. */
    private static void imported(Database database, PersonId known) {
        database.write(SESSION.actor(), Label.of("label.exchange.import", "x.xlsx"), access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.open();
            PersonRepository people = new PersonRepository(access);
            for (int i = 0; i < PEOPLE; i++) {
                people.add(new Identity("新人" + i, Sex.FEMALE, null, IdentityDocument.NONE, "", false, "", ""), "");
            }
            PersonRecord row = access.sql()
                    .fetchSingle(PERSON, access.here(PERSON.COMMUNITY_ID).and(PERSON.ID.eq(known.value())));
            row.setNationality("泰国");
            access.rows().update(row);
            batches.record(batch, "x.xlsx", SheetKind.PEOPLE, SESSION.actor(), new Counters(0, 0, 0, 0, 0, 0, 0));
            return batch;
        });
    }

    private static int packs(Database database) {
        return database.read(COMMUNITY, access -> access.sql().fetchCount(CHANGE_PACK));
    }

    private static long people(Database database) {
        return database.read(COMMUNITY, access -> (long) access.sql().fetchCount(PERSON));
    }

    private static List<Finding> findings(Database database) {
        return database.read(COMMUNITY, access -> new ConsistencyRepository(access).findings());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyChangeIsTold(Database database) {
        try (database) {
            PersonId known = SeededPerson.seed(database);
            long before = database.read(COMMUNITY, access -> new ChangeRows(access.sql(), access.community()).last());
            imported(database, known);
            assertThat(packs(database)).isEqualTo(3);
            assertThat(findings(database)).isEmpty();

            database.read(COMMUNITY, access -> {
                ChangeRows rows = new ChangeRows(access.sql(), access.community());
                List<ChangeRecord> since = rows.since(before, PEOPLE + 1);
                assertThat(since).hasSize(PEOPLE + 1).isSortedAccordingTo((a, b) -> Long.compare(a.getId(), b.getId()));
                assertThat(rows.since(before, PEOPLE)).isNull();
                assertThat(rows.last()).isEqualTo(since.getLast().getId());
                long some = since.get(1_500).getRowId();
                assertThat(new ChangeRepository(access).of("person", some))
                        .singleElement()
                        .satisfies(line -> assertThat(line.fields()).anyMatch(field -> "新人1500".equals(field.after())));
                HistoryLine newest =
                        new ChangeRepository(access).of("person", known.value()).getFirst();
                assertThat(newest.fields()).singleElement().satisfies(field -> assertThat(field.after())
                        .isEqualTo("泰国"));
                return true;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theImportIsUndoneAndRedone(Database database) {
        try (database) {
            PersonId known = SeededPerson.seed(database);
            long before = people(database);
            imported(database, known);
            HistoryService history = new HistoryService(new Store(database, SESSION));
            assertThat(history.undoLast()).get().satisfies(undone -> assertThat(undone.rows())
                    .isEqualTo(PEOPLE + 1));
            assertThat(people(database)).isEqualTo(before);
            assertThat(packs(database)).as("of the undoing too").isEqualTo(6);
            assertThat(findings(database)).isEmpty();
            history.redoLast();
            assertThat(people(database)).isEqualTo(before + PEOPLE);
            assertThat(findings(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void eachEditIsFound(Database database) {
        try (database) {
            imported(database, SeededPerson.seed(database));
            String first = " where id = (select min(id) from change_pack)";
            for (String edit : List.of(
                    "update change_pack set content = (select content from change_pack p where p.id ="
                            + " (select max(id) from change_pack))" + first,
                    "update change_pack set content = (select substr(content, 1, 500) from change_pack p where p.id ="
                            + " (select min(id) from change_pack))" + first,
                    "update change_pack set changes = changes - 1" + first,
                    "update change_pack set changes = -1" + first,
                    "update change_pack set changes = 0" + first,
                    "update change_pack set changes = 1001" + first,
                    "update change_pack set changes = 2000000000" + first,
                    "update change_pack set table_name = 'household'" + first,
                    "update change_pack set made = made - 1" + first,
                    "update change_pack set first_row = first_row + 1" + first,
                    "update change_pack set last_row = last_row - 1" + first,
                    "update change_pack set set_id = (select min(id) from change_set)" + first,
                    "delete from change_pack" + first)) {
                assertThat(after(database, edit)).as(edit).isNotEmpty();
            }
            assertThat(findings(database)).isEmpty();
        }
    }

    /** What is found after an edit, which is then taken back. */
    private static List<Finding> after(Database database, String edit) {
        return database.rehearse(SESSION.actor(), access -> {
            assertThat(access.sql().execute(edit)).as(edit).isPositive();
            return new ConsistencyRepository(access).findings();
        });
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoeverIsErasedIsInNoPack(Database database) {
        try (database) {
            PersonId known = SeededPerson.seed(database);
            imported(database, known);
            new SubjectService(new Store(database, SESSION), Messages.of(Locale.CHINESE)).erase(known, "");
            assertThat(SeededPerson.traces(database)).isEmpty();
            assertThat(packs(database)).as("the others stay packed").isEqualTo(2);
            assertThat(findings(database)).isEmpty();
            List<HistoryLine> history =
                    database.read(COMMUNITY, access -> new ChangeRepository(access).of("person", known.value()));
            assertThat(history).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void noLaterPackIsReadToLayOneOpen(Database database) {
        try (database) {
            imported(database, SeededPerson.seed(database));
            int left = database.rehearse(SESSION.actor(), access -> {
                long change = access.sql()
                        .select(DSL.min(CHANGE_PACK.ID))
                        .from(CHANGE_PACK)
                        .fetchSingle()
                        .value1();
                access.sql()
                        .execute(
                                "update change_pack set content = (select substr(content, 1, 9) from change_pack p where p.id = (select max(id) from change_pack))"
                                        + " where id = (select max(id) from change_pack)");
                new Erasing(access.sql(), access.community()).run("change", change);
                return access.sql().fetchCount(CHANGE_PACK);
            });
            assertThat(left).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theEndOfTheCampaignLeavesNobody(Database database) {
        try (database) {
            imported(database, SeededPerson.seed(database));
            new CampaignService(new Store(database, SESSION)).end(NAME, "疫情结束");
            assertThat(packs(database)).isZero();
            assertThat(SeededPerson.dump(database)).doesNotContain("新人1");
            assertThat(findings(database)).isEmpty();
        }
    }

    @Test
    void theJournalBringsThePacksBack() throws IOException {
        Map<String, List<String>> before;
        try (Database database = Database.openFolder(folder)) {
            PersonId known = SeededPerson.seed(database);
            imported(database, known);
            new HistoryService(new Store(database, SESSION)).undoLast();
            before = Saves.everything(database);
        }
        Path live = folder.resolve("store-0001");
        Files.delete(live.resolve("seal"));
        Files.delete(live.resolve("store.mv.db"));
        try (Database database = Database.openFolder(folder)) {
            assertThat(packs(database)).isEqualTo(6);
            assertThat(Saves.everything(database).keySet()).isEqualTo(before.keySet());
            assertThat(Saves.everything(database).get("change_pack")).hasSameSizeAs(before.get("change_pack"));
            assertThat(findings(database)).isEmpty();
        }
    }
}
