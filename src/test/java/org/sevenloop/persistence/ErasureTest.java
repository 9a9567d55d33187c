package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sevenloop.SampleCommunity.SESSION;
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
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.campaign.Held;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.exchange.Actor;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.people.KnownPerson;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.campaign.CampaignService;
import org.sevenloop.service.campaign.SubjectService;
import org.sevenloop.service.exchange.CheckService;
import org.sevenloop.service.exchange.DuplicateService;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.people.SearchService;

/** Somebody who is taken away is in no table any more, and nothing brings them back. */
@Execution(ExecutionMode.CONCURRENT)
class ErasureTest {
    @TempDir
    Path folder;

    static Stream<Database> stores() {
        return Stores.all();
    }

    private static SubjectService subjects(Database database) {
        return new SubjectService(new Store(database, SESSION), Messages.of(Locale.CHINESE));
    }

    private static List<Finding> findings(Database database) {
        return new CheckService(new Store(database, SESSION)).check().findings();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nothingOfThePersonIsLeft(Database database) {
        try (database) {
            Store store = new Store(database, SESSION);
            PersonId id = SeededPerson.seed(database);
            assertThat(SeededPerson.traces(database)).hasSizeGreaterThan(20);
            assertThat(findings(database)).isEmpty();
            var held = new CampaignService(store).page().held();

            subjects(database).erase(id, SeededPerson.NAME + "要求");

            assertThat(SeededPerson.traces(database)).isEmpty();
            assertThat(SeededPerson.dump(database))
                    .contains("沿江街道")
                    .doesNotContainPattern("(?m)^(setting.*/home|person_apart)");
            assertThat(findings(database)).isEmpty();
            var left = new CampaignService(store).page().held();
            assertThat(left.get(Held.PEOPLE)).isEqualTo(held.get(Held.PEOPLE));
            assertThat(left.get(Held.READINGS)).isEqualTo(held.get(Held.READINGS));
            assertThat(new PeopleService(store).person(id).person().name()).isEqualTo(Person.ERASED);
            SearchService search = new SearchService(store);
            search.refresh();
            assertThat(search.find(SeededPerson.NAME, 8)).isEmpty();
            assertThat(search.find(SeededPerson.PHONE, 8)).isEmpty();
            HistoryLine line = new HistoryService(store).recent(1).getFirst();
            assertThat(line.label().key()).isEqualTo("label.campaign.erase");
            assertThat(line.actor()).isEqualTo(SESSION.user());
            assertThatThrownBy(() -> subjects(database).erase(id, "")).isInstanceOf(RefusedException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void noUndoBringsThePersonBack(Database database) {
        try (database) {
            PersonId id = SeededPerson.seed(database);
            subjects(database).erase(id, "");
            HistoryService history = new HistoryService(new Store(database, SESSION));
            HistoryLine erasing = history.recent(1).getFirst();
            assertThat(history.lastUndoable()).get().isNotEqualTo(erasing);
            int saves = 0;
            while (history.lastUndoable().isPresent() && saves++ < 30) {
                history.undoLast();
                assertThat(SeededPerson.traces(database)).isEmpty();
            }
            history.undo(erasing.id());
            assertThat(SeededPerson.traces(database)).isEmpty();
            assertThat(findings(database)).isEmpty();
        }
    }

    /** Each entry that was made one with the person goes with them, and with it what it alone said. */
    @ParameterizedTest
    @MethodSource("stores")
    void whoeverWasMadeOneWithThePersonGoesToo(Database database) {
        try (database) {
            Store store = new Store(database, SESSION);
            PersonId id = SeededPerson.seed(database);
            PersonId second = SecondEntry.add(database, "上官试明", "42289919800101001", "13899990077");
            PersonId third = SecondEntry.add(database, "上官事名", "4228991980010100", "");
            merge(store, second, third);
            merge(store, id, second);
            assertThat(SecondEntry.traces(database)).hasSizeGreaterThan(10);
            assertThat(findings(database)).isEmpty();

            subjects(database).erase(id, "");

            assertThat(SecondEntry.traces(database)).isEmpty();
            assertThat(SeededPerson.traces(database)).isEmpty();
            assertThat(findings(database)).isEmpty();
            HistoryService history = new HistoryService(store);
            history.recent(20).stream()
                    .filter(line -> line.label().key().equals("label.exchange.merge"))
                    .forEach(line -> history.undo(line.id()));
            assertThat(SecondEntry.traces(database)).isEmpty();
            assertThat(findings(database)).isEmpty();
        }
    }

    /** An entry that was taken apart again is somebody else, who stays as they are. */
    @Test
    void whoeverWasTakenApartAgainStays() {
        try (Database database = Database.inMemory()) {
            Store store = new Store(database, SESSION);
            PersonId id = SeededPerson.seed(database);
            PersonId other = SecondEntry.add(database, "上官试明", "42289919800101001", "13899990077");
            merge(store, id, other);
            new HistoryService(store).undoLast();

            subjects(database).erase(id, "");

            assertThat(new PeopleService(store).person(other).person().name()).isEqualTo("上官试明");
            assertThat(SeededPerson.traces(database)).allMatch(line -> line.contains("shang guan shi ming"));
            assertThat(findings(database)).isEmpty();
        }
    }

    private static void merge(Store store, PersonId stays, PersonId goes) {
        Map<PersonId, KnownPerson> known =
                store.read(Action.IMPORT, access -> new KnownPersonRepository(access).byIds(List.of(stays, goes)));
        new DuplicateService(store).merge(known.get(stays), known.get(goes));
    }

    /** What stays of the saves that somebody was in is told by the chain as before, and so is that they were taken away. */
    @ParameterizedTest
    @MethodSource("stores")
    void whatIsLeftCannotBeEditedUnseen(Database database) {
        try (database) {
            SeededPerson.seed(database);
            // Somebody who was saved together with others.
            PersonId id = new PersonId(database.read(SampleCommunity.COMMUNITY, access -> access.sql()
                    .select(DSL.min(PERSON.ID))
                    .from(PERSON)
                    .fetchSingle()
                    .value1()));
            subjects(database).erase(id, "");
            assertThat(findings(database)).isEmpty();
            String erased = "(select set_id from change where table_name = 'change_set')";
            String ofOthers = "after_image is not null and after_image <> '{}' and set_id in"
                    + " (select row_id from change where table_name = 'change_set')";
            for (String edit : List.of(
                    "update change set after_image = '{\"name\":\"x\"}' where " + ofOthers,
                    "delete from change where " + ofOthers,
                    "update change set row_id = row_id + 1 where " + ofOthers,
                    "update change_set set salt = null where id in (select row_id from change where table_name = 'change_set')",
                    "update change set after_image = '{}' where table_name = 'change_set'",
                    "delete from change where table_name = 'change_set'",
                    "update change_set set salt = null where id in " + erased)) {
                assertThat(after(database, edit)).as(edit).isNotEmpty();
            }
            assertThat(findings(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatIsLeftAfterACampaignCannotBeEditedUnseen(Database database) {
        try (database) {
            SeededPerson.seed(database);
            new CampaignService(new Store(database, SESSION)).end("清江社区", "疫情结束");
            assertThat(findings(database)).isEmpty();
            String last = "(select max(set_id) from change where table_name = '*')";
            for (String edit : List.of(
                    "update change set after_image = '{\"name\":\"x\"}' where set_id < " + last,
                    "delete from change where set_id < " + last,
                    "update change set after_image = '{}' where table_name = '*'",
                    "delete from change where table_name = '*'",
                    "update change_set set salt = null where id = " + last)) {
                assertThat(after(database, edit)).as(edit).isNotEmpty();
            }
            assertThat(findings(database)).isEmpty();
        }
    }

    /** What is found after an edit, which is then taken back. */
    private static List<Finding> after(Database database, String edit) {
        return database.rehearse(new Actor("甲", SampleCommunity.COMMUNITY, SampleCommunity.DAY), access -> {
            assertThat(access.sql().execute(edit)).as(edit).isPositive();
            return new ConsistencyRepository(access).findings();
        });
    }

    @Test
    void aCrashBringsNobodyBack() throws IOException {
        PersonId id;
        int rows;
        try (Database database = Database.openFolder(folder)) {
            id = SeededPerson.seed(database);
            subjects(database).erase(id, "");
            rows = SeededPerson.dump(database).length();
        }
        Path live = folder.resolve("store-0001");
        Files.delete(live.resolve("seal"));
        Files.delete(live.resolve("store.mv.db"));
        try (Database database = Database.openFolder(folder)) {
            assertThat(database.report().state()).isNotEqualTo(StoreReport.State.WELL);
            assertThat(SeededPerson.traces(database)).isEmpty();
            assertThat(SeededPerson.dump(database)).hasSize(rows);
            assertThat(findings(database)).isEmpty();
        }
    }

    @Test
    void everythingHeldIsDisclosedAndNoted() {
        try (Database database = Database.inMemory()) {
            PersonId id = SeededPerson.seed(database);
            PaperList paper = subjects(database).disclose(id, "本人要求");
            assertThat(paper.rows())
                    .anyMatch(row -> row.contains(SeededPerson.NAME))
                    .anyMatch(row -> row.contains(SeededPerson.DOCUMENT))
                    .anyMatch(row -> row.contains(SeededPerson.PHONE))
                    .anyMatch(row -> row.contains("住在桥头的备注2"))
                    .anyMatch(
                            row -> row.getFirst().equals("体温") && row.getLast().contains("36.6"))
                    .anyMatch(row -> row.getFirst().equals("核查名单"))
                    .anyMatch(row -> row.getLast().contains("旅馆"))
                    .anyMatch(row -> row.getLast().contains(SeededPerson.NAME + ".xlsx"))
                    .anyMatch(row -> row.getFirst().equals("修改记录"));
            HistoryLine line =
                    new HistoryService(new Store(database, SESSION)).recent(1).getFirst();
            assertThat(line.label().key()).isEqualTo("label.campaign.disclose");
            assertThat(line.label().arguments()).containsExactly(Long.toString(id.value()), "本人要求");
        }
    }
}
