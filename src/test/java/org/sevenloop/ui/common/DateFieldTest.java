package org.sevenloop.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"2020-2-9", "2020/02/09", "20200209", "2020年2月9日", "2-9", "2月9日", " 2020.2.9 "})
    void datesAreReadAsPeopleTypeThem(String typed) {
        assertThat(DateField.parse(typed, 2020)).contains(LocalDate.of(2020, 2, 9));
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(DateField.parse("2月30日", 2020)).isEmpty();
        assertThat(DateField.parse("13800002051", 2020)).isEmpty();
    }
}
