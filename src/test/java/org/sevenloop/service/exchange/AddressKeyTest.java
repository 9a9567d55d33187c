package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One home has one key, however it is written; two homes have two. */
class AddressKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "阳光小区3号楼2单元501",
                "阳光小区3栋2单元501",
                "阳光小区3幢2单元501室",
                "柳林社区阳光小区 3号楼 2单元 501号",
                "阳光小区 3 栋 2 单元 501 室",
                "阳光小区3#楼2单元501",
                "阳光小区3-2-501",
                "阳光小区3#2-501",
                "阳光小区3—2—501",
                "阳光小区３－２－５０１",
                "阳光小区３＃２－５０１室",
                "（阳光小区）３栋２单元５０１　"
            })
    void oneHome(String written) {
        assertThat(AddressKey.of(written)).isEqualTo("阳光小区3号楼2单元501");
    }

    /** A sign between two numbers is all that tells these homes apart. */
    @ParameterizedTest
    @CsvSource({
        "三组6-2号, 三组62号",
        "三组6#-2号, 三组62号",
        "阳光小区1-1101, 阳光小区11-101",
        "阳光小区1-1101, 阳光小区11101",
        "阳光小区1 1101, 阳光小区11 101",
        "东街6.2号, 东街62号",
        "东街6（2）号, 东街62号",
        "1-1-1101, 1-11-101",
        "3栋1-101, 3栋11-01",
        "5号院3#101, 5号院31#01"
    })
    void twoHomes(String one, String other) {
        assertThat(AddressKey.of(one)).isNotEqualTo(AddressKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"三组6-2号", "三组6—2号", "三组６－２号", "三组6 2号", "三组 6 - 2 号", "三组6–2号"})
    void everyStrokeIsOne(String written) {
        assertThat(AddressKey.of(written)).isEqualTo("三组6-2号");
    }

    @ParameterizedTest
    @CsvSource({"一组5号, 一组5号", "三组62号, 三组62号", "东街12号, 东街12号", "城南大楼, 城南大楼", "5号院3号, 5号院3号"})
    void whatHasNoBuildingStaysAsItIs(String written, String key) {
        assertThat(AddressKey.of(written)).isEqualTo(key);
    }
}
