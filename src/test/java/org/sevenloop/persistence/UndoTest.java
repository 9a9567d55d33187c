package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sevenloop.SampleCommunity.COMMUNITY;
import static org.sevenloop.SampleCommunity.SESSION;
import static org.sevenloop.persistence.schema.Tables.RESIDENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.SampleCommunity;
import org.sevenloop.model.exchange.BatchId;
import org.sevenloop.model.exchange.ChangeSetId;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.Finding;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.UndoOutcome;
import org.sevenloop.model.exchange.UndoOutcome.Stayed;
import org.sevenloop.model.net.HouseholdEntry;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.model.people.PersonEntry;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.ResidentEntry;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.HistoryService;
import org.sevenloop.service.net.NetEditor;
import org.sevenloop.service.people.PeopleService;

/** Whoever would be taken back to where nothing is any more stays, and is named with what is gone. */
@Execution(ExecutionMode.CONCURRENT)
class UndoTest {
    private static final String NAME = "迁移试名";
    private static final PersonEntry WHO = new PersonEntry(NAME, "男", "", "", "", "");
    private static final String ADDRESS = "滨河路97号";

    static Stream<Database> stores() {
        return Stores.bothDialects();
    }

    /** A household in which one person lives, and another that is empty. */
    private record Homes(HouseholdId from, HouseholdId to, PersonId person) {
        static Homes in(Database database) {
            Store store = new Store(database, SESSION);
            SampleCommunity sample = SampleCommunity.fill(database, 1);
            List<HouseholdId> doors = Stream.of("98", "99")
                    .map(door -> new NetEditor(store)
                            .saveHousehold(new HouseholdEntry(
                                    null,
                                    sample.leaves().getFirst(),
                                    door,
                                    "滨河路" + door + "号",
                                    Tenure.RESIDENT,
                                    "",
                                    "")))
                    .toList();
            PersonId person = new PeopleService(store)
                    .saveResident(new ResidentEntry(null, doors.getFirst(), WHO, "户主", "", "", ""));
            return new Homes(doors.getFirst(), doors.getLast(), person);
        }

        private void move(Access access) {
            var row = access.sql()
                    .fetchSingle(
                            RESIDENCE, access.here(RESIDENCE.COMMUNITY_ID).and(RESIDENCE.PERSON_ID.eq(person.value())));
            row.setHouseholdId(to.value());
            access.rows().update(row);
        }

        /** An import of two saves: the first puts somebody on record, the second moves the person. */
        BatchId imported(Database database) {
            BatchId batch = database.write(SESSION.actor(), label(1), access -> {
                BatchRepository batches = new BatchRepository(access);
                BatchId begun = batches.open();
                batches.begin(begun, "x.xlsx", SheetKind.PEOPLE, SESSION.actor());
                new PersonRepository(access).add(RepositoryTest.named("新来的"), "");
                return begun;
            });
            return database.write(SESSION.actor(), label(2), access -> {
                BatchRepository batches = new BatchRepository(access);
                batches.proceed(batch);
                move(access);
                batches.finish(batch, new Counters(2, 1, 1, 0, 0, 0, 0));
                return batch;
            });
        }

        private static Label label(int part) {
            return Label.of("label.exchange.import.part", "x.xlsx", Integer.toString(part));
        }

        long now(Database database) {
            return database.read(
                    COMMUNITY,
                    access -> new ResidenceRepository(access).members(to).size() == 1 ? to.value() : from.value());
        }
    }

    private static ChangeSetId newest(Database database) {
        return database.read(COMMUNITY, access -> new ChangeRepository(access).recent(1))
                .getFirst()
                .id();
    }

    private static void isSound(Database database) {
        List<Finding> findings = database.read(COMMUNITY, access -> new ConsistencyRepository(access).findings());
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoeverMovedFromAHouseholdThatIsGoneStaysWhereTheImportPutThem(Database database) {
        try (database) {
            Homes homes = Homes.in(database);
            BatchId batch = homes.imported(database);
            Store store = new Store(database, SESSION);
            new NetEditor(store).removeHousehold(homes.from());

            UndoOutcome undone = new HistoryService(store).undo(batch);
            assertThat(undone.stayed()).containsExactly(new Stayed(NAME, "exchange.stayed.no-household"));
            assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).text("exchange.stayed.no-household"))
                    .isEqualTo("原来所在的户已不在");
            assertThat(undone.rows())
                    .as("the batch, and whom the other save put on record")
                    .isEqualTo(2);
            assertThat(homes.now(database)).isEqualTo(homes.to().value());
            isSound(database);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoeverMovedFromAHouseholdThatIsThereGoesBack(Database database) {
        try (database) {
            Homes homes = Homes.in(database);
            BatchId batch = homes.imported(database);
            UndoOutcome undone = new HistoryService(new Store(database, SESSION)).undo(batch);
            assertThat(undone.stayed()).isEmpty();
            assertThat(homes.now(database)).isEqualTo(homes.from().value());
            isSound(database);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasRemovedFromAHouseholdThatIsGoneDoesNotComeBack(Database database) {
        try (database) {
            Homes homes = Homes.in(database);
            Store store = new Store(database, SESSION);
            new PeopleService(store).removeResident(homes.person());
            ChangeSetId removal = newest(database);
            new NetEditor(store).removeHousehold(homes.from());
            ChangeSetId household = newest(database);

            UndoOutcome undone = new HistoryService(store).undo(removal);
            assertThat(undone.stayed()).containsExactly(new Stayed(NAME, "exchange.stayed.no-household"));
            isSound(database);
            assertThat(new HistoryService(store).undo(household).stayed()).isEmpty();
            isSound(database);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aUnitStaysWhereOneBelowItStays(Database database) {
        try (database) {
            SampleCommunity.fill(database, 1);
            Store store = new Store(database, SESSION);
            UnitId community = new UnitId(COMMUNITY.value());
            List<UnitId> units = new ArrayList<>();
            BatchId batch = database.write(SESSION.actor(), Homes.label(1), access -> {
                BatchRepository batches = new BatchRepository(access);
                BatchId begun = batches.open();
                batches.begin(begun, "x.xlsx", SheetKind.PEOPLE, SESSION.actor());
                UnitRepository tree = new UnitRepository(access);
                units.addAll(List.of(tree.nextId(), tree.nextId()));
                tree.insert(new Unit(units.getFirst(), community, UnitKind.COMPOUND, "阳光小区", null, 0));
                tree.insert(new Unit(units.getLast(), units.getFirst(), UnitKind.BUILDING, "3号楼", null, 0));
                batches.finish(begun, new Counters(1, 1, 0, 0, 0, 0, 0));
                return begun;
            });
            new NetEditor(store)
                    .saveHousehold(new HouseholdEntry(null, units.getLast(), "98", "滨河路98号", Tenure.RESIDENT, "", ""));

            assertThat(new HistoryService(store).undo(batch).stayed())
                    .containsExactlyInAnyOrder(
                            new Stayed("阳光小区", "exchange.stayed.referred"),
                            new Stayed("3号楼", "exchange.stayed.referred"));
            isSound(database);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whoeverIsGoneIsNamedAllTheSame(Database database) {
        try (database) {
            Homes homes = Homes.in(database);
            List<PersonId> one = List.of(homes.person());
            RepositoryTest.change(database, access -> new ResidenceRepository(access).remove(one));
            ChangeSetId removal = newest(database);
            RepositoryTest.change(database, access -> new PersonRepository(access).remove(one));

            UndoOutcome undone = new HistoryService(new Store(database, SESSION)).undo(removal);
            assertThat(undone.stayed()).containsExactly(new Stayed(NAME, "exchange.stayed.no-person"));
            isSound(database);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatComesBackWithTheSameUndoIsNotGone(Database database) {
        try (database) {
            Homes homes = Homes.in(database);
            RepositoryTest.change(database, access -> {
                homes.move(access);
                new HouseholdRepository(access).remove(List.of(homes.from()));
            });
            UndoOutcome undone = new HistoryService(new Store(database, SESSION)).undo(newest(database));
            assertThat(undone.stayed()).isEmpty();
            assertThat(homes.now(database)).isEqualTo(homes.from().value());
            isSound(database);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aHouseholdThatCannotComeBackKeepsItsPeopleAway(Database database) {
        try (database) {
            SampleCommunity sample = SampleCommunity.fill(database, 1);
            Store store = new Store(database, SESSION);
            NetEditor net = new NetEditor(store);
            UnitId unit = net.units().add(new UnitId(COMMUNITY.value()), UnitKind.GROUP, "九组");
            ChangeSetId added = newest(database);
            HouseholdId home =
                    net.saveHousehold(new HouseholdEntry(null, unit, "97", ADDRESS, Tenure.RESIDENT, "", ""));
            PersonId person =
                    new PeopleService(store).saveResident(new ResidentEntry(null, home, WHO, "亲属", "", "", ""));
            RepositoryTest.change(database, access -> {
                new ResidenceRepository(access).remove(List.of(person));
                new HouseholdRepository(access).remove(List.of(home));
            });
            ChangeSetId removal = newest(database);
            HistoryService history = new HistoryService(store);
            assertThat(history.undo(added).stayed()).isEmpty();

            assertThat(history.undo(removal).stayed())
                    .containsExactly(
                            new Stayed(ADDRESS, "exchange.stayed.no-unit"),
                            new Stayed(NAME, "exchange.stayed.no-household"));
            isSound(database);
        }
    }
}
