package org.sevenloop.model.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {
    private static final LocalDate BACK = LocalDate.of(2020, 2, 20);

    @ParameterizedTest
    @CsvSource({"0, false, false, false", "1, true, false, false", "14, true, true, false", "15, true, false, true"})
    void theDayOfReturnIsDayNoughtAndTheFourteenthIsDue(int days, boolean measured, boolean due, boolean overdue) {
        LocalDate day = BACK.plusDays(days);
        Observation observation = new Observation(BACK);

        assertThat(observation.dayOn(day)).hasValue(days);
        assertThat(observation.readingsDueOn(day)).isEqualTo(measured);
        assertThat(observation.dueOn(day)).isEqualTo(due);
        assertThat(observation.overdueOn(day)).isEqualTo(overdue);
    }

    @Test
    void countsOverTheLeapDay() {
        assertThat(new Observation(BACK).dayOn(LocalDate.of(2020, 3, 5))).hasValue(14);
    }

    @Test
    void anUnknownReturnIsNeverDueForReleaseAndAlwaysMeasured() {
        Observation unknown = new Observation(null);

        assertThat(unknown.dayOn(BACK)).isEmpty();
        assertThat(unknown.dueOn(BACK)).isFalse();
        assertThat(unknown.overdueOn(BACK)).isFalse();
        assertThat(unknown.readingsDueOn(BACK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"372, false, true, 37.2", "373, true, true, 37.3", "339, false, false, 33.9", "431, true, false, 43.1"})
    void feverBeginsAtThirtySevenPointThree(int tenths, boolean fever, boolean plausible, String written) {
        Celsius celsius = new Celsius(tenths);

        assertThat(celsius.fever()).isEqualTo(fever);
        assertThat(celsius.plausible()).isEqualTo(plausible);
        assertThat(celsius).hasToString(written);
    }
}
