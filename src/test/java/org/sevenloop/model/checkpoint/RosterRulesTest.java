package org.sevenloop.model.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sevenloop.model.closing.DailyFigures;

class RosterRulesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final ShiftTime MORNING = time(6, 14);
    private static final ShiftTime MIDDLE = time(14, 22);
    private static final ShiftTime NIGHT = time(22, 6);
    private static final CheckpointId EAST = new CheckpointId(1);
    private static final CheckpointId WEST = new CheckpointId(2);
    private long next = 100;

    private static ShiftTime time(int from, int to) {
        return new ShiftTime(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private Shift shift(CheckpointId gate, LocalDate day, ShiftTime time, String... names) {
        ShiftId id = new ShiftId(next++);
        List<Duty> duties = new ArrayList<>();
        for (String name : names) {
            duties.add(new Duty(new DutyId(next++), id, name, "", "", ""));
        }
        String word = time.known() ? String.valueOf(time.starts()) : "晚班";
        return new Shift(id, gate, day, word, time, 2, duties);
    }

    @Test
    void aNameAtTwoPostsInOneShiftIsDoubledOnBothSides() {
        Shift east = shift(EAST, DAY, NIGHT, "秦强", "郝静");
        Shift west = shift(WEST, DAY, NIGHT, "秦强");
        List<Roster.DoubleDuty> doubles = Doubles.find(List.of(east, west));
        assertEquals(2, doubles.size());
        assertTrue(
                doubles.contains(new Roster.DoubleDuty(east.duties().getFirst().id(), west.id(), true)));
        assertTrue(
                doubles.contains(new Roster.DoubleDuty(west.duties().getFirst().id(), east.id(), true)));
    }

    @Test
    void twoShiftsRunningAreDoubledOverMidnightAndARestBetweenIsNot() {
        Shift night = shift(EAST, DAY, NIGHT, "秦强", "郝静");
        Shift morning = shift(WEST, DAY.plusDays(1), MORNING, "秦强");
        Shift middle = shift(WEST, DAY.plusDays(1), MIDDLE, "郝静");
        List<Roster.DoubleDuty> doubles = Doubles.find(List.of(night, morning, middle));
        assertEquals(2, doubles.size());
        assertFalse(doubles.getFirst().sameShift());
        assertEquals(night.duties().getFirst().id(), doubles.getFirst().duty());
    }

    @Test
    void withoutHoursOnlyTheSameShiftOfADayDoubles() {
        Shift east = shift(EAST, DAY, ShiftTime.UNKNOWN, "秦强");
        Shift west = shift(WEST, DAY, ShiftTime.UNKNOWN, "秦强");
        Shift later = shift(WEST, DAY.plusDays(1), ShiftTime.UNKNOWN, "秦强");
        assertEquals(2, Doubles.find(List.of(east, west, later)).size());
    }

    @Test
    void namesakesWithDifferentPhonesAreTwoPeople() {
        Duty one = new Duty(new DutyId(1), new ShiftId(1), "秦强", "18600000001", "", "");
        Duty two = new Duty(new DutyId(2), new ShiftId(2), "秦强", "18600000002", "", "");
        Shift east = new Shift(new ShiftId(1), EAST, DAY, "晚班", NIGHT, 2, List.of(one));
        Shift west = new Shift(new ShiftId(2), WEST, DAY, "晚班", NIGHT, 2, List.of(two));
        assertTrue(Doubles.find(List.of(east, west)).isEmpty());
    }

    @Test
    void aTotalCanHideAHole() {
        List<Shift> shifts = List.of(
                shift(EAST, DAY, MORNING, "甲", "乙"),
                shift(WEST, DAY, MORNING, "丙", "丁"),
                shift(EAST, DAY, NIGHT),
                shift(WEST, DAY, NIGHT, "戊", "己", "庚", "辛"));
        List<HourLoad> hours = HourLoad.of(DAY, shifts);
        assertEquals(DAY.atTime(6, 0), hours.getFirst().hour());
        assertEquals(24, hours.size());
        assertEquals(0, hours.get(8).sum());
        HourLoad night = hours.get(16);
        assertEquals(4, night.sum());
        assertEquals(4, night.required());
        assertEquals(2, night.missing());
        assertEquals(EAST, night.shorts().getFirst().checkpoint());
        assertEquals(DAY.plusDays(1).atTime(5, 0), hours.getLast().hour());
    }

    @Test
    void theNextGapNamesAllGatesOfItsMoment() {
        List<Shift> shifts = List.of(
                shift(EAST, DAY, MIDDLE, "甲", "乙"),
                shift(EAST, DAY, NIGHT, "甲"),
                shift(WEST, DAY, NIGHT),
                shift(EAST, DAY.plusDays(1), MORNING));
        Gap gap = Gap.next(shifts, DAY.atTime(21, 40)).orElseThrow();
        assertEquals(DAY.atTime(22, 0), gap.at());
        assertEquals(Duration.ofMinutes(20), gap.left(DAY.atTime(21, 40)));
        assertEquals(
                List.of(WEST, EAST),
                gap.shifts().stream().map(Shift::checkpoint).toList());
        assertFalse(gap.empty());
        Gap running = Gap.next(shifts, DAY.plusDays(1).atTime(1, 0)).orElseThrow();
        assertTrue(running.begun());
        assertEquals(Duration.ZERO, running.left(DAY.plusDays(1).atTime(1, 0)));
        assertTrue(Gap.next(shifts, DAY.plusDays(1).atTime(14, 0)).isEmpty());
    }

    @Test
    void onlyTheRestedAreAskedAndNobodyWhoIsDueSoon() {
        Shift wanted = shift(EAST, DAY, NIGHT);
        List<Shift> shifts = List.of(
                shift(WEST, DAY, MORNING, "早班歇够", "早班又明早"),
                shift(WEST, DAY, MIDDLE, "中班刚下"),
                shift(WEST, DAY, NIGHT, "同班在岗"),
                shift(WEST, DAY.plusDays(1), MORNING, "早班又明早"),
                shift(WEST, DAY.plusDays(1), MIDDLE, "明日中班"),
                wanted);
        List<Candidate> free = Candidate.of(wanted, shifts);
        assertEquals(
                List.of("明日中班", "早班歇够"),
                free.stream().map(candidate -> candidate.worker().name()).toList());
        assertEquals(DAY.plusDays(1).atTime(14, 0), free.getFirst().nextOn());
        assertEquals(DAY.atTime(14, 0), free.getLast().offSince());
    }

    @Test
    void figuresCountFromTheDayOnAndLeaveOutSealedPoints() {
        List<Checkpoint> checkpoints = List.of(
                new Checkpoint(EAST, "东门", false, 2, "", "", "", 1),
                new Checkpoint(WEST, "后门", true, 2, "", "", "", 2));
        List<Shift> shifts = List.of(
                shift(EAST, DAY.minusDays(1), MORNING, "甲", "乙"),
                shift(EAST, DAY, MORNING, "甲", "乙", "丙"),
                shift(EAST, DAY, NIGHT),
                shift(WEST, DAY, NIGHT),
                shift(EAST, DAY.plusDays(1), MORNING, "甲"));
        assertEquals(new DailyFigures.Roster(1, 4, 3, 2), RosterFigures.from(DAY, checkpoints, shifts));
        assertEquals(new DailyFigures.RosterToday(3, 2, 1), RosterFigures.on(DAY, checkpoints, shifts));
    }
}
