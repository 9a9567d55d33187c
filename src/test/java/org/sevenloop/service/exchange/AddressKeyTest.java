package org.sevenloop.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One home has one key, however it is written; two homes have two. */
class AddressKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"阳光小区3号楼2单元501", "阳光小区3栋2单元501", "阳光小区3幢2单元501室", "柳林社区阳光小区 3号楼 2单元 501号", "阳光小区3#楼2单元501"})
    void oneHome(String written) {
        assertThat(AddressKey.of(written)).isEqualTo("阳光小区3号楼2单元501");
    }

    @ParameterizedTest
    @CsvSource({"一组5号, 一组5号", "三组62号, 三组62号", "东街12号, 东街12号", "城南大楼, 城南大楼", "5号院3号, 5号院3号"})
    void whatHasNoBuildingStaysAsItIs(String written, String key) {
        assertThat(AddressKey.of(written)).isEqualTo(key);
    }
}
