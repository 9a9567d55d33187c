package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.Celsius;
import org.sevenloop.model.watch.Fact;
import org.sevenloop.model.watch.FactChange;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Period;
import org.sevenloop.model.watch.Reading;
import org.sevenloop.model.watch.ReadingCounts;
import org.sevenloop.model.watch.ReadingsRow.Slot;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;

@Execution(ExecutionMode.CONCURRENT)
class WatchRepositoryTest extends RepositoryTest {
    private static final WatchFacts FACTS = new WatchFacts(
            Origin.WUHAN,
            Answer.NO,
            Answer.UNKNOWN,
            Answer.YES,
            Answer.UNKNOWN,
            Review.REVIEWING,
            Measure.HOME_ISOLATION);

    private Database store = Database.inMemory();

    private void use(Database given) {
        store.close();
        store = given;
    }

    @AfterEach
    void close() {
        store.close();
    }

    private PersonId person(String name) {
        return write(store, access -> new PersonRepository(access).add(named(name), ""));
    }

    private static WatchCase draft(PersonId person, String note) {
        return new WatchCase(
                WatchCaseId.NEW,
                person,
                FACTS,
                "武汉市江岸区",
                DAY.minusDays(3),
                "",
                "自驾",
                "",
                "一组12号",
                null,
                "13800002051",
                new Celsius(365),
                Answer.NO,
                new Responsible("王宁", ""),
                note,
                DAY,
                null,
                "");
    }

    private WatchCase stored(String note) {
        PersonId person = person("单雄信");
        return write(store, access -> {
            WatchRepository watch = new WatchRepository(access);
            WatchCaseId id = watch.insert(draft(person, note));
            return watch.find(id).orElseThrow();
        });
    }

    private void update(WatchCase watchCase, LocalDate from, String why) {
        FactNote note = new FactNote(from, from.atTime(9, 0), "王宁", why);
        change(store, access -> new WatchRepository(access).update(watchCase, note));
    }

    private List<FactChange> history(WatchCaseId id) {
        return read(store, access -> new WatchRepository(access).history(id));
    }

    private List<Reading> between(LocalDate from, LocalDate to) {
        return read(store, access -> new ReadingRepository(access).between(from, to));
    }

    private ReadingCounts countsOn(LocalDate day) {
        return read(store, access -> new ReadingRepository(access).countsOn(day));
    }

    private List<WatchCase> on(LocalDate day) {
        return read(store, access -> new WatchRepository(access).casesOn(day));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasWrittenIsReadBack(Database given) {
        use(given);
        WatchCase written = stored("儿子从武汉回来");

        assertThat(written).isEqualTo(withId(draft(written.person(), "儿子从武汉回来"), written.id()));
        Map<PersonId, WatchCase> found =
                read(store, access -> new WatchRepository(access).byPerson(List.of(written.person())));
        assertThat(found).containsOnlyKeys(written.person());
        List<WatchCase> elsewhere = store.read(ELSEWHERE, access -> new WatchRepository(access).cases());
        assertThat(elsewhere).isEmpty();
    }

    private static WatchCase withId(WatchCase draft, WatchCaseId id) {
        return new WatchCase(
                id,
                draft.person(),
                draft.facts(),
                draft.originPlace(),
                draft.returnedOn(),
                draft.returnedText(),
                draft.transport(),
                draft.transportNumber(),
                draft.address(),
                draft.unit(),
                draft.phone(),
                draft.celsius(),
                draft.symptoms(),
                draft.owner(),
                draft.note(),
                draft.registeredOn(),
                draft.releasedOn(),
                draft.releaseWhy());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aChangedFactLeavesItsHistoryAndEarlierDaysKeepTheirs(Database given) {
        use(given);
        WatchCase first = stored("");
        update(first.withFacts(FACTS.with(Fact.REPORTED, "YES")), DAY.minusDays(1), "上门核实");
        update(first.withFacts(FACTS.with(Fact.REPORTED, "UNKNOWN")), DAY.plusDays(1), "说法不一");

        List<FactChange> history = history(first.id());
        assertThat(history)
                .containsExactly(
                        new FactChange(
                                Fact.REPORTED,
                                "YES",
                                "UNKNOWN",
                                DAY.plusDays(1),
                                DAY.plusDays(1).atTime(9, 0),
                                "王宁",
                                "说法不一"),
                        new FactChange(
                                Fact.REPORTED,
                                "NO",
                                "YES",
                                DAY.minusDays(1),
                                DAY.minusDays(1).atTime(9, 0),
                                "王宁",
                                "上门核实"));
        assertThat(on(DAY.minusDays(2)).get(0).facts().reported()).isEqualTo(Answer.NO);
        assertThat(on(DAY).get(0).facts().reported()).isEqualTo(Answer.YES);
        assertThat(on(DAY.plusDays(1)).get(0).facts().reported()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void yesterdaysFactEnteredAfterTodaysDoesNotHideBehindIt(Database given) {
        use(given);
        WatchCase first = stored("");
        update(first.withFacts(FACTS.with(Fact.REPORTED, "YES")), DAY, "");
        update(first.withFacts(FACTS.with(Fact.REPORTED, "UNKNOWN")), DAY.minusDays(1), "");

        assertThat(on(DAY.minusDays(2)).get(0).facts().reported()).isEqualTo(Answer.NO);
        assertThat(on(DAY.minusDays(1)).get(0).facts().reported()).isEqualTo(Answer.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aCaseReleasedLaterIsOpenOnTheDay(Database given) {
        use(given);
        WatchCase first = stored("");
        update(first.withRelease(DAY, "期满"), DAY, "");

        assertThat(on(DAY.minusDays(1)).get(0).releasedOn()).isNull();
        assertThat(on(DAY).get(0).releaseWhy()).isEqualTo("期满");
        assertThat(on(DAY).get(0).onBoard(DAY)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anEndlessRemarkIsCutBetweenCharacters(Database given) {
        use(given);
        WatchCase first = stored("好".repeat(399) + "\uD842\uDFB7\uD842\uDFB7");

        assertThat(first.note()).isEqualTo("好".repeat(399));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aRemovedCaseTakesItsHistoryWithIt(Database given) {
        use(given);
        WatchCase first = stored("");
        update(first.withFacts(FACTS.with(Fact.REVIEW, "REVIEWED")), DAY, "");

        change(store, access -> {
            new WatchRepository(access).remove(List.of(first.id()));
        });

        assertThat(on(DAY)).isEmpty();
        assertThat(history(first.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aSlotHoldsOneTemperature(Database given) {
        use(given);
        PersonId one = person("覃子杰");
        PersonId two = person("卢建宁");
        put(one, DAY, Period.MORNING, 365);
        put(one, DAY, Period.MORNING, 373);
        List<Reading> many = new ArrayList<>();
        many.add(new Reading(one, DAY, Period.MORNING, new Celsius(366), ""));
        many.add(new Reading(two, DAY, Period.EVENING, new Celsius(380), "复测"));
        many.add(new Reading(two, DAY.minusDays(1), Period.EVENING, new Celsius(379), ""));
        change(store, access -> {
            new ReadingRepository(access).put(many);
        });

        assertThat(between(DAY, DAY)).containsExactlyInAnyOrderElementsOf(many.subList(0, 2));
        Map<PersonId, Map<Slot, Reading>> existing =
                read(store, access -> new ReadingRepository(access).existing(List.of(one, two)));
        assertThat(existing.get(two))
                .containsOnlyKeys(new Slot(DAY, Period.EVENING), new Slot(DAY.minusDays(1), Period.EVENING));
        ReadingCounts until = read(store, access -> new ReadingRepository(access).countsUntil(DAY));
        assertThat(until).isEqualTo(new ReadingCounts(2, 3, 2, 1));
        assertThat(countsOn(DAY)).isEqualTo(new ReadingCounts(2, 2, 1, 1));

        change(store, access -> {
            new ReadingRepository(access).remove(two, DAY, Period.EVENING);
        });
        assertThat(countsOn(DAY)).isEqualTo(new ReadingCounts(1, 1, 0, 0));
    }

    private void put(PersonId person, LocalDate day, Period period, int tenths) {
        change(store, access -> {
            new ReadingRepository(access).put(person, day, period, new Celsius(tenths));
        });
    }
}
