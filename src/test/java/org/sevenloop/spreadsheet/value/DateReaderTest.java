package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sevenloop.spreadsheet.read.Cell;

class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 2, 20);
    private final DateReader dates = new DateReader(TODAY);

    @Property
    void aDateWithItsYearIsReadInEveryHabit(
            @ForAll @IntRange(max = 4_000) int n, @ForAll @IntRange(max = 8) int habit) {
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(n);
        int y = day.getYear();
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        String written =
                switch (habit) {
                    case 0 -> y + "/" + m + "/" + d;
                    case 1 -> y + "." + m + "." + d;
                    case 2 -> y + "年" + m + "月" + d + "日";
                    case 3 -> day.toString();
                    case 4 -> day.toString().replace("-", "");
                    case 5 -> day + " 10:30";
                    case 6 -> y + "年" + m + "月" + d + "日上午";
                    case 7 -> String.format(Locale.ROOT, "%d／%d／%d", y, m, d);
                    default -> Long.toString(day.toEpochDay() + 25_569);
                };

        assertThat(dates.read(written)).contains(day);
    }

    @Property
    void aDateWithoutItsYearIsNotFarAhead(@ForAll @IntRange(max = 365) int back, @ForAll @IntRange(max = 3) int habit) {
        LocalDate day = TODAY.plusDays(30).minusDays(back);
        int m = day.getMonthValue();
        int d = day.getDayOfMonth();
        String written =
                switch (habit) {
                    case 0 -> m + "月" + d + "日";
                    case 1 -> m + "/" + d;
                    case 2 -> m + "-" + d;
                    default -> m + "." + d + " ";
                };
        if (m == 2 && d == 29) {
            return;
        }

        LocalDate read = dates.read(written).orElseThrow();

        assertThat(read.getMonthValue()).isEqualTo(m);
        assertThat(read.getDayOfMonth()).isEqualTo(d);
        assertThat(read).isBetween(TODAY.plusDays(30).minusDays(366), TODAY.plusDays(30));
    }

    @ParameterizedTest
    @CsvSource({
        "2月15日, 2020-02-15",
        "12月28日, 2019-12-28",
        "20.2.18, 2020-02-18",
        "2/18/2020, 2020-02-18",
        "二月十八日, 2020-02-18",
        "15号, 2020-02-15",
        "0218, 2020-02-18",
        "正月初三, 2020-01-27",
        "初三, 2020-01-27",
        "腊月二十八, 2020-01-22",
        "腊月廿八, 2020-01-22",
        "大年三十, 2020-01-24",
        "除夕, 2020-01-24",
        "大年初一, 2020-01-25",
        "元宵节, 2020-02-08",
        "农历正月初十, 2020-02-03"
    })
    void datesWithoutAYearAreNearTheBusinessDay(String written, LocalDate day) {
        assertThat(dates.read(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2月30日", "年前", "2020-13-01", "不记得了", "2.1-2.5", "2020年2月", "35", "2020-2-1至2020-2-5"})
    void whatIsNoDayIsNotGuessed(String written) {
        assertThat(dates.read(written)).isEmpty();
    }

    @Test
    void cellsOfEveryKindAreRead() {
        assertThat(dates.read(Cell.date(0, 0, 43_880))).contains(LocalDate.of(2020, 2, 19));
        assertThat(dates.read(Cell.number(0, 0, 43_871))).contains(LocalDate.of(2020, 2, 10));
        assertThat(dates.read(Cell.number(0, 0, 20_200_208))).contains(LocalDate.of(2020, 2, 8));
        assertThat(dates.read(Cell.number(0, 0, 2.15))).contains(LocalDate.of(2020, 2, 15));
        assertThat(DateReader.lostZero(Cell.number(0, 0, 2.1))).isTrue();
        assertThat(dates.read(Cell.number(0, 0, 13_912_345_678.0))).isEmpty();
    }
}
