package org.sevenloop.persistence;

import static org.sevenloop.SampleCommunity.SESSION;
import static org.sevenloop.persistence.schema.Tables.PERSON;

import java.util.List;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.CaseEntry;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.schema.tables.records.PersonRecord;
import org.sevenloop.service.Store;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.people.PeopleService;
import org.sevenloop.service.watch.WatchService;

/** The same person as the seeded one once more, as written by ear and with digits missing, on lists of their own. */
final class SecondEntry {
    private static final List<String> TRACES =
            List.of("上官试明", "上官事名", "4228991980010100", "13899990077", "听写的备注", "听写的说法");

    private SecondEntry() {}

    static PersonId add(Database database, String name, String document, String phone) {
        Store store = new Store(database, SESSION);
        PersonEntry who = new PersonEntry(name, "男", "", phone, "滨河路19号", "");
        var home = new NetEditor(store)
                .saveHousehold(new HouseholdEntry(
                        null,
                        new UnitId(SampleCommunity.COMMUNITY.value()),
                        "19-" + document.length(),
                        "滨河路19号",
                        Tenure.RESIDENT,
                        name,
                        ""));
        PersonId id =
                new PeopleService(store).saveResident(new ResidentEntry(null, home, who, "户主", "汉族", "群众", "听写的备注"));
        if (!phone.isEmpty()) {
            watched(store, who);
            file(database, id, document);
        }
        damage(database, id, document);
        return id;
    }

    /** No desk takes such a number; lists that were taken in have it. */
    private static void damage(Database database, PersonId id, String document) {
        database.write(SESSION.actor(), Label.of("label.exchange.import", "名单.xlsx"), access -> {
            PersonRecord row = access.sql()
                    .fetchSingle(PERSON, access.here(PERSON.COMMUNITY_ID).and(PERSON.ID.eq(id.value())));
            row.setDocumentType("ID_CARD");
            row.setDocumentNo(document);
            access.rows().update(row);
            return id;
        });
    }

    private static void watched(Store store, PersonEntry who) {
        WatchService watch = new WatchService(store);
        WatchFacts facts = new WatchFacts(
                Origin.WUHAN, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Review.REVIEWED, Measure.HOME_ISOLATION);
        var found = watch.enter(
                new CaseEntry(null, who, "武汉", "2020-02-10", "火车", "G1", "36.5", Answer.NO, facts, "", "", "听写的备注"));
        watch.change(found, Fact.CONTACT, "YES", "听写的说法");
    }

    private static void file(Database database, PersonId id, String document) {
        database.write(SESSION.actor(), Label.of("label.exchange.import", "名单.xlsx"), access -> {
            BatchRepository batches = new BatchRepository(access);
            BatchId batch = batches.open();
            batches.record(batch, "名单.xlsx", SheetKind.PEOPLE, SESSION.actor(), new Counters(0, 0, 0, 0, 0, 0, 0));
            batches.mention(batch, id.value(), new Place("表", 3, 1));
            batches.keep(batch, Problem.flag(new Place("表", 3, 1), document, "id.check"), id.value());
            return true;
        });
    }

    static List<String> traces(Database database) {
        return SeededPerson.dump(database)
                .lines()
                .filter(line -> TRACES.stream().anyMatch(line::contains))
                .toList();
    }
}
