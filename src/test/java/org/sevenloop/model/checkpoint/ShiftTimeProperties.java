package org.sevenloop.model.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShiftTimeProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    private static ShiftTime time(int startMinute, int endMinute) {
        return new ShiftTime(LocalTime.ofSecondOfDay(startMinute * 60L), LocalTime.ofSecondOfDay(endMinute * 60L));
    }

    @Property
    void aShiftLastsMoreThanNothingAndNoMoreThanADay(
            @ForAll @IntRange(max = 1439) int start, @ForAll @IntRange(max = 1439) int end) {
        Span span = time(start, end).span(DAY).orElseThrow();
        Duration length = Duration.between(span.from(), span.to());
        assertThat(length).isPositive().isLessThanOrEqualTo(Duration.ofDays(1));
        assertThat(span.from().toLocalDate()).isEqualTo(DAY);
    }

    @Property
    void somebodyIsThereFromTheStartAndNoLongerAtTheEnd(
            @ForAll @IntRange(max = 1439) int start,
            @ForAll @IntRange(max = 1439) int end,
            @ForAll @IntRange(max = 2879) int minute) {
        ShiftTime time = time(start, end);
        Span span = time.span(DAY).orElseThrow();
        LocalDateTime moment = DAY.atStartOfDay().plusMinutes(minute);
        boolean within = !moment.isBefore(span.from()) && moment.isBefore(span.to());
        assertThat(time.covers(DAY, moment)).isEqualTo(within);
        assertThat(time.covers(DAY, span.from())).isTrue();
        assertThat(time.covers(DAY, span.to())).isFalse();
    }

    /** Three shifts that part the clock leave no hour without somebody, and no hour with two of them. */
    @Property
    void shiftsThatPartTheDayCoverEachHourOnce(
            @ForAll @IntRange(max = 7) int first,
            @ForAll @IntRange(min = 8, max = 15) int second,
            @ForAll @IntRange(min = 16, max = 23) int third) {
        int[] starts = {first, second, third};
        List<Shift> shifts = new java.util.ArrayList<>();
        for (int day = -1; day <= 1; day++) {
            for (int i = 0; i < starts.length; i++) {
                shifts.add(shift(shifts.size(), DAY.plusDays(day), time(starts[i] * 60, starts[(i + 1) % 3] * 60)));
            }
        }
        for (HourLoad hour : HourLoad.of(DAY, shifts)) {
            assertThat(hour.sum()).isEqualTo(1);
            assertThat(hour.missing()).isEqualTo(1);
        }
    }

    private static Shift shift(int id, LocalDate day, ShiftTime time) {
        Duty duty = new Duty(new DutyId(id), new ShiftId(id), "甲" + id, "", "", "");
        return new Shift(new ShiftId(id), new CheckpointId(1), day, "班" + id, time, 2, List.of(duty));
    }
}
