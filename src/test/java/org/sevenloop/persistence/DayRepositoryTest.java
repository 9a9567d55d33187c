package org.sevenloop.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sevenloop.model.closing.Carry;
import org.sevenloop.model.closing.ClosedDay;
import org.sevenloop.model.closing.Closing;
import org.sevenloop.model.closing.DayDuty;
import org.sevenloop.model.closing.DayNumbers;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayTask;
import org.sevenloop.model.closing.Section;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.closing.Tick;
import org.sevenloop.model.exchange.HistoryLine;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.Tenure;
import org.sevenloop.model.net.Unit;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.closing.SampleDay;

@Execution(ExecutionMode.CONCURRENT)
class DayRepositoryTest extends RepositoryTest {
    private static final UnitId GROUP = new UnitId(71);
    private static final Responsible ZHOU = new Responsible("周晨", "18600003317");
    private static final Messages TEXT = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private static void group(Access access) {
        new UnitRepository(access).insert(new Unit(GROUP, null, UnitKind.GROUP, "一组", null, 0));
    }

    private static DayProblem problem(DayProblemId id, DayProblem.Settled settled) {
        return new DayProblem(id, DayProblem.Kind.MATTER, GROUP, "3号楼", "水管冻裂", ZHOU, DAY, "李文清", DAY, settled, true);
    }

    private static List<DayProblem> problems(Database store, int later) {
        return read(store, access -> new DayProblemRepository(access).of(DAY.plusDays(later)));
    }

    private static Map<DayTask, Tick> ticks(Database store, int later) {
        return read(store, access -> new DayRepository(access).ticks(DAY.plusDays(later)));
    }

    private static List<Carry> carries(Database store) {
        return read(store, access -> new DayRepository(access).carries(DAY));
    }

    private static Optional<byte[]> photo(Database store, DayProblemId id) {
        return read(store, access -> new DayProblemRepository(access).photo(id));
    }

    private static Optional<ClosedDay> closed(Database store) {
        return read(store, access -> new ClosingRepository(access).closed(DAY));
    }

    private static Map<LocalDate, DayNumbers> numbers(Database store) {
        return read(store, access -> new ClosingRepository(access).numbers(DAY, DAY));
    }

    private static List<Closing> closings(Database store) {
        return read(store, access -> new ClosingRepository(access).of(DAY));
    }

    private static Optional<HistoryLine> undoable(Database store) {
        return read(store, access -> new ChangeRepository(access).lastUndoable());
    }

    private static Map<Section, String> texts(Database store) {
        return read(store, access -> new ClosingRepository(access).texts(DAY, Span.DAY));
    }

    private static Map<UnitId, Set<Responsible>> answering(Database store, int later) {
        return read(store, access -> new ResponsibilityRepository(access).byUnit(DAY.plusDays(later)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void ticksAreOfADayAndGo(Database store) {
        try (store) {
            DayTask contact = new DayTask(GROUP, ZHOU, DayDuty.CONTACT);
            DayTask meeting = DayTask.of(GROUP, DayDuty.MEETING);
            change(store, DayRepositoryTest::group);
            Tick tick = new Tick(contact, "李文清", DAY.atTime(9, 30));
            change(store, access -> new DayRepository(access)
                    .tick(DAY, List.of(tick, new Tick(meeting, "李文清", DAY.atTime(9, 31)))));
            change(store, access -> new DayRepository(access)
                    .tick(DAY, List.of(new Tick(contact, "付伟月", DAY.atTime(20, 0)))));
            change(store, access -> new DayRepository(access).untick(DAY, Set.of(meeting)));

            assertThat(ticks(store, 0)).containsExactly(Map.entry(contact, tick));
            assertThat(ticks(store, 1)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aProblemStaysOnViewUntilTheDayItIsSettled(Database store) {
        try (store) {
            change(store, DayRepositoryTest::group);
            DayProblemId id = write(store, access -> {
                DayProblemRepository problems = new DayProblemRepository(access);
                DayProblemId fresh = problems.newId();
                problems.insert(problem(fresh, null), new byte[] {1, 2, 3});
                return fresh;
            });
            assertThat(problems(store, 0)).containsExactly(problem(id, null));
            assertThat(problems(store, 3)).hasSize(1);
            assertThat(problems(store, -1)).isEmpty();
            assertThat(photo(store, id)).hasValue(new byte[] {1, 2, 3});

            DayProblem settled = problem(id, new DayProblem.Settled(DAY.plusDays(1), "周晨", "已修好"));
            change(store, access -> new DayProblemRepository(access).update(settled));
            assertThat(problems(store, 1)).containsExactly(settled);
            assertThat(problems(store, 2)).isEmpty();

            DayTask task = new DayTask(GROUP, ZHOU, DayDuty.SCREENING);
            List<Carry> carries = List.of(
                    new Carry(id, null, DAY, DAY.plusDays(1), "等配件", "李文清"),
                    new Carry(null, task, DAY, DAY.plusDays(2), "下雪", "李文清"));
            change(store, access -> new DayRepository(access).carry(carries));
            assertThat(carries(store)).isEqualTo(carries);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aClosedDayIsKeptWholeAndEachClosingStays(Database store) {
        try (store) {
            DayNumbers numbers =
                    new DayNumbers(SampleDay.figures(DAY, 4), SampleDay.facts().totals());
            ClosedDay first = new ClosedDay(
                    new Closing(DAY, 1, "李文清", DAY.atTime(21, 50), null),
                    numbers,
                    Map.of("zh", SampleDay.summary(TEXT), "en", SampleDay.summary(Messages.of(Locale.ENGLISH))));
            change(store, access -> new ClosingRepository(access).close(first));
            assertThat(closed(store)).hasValue(first);
            assertThat(numbers(store)).containsExactly(Map.entry(DAY, numbers));

            Closing.Reopened how = new Closing.Reopened("李文清", DAY.atTime(22, 10), "漏录 3 户");
            change(store, access -> new ClosingRepository(access).reopen(DAY, how));
            assertThat(closed(store)).isEmpty();
            ClosedDay second = new ClosedDay(new Closing(DAY, 2, "李文清", DAY.atTime(22, 30), null), numbers, Map.of());
            change(store, access -> new ClosingRepository(access).close(second));
            assertThat(closings(store)).extracting(Closing::reopened).containsExactly(how, null);
            assertThat(undoable(store)).as("no undo reaches a closing").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aTextStandsUntilItIsBlank(Database store) {
        try (store) {
            change(store, access -> new ClosingRepository(access).write(DAY, Span.DAY, Section.WORK, " 甲\n乙 "));
            change(store, access -> new ClosingRepository(access).write(DAY, Span.WEEK, Section.WORK, "丙"));
            assertThat(texts(store)).containsExactly(Map.entry(Section.WORK, "甲\n乙"));
            change(store, access -> new ClosingRepository(access).write(DAY, Span.DAY, Section.WORK, " "));
            assertThat(texts(store)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void theCadresAreThoseWhoAnswerForUnitsAndHouseholds(Database store) {
        try (store) {
            Responsible fu = new Responsible("付伟月", "");
            change(store, access -> {
                group(access);
                HouseholdRepository homes = new HouseholdRepository(access);
                HouseholdId home = homes.nextId();
                homes.insert(new Household(home, GROUP, "1", "1号", Tenure.RESIDENT, "", ""));
                new Assignments(access).assign(GROUP, ZHOU, DAY, "");
                new Assignments(access).assign(List.of(home), fu, DAY, "");
            });
            assertThat(answering(store, 0)).containsExactly(Map.entry(GROUP, Set.of(ZHOU, fu)));
            assertThat(answering(store, -1)).isEmpty();
        }
    }
}
