package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a cell names several people, told in time whatever stands in it. */
class NamesTest {
    private static final int LONG = 2_000;

    @ParameterizedTest
    @CsvSource({"张三、李四,true", "张三 / 李四,true", "张三,false", "张三李四王,false", "张三、3栋,false", "欧阳小雪；王五,true"})
    void severalPeopleAreNamesWithMarksBetween(String written, boolean several) {
        assertThat(Names.several(written)).isEqualTo(several);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "、", " ", "/", "张三、", "·"})
    void aLongCellIsToldInTime(String sign) {
        String endless = "张三" + sign.repeat(LONG) + "x";
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            Names.several(endless);
            Names.read(endless);
            Names.plausible(endless);
        });
    }
}
