package org.sevenloop.model.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.service.closing.SampleDay;

/** When a group and a day can be closed, and that what is kept is read as it was. */
class DayBoardProperties {
    private static final LocalDate DAY = SampleDay.DAY;
    private static final UnitId FIRST = new UnitId(1);

    /** A day at random: some things done, some raised, some carried over. */
    private static DayBoard board(long seed, int groups, int problems) {
        Random random = new Random(seed);
        List<DayGroup> all = new ArrayList<>();
        Map<DayTask, Tick> ticks = new HashMap<>();
        List<Carry> carries = new ArrayList<>();
        for (int i = 1; i <= groups; i++) {
            List<Responsible> cadres = new ArrayList<>();
            for (int j = random.nextInt(3); j > 0; j--) {
                cadres.add(new Responsible("干部" + j, ""));
            }
            DayGroup group = new DayGroup(new UnitId(i), i + "组", cadres);
            all.add(group);
            List<DayTask> tasks = new ArrayList<>(group.tasks());
            tasks.add(DayTask.of(group.id(), DayDuty.NOTHING));
            tasks.add(DayTask.of(group.id(), DayDuty.CLOSED));
            for (DayTask task : tasks) {
                int chance = random.nextInt(4);
                if (chance > 1) {
                    ticks.put(task, new Tick(task, "李文清", DAY.atTime(20, 0)));
                } else if (chance == 1) {
                    carries.add(new Carry(null, task, DAY, DAY.plusDays(1), "下雪", "李文清"));
                }
            }
        }
        List<DayProblem> raised = new ArrayList<>();
        for (int i = 0; i < problems; i++) {
            raised.add(problem(i, random.nextInt(groups + 2), random));
        }
        return new DayBoard(DAY, all, ticks, raised, carries, List.of());
    }

    private static DayProblem problem(int id, int group, Random random) {
        LocalDate raised = DAY.minusDays(random.nextInt(3));
        return new DayProblem(
                new DayProblemId(id),
                DayProblem.Kind.NEED,
                group == 0 ? null : new UnitId(group),
                "",
                "缺药",
                new Responsible("周晨", ""),
                raised,
                "李文清",
                random.nextBoolean() ? DAY : DAY.plusDays(1),
                random.nextBoolean() ? null : new DayProblem.Settled(DAY, "周晨", "已送到"),
                false);
    }

    /** Every due problem and every task of a day is ticked, settled, carried over with a reason, or named as open; once. */
    @Property(tries = 300)
    void everythingIsAccountedForExactlyOnce(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll @IntRange(max = 5) int problems) {
        DayBoard board = board(seed, groups, problems);
        List<OpenPoint> open = board.open();

        assertThat(open).doesNotHaveDuplicates();
        for (DayGroup group : board.groups()) {
            for (DayTask task : group.tasks()) {
                OpenPoint point = new OpenPoint.Undone(task);
                int ways = (board.ticked(task) ? 1 : 0)
                        + (board.carried(point).isPresent() ? 1 : 0)
                        + (open.contains(point) ? 1 : 0);
                assertThat(ways).as(task.toString()).isEqualTo(1);
            }
        }
        for (DayProblem problem : board.problems()) {
            assertThat(open.contains(new OpenPoint.Unsettled(problem))).isEqualTo(problem.dueOn(DAY));
        }
        // The desk's chips, what keeps the day open and the summary count by one rule.
        assertThat(open.stream().filter(OpenPoint.Unsettled.class::isInstance)).hasSize(board.count(ProblemFilter.DUE));
        DayWork work = DayWork.of(board);
        assertThat(List.of(work.open(), work.overnight(), work.settled()))
                .containsExactly(
                        board.count(ProblemFilter.DUE), board.overnight().size(), board.count(ProblemFilter.SETTLED));
    }

    /** Carrying over what is open, all of it, leaves nothing open; leaving out anything does not. */
    @Property(tries = 300)
    void aDayCanBeClosedExactlyWhenWhatIsOpenIsCarriedOver(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int groups,
            @ForAll @IntRange(max = 5) int problems) {
        DayBoard board = board(seed, groups, problems);
        List<OpenPoint> open = board.open();
        assertThat(carried(board, open).open()).isEmpty();
        assertThat(carried(board, open).groups()).allMatch(carried(board, open)::closed);
        for (int i = 0; i < open.size(); i++) {
            List<OpenPoint> but = new ArrayList<>(open);
            OpenPoint left = but.remove(i);
            assertThat(carried(board, but).open()).containsExactly(left);
        }
    }

    private static DayBoard carried(DayBoard board, List<OpenPoint> points) {
        List<Carry> carries = new ArrayList<>(board.carries());
        for (OpenPoint point : points) {
            carries.add(
                    switch (point) {
                        case OpenPoint.Undone undone ->
                            new Carry(null, undone.task(), DAY, DAY.plusDays(1), "停电", "李文清");
                        case OpenPoint.Unsettled unsettled ->
                            new Carry(unsettled.problem().id(), null, DAY, DAY.plusDays(1), "停电", "李文清");
                    });
        }
        return new DayBoard(board.day(), board.groups(), board.ticks(), board.problems(), carries, board.closings());
    }

    @Test
    void aGroupSaysThatThereIsNothingOnlyWhereItRaisedNothing() {
        DayGroup group = new DayGroup(FIRST, "一组", List.of());
        DayBoard quiet = new DayBoard(DAY, List.of(group), Map.of(), List.of(), List.of(), List.of());
        assertThat(quiet.left(group)).contains(new OpenPoint.Undone(DayTask.of(FIRST, DayDuty.NOTHING)));

        DayProblem raised = new DayProblem(
                new DayProblemId(1),
                DayProblem.Kind.PROBLEM,
                FIRST,
                "",
                "缺口罩",
                new Responsible("", ""),
                DAY,
                "周晨",
                DAY,
                new DayProblem.Settled(DAY, "周晨", ""),
                false);
        DayBoard loud = new DayBoard(DAY, List.of(group), Map.of(), List.of(raised), List.of(), List.of());
        assertThat(loud.left(group)).doesNotContain(new OpenPoint.Undone(DayTask.of(FIRST, DayDuty.NOTHING)));
    }

    @Property(tries = 200)
    void numbersAndPagesAreReadAsTheyWereKept(@ForAll int newer, @ForAll String words) {
        DailySummary page = SampleDay.summary(org.sevenloop.platform.Messages.of(java.util.Locale.CHINESE))
                .with(Section.WORK, words)
                .corrected(List.of(words, "=\\n=", ""));
        assertThat(RecordText.parse(DailySummary.class, RecordText.of(page))).isEqualTo(page);
        DayNumbers numbers =
                new DayNumbers(SampleDay.figures(DAY, newer), SampleDay.facts().totals());
        assertThat(RecordText.parse(DayNumbers.class, RecordText.of(numbers))).isEqualTo(numbers);
        assertThat(RecordText.parse(DayNumbers.class, RecordText.of(numbers))
                        .figures()
                        .units()
                        .keySet())
                .containsExactly("一组", "二组", "三组", "四组", "五组");
    }
}
