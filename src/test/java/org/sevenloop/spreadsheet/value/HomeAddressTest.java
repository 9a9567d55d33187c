package org.sevenloop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Estate, building, entrance and room, in every habit of writing. */
class HomeAddressTest {
    @ParameterizedTest
    @CsvSource({
        "3栋2单元501, '', 3栋, 2, 501",
        "3-2-501, '', 3号楼, 2, 501",
        "3#2-501, '', 3号楼, 2, 501",
        "1-1-1001, '', 1号楼, 1, 1001",
        "３－２－５０１, '', 3号楼, 2, 501",
        "九里4-2-3-501, 九里4, 2号楼, 3, 501",
        "九里4区2-3-501, 九里4区, 2号楼, 3, 501",
        "阳光小区 3号楼 2单元 501室, 阳光小区, 3号楼, 2, 501",
        "阳光小区3＃楼2单元501, 阳光小区, 3号楼, 2, 501",
        "锦绣花园B2-1-302, 锦绣花园, B2号楼, 1, 302"
    })
    void allFourAreTold(String written, String estate, String building, String entrance, String room) {
        assertThat(HomeAddress.of(written)).contains(new HomeAddress(estate, building, entrance, room));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一组5号", "2020-2-15", "3-2-1", "139-1000-0001", "东街12号", "3-501", "0516-83222333"})
    void whatIsSomethingElseStaysAsItIs(String written) {
        assertThat(HomeAddress.worded(written)).isEqualTo(written);
    }

    @Test
    void numbersAndStrokesAreWrittenInWords() {
        assertThat(HomeAddress.worded("阳光小区3-2-501")).isEqualTo("阳光小区3号楼2单元501");
        assertThat(HomeAddress.worded("九里4-2-3-501")).isEqualTo("九里4-2号楼3单元501");
        assertThat(HomeAddress.worded("3栋2单元501")).as("as its people say it").isEqualTo("3栋2单元501");
    }

    @Test
    void aStreetIsNoEstate() {
        assertThat(UnitNames.ofAddress("九里4-2-3-501")).containsExactly("九里4", "2号楼");
        assertThat(UnitNames.ofAddress("和平路12-3-501")).isEmpty();
    }
}
