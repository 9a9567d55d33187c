package org.sevenloop.service.closing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sevenloop.model.checkpoint.Checkpoint;
import org.sevenloop.model.checkpoint.CheckpointId;
import org.sevenloop.model.checkpoint.Roster;
import org.sevenloop.model.checkpoint.Shift;
import org.sevenloop.model.checkpoint.ShiftId;
import org.sevenloop.model.checkpoint.ShiftTime;
import org.sevenloop.model.closing.DailyFigures;
import org.sevenloop.model.closing.DailySummary;
import org.sevenloop.model.closing.DailySummary.Signatures;
import org.sevenloop.model.closing.DailyTotals;
import org.sevenloop.model.closing.DayFacts;
import org.sevenloop.model.closing.DayProblem;
import org.sevenloop.model.closing.DayProblemId;
import org.sevenloop.model.closing.DayWork;
import org.sevenloop.model.closing.MustDoFacts;
import org.sevenloop.model.closing.MustDoRules;
import org.sevenloop.model.closing.Span;
import org.sevenloop.model.closing.TrendDay;
import org.sevenloop.model.exchange.ChainMark;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.watch.ColourCounts;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.platform.Messages;

/** A made-up day of a made-up community, for looking at paper and desks without a store. */
public final class SampleDay {
    public static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private static final ChainMark HEAD = new ChainMark(1284, "3F9A27C108BE55D2");

    private SampleDay() {}

    public static DailyFigures figures(LocalDate day, int newer) {
        Map<String, Integer> units = new LinkedHashMap<>();
        units.put("一组", 1101);
        units.put("二组", 1176);
        units.put("三组", 1094);
        units.put("四组", 1058);
        units.put("五组", 1140);
        Map<String, Integer> origins = new LinkedHashMap<>();
        origins.put("武汉返乡", 98 + newer);
        origins.put("湖北其他地市返乡", 140);
        origins.put("其他地区返乡", 57);
        return new DailyFigures(
                day,
                "柳堤社区",
                new DailyFigures.Households(1205, 586),
                new DailyFigures.People(4211, 1358, 356, 93),
                units,
                new DailyFigures.Watch(
                        295 + newer,
                        origins,
                        new ColourCounts(9 + newer, 18 - newer, 224 + newer, 44 - newer),
                        210 + newer,
                        31),
                new DailyFigures.Readings(120, 2290 + newer * 2, 6, 6),
                new DailyFigures.ReadingsToday(428, 228 + newer, 200 - newer, 1),
                new DailyFigures.Roster(7, 367, 147, 3),
                new DailyFigures.RosterToday(50, 21, 1),
                new DailyFigures.Verification(293, 60, 233, 0),
                new DailyFigures.Stranded(71, 6));
    }

    private static DailyTotals totals(int newer) {
        return new DailyTotals(
                295 + newer,
                Map.of(Origin.WUHAN, 98 + newer, Origin.HUBEI_OTHER, 140, Origin.ELSEWHERE, 57),
                210 + newer,
                0,
                newer,
                50,
                4,
                newer > 2 ? 293 : 0,
                0);
    }

    public static List<TrendDay> trend() {
        List<TrendDay> days = new ArrayList<>();
        int isolated = 60;
        for (int back = 13; back >= 0; back--) {
            int returned = (back * 7 + 3) % 23;
            isolated += back == 0 ? 4 : returned * 3 / 4 + 2;
            days.add(new TrendDay(DAY.minusDays(back), isolated, returned, back == 4 ? 2 : back % 5 == 3 ? 1 : 0));
        }
        return days;
    }

    public static Roster roster() {
        List<Checkpoint> posts = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        String[] names = {"东门卡口", "西门卡口", "南门卡口", "北门卡口", "一号卡口", "二号卡口", "三号卡口"};
        for (int i = 0; i < names.length; i++) {
            CheckpointId id = new CheckpointId(i + 1);
            posts.add(new Checkpoint(id, names[i], false, 2, "", "", "", i));
            shifts.add(shift(id, 10 + i, DAY, "中班", 14, 22));
            shifts.add(shift(id, 20 + i, DAY, "晚班", 22, 6));
            shifts.add(shift(id, 30 + i, DAY.plusDays(1), "早班", 6, 14));
        }
        return new Roster(DAY, DAY.plusDays(1), posts, shifts, List.of());
    }

    private static Shift shift(CheckpointId post, int id, LocalDate day, String name, int from, int to) {
        ShiftTime hours = new ShiftTime(LocalTime.of(from, 0), LocalTime.of(to, 0));
        return new Shift(new ShiftId(id), post, day, name, hours, id == 20 || id == 23 ? 2 : 0, List.of());
    }

    public static MustDoFacts mustDo(LocalDateTime now) {
        return new MustDoFacts(
                now,
                figures(now.toLocalDate(), 4),
                roster(),
                new MustDoFacts.RedReasons(5, 4, 6),
                new MustDoFacts.MissingReadings(12, 184),
                new MustDoFacts.Releases(9, 14),
                1,
                23,
                1791,
                false,
                new MustDoFacts.Loops(MustDoFacts.Orders.NONE, MustDoFacts.LateFindings.NONE, 1));
    }

    public static DayFacts facts() {
        return new DayFacts(
                Span.DAY,
                figures(DAY, 4),
                figures(DAY.minusDays(1), 1),
                totals(4),
                totals(1),
                trend(),
                MustDoRules.of(mustDo(DAY.atStartOfDay())),
                new DayWork(5, 4, 31, 90, 3, 2, 1, 2),
                List.of(
                        problem(1, "三组 12 号楼", "水管冻裂，独居老人家里没有水，请物业今晚抢修", "周晨", DAY.minusDays(1)),
                        problem(2, "西门卡口", "测温枪电池不够", "", DAY)));
    }

    private static DayProblem problem(long id, String place, String content, String owner, LocalDate raised) {
        return new DayProblem(
                new DayProblemId(id),
                DayProblem.Kind.PROBLEM,
                null,
                place,
                content,
                new Responsible(owner, ""),
                raised,
                "李文清",
                DAY,
                null,
                false);
    }

    public static DailySummary summary(Messages text) {
        return new DailyText(facts(), text).write("柳堤社区", "清源市梧桐街道柳堤社区", "梧桐街道", new Signatures("周晨", "付伟月", ""), HEAD);
    }
}
