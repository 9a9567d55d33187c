package org.sevenloop.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {
    @ParameterizedTest
    @CsvSource({
        "窑湾社区居委会, 窑湾社区",
        "窑湾社区居民委员会, 窑湾社区",
        "窑湾社区村委会, 窑湾社区",
        "窑湾社区, 窑湾社区",
        "窑湾村村民委员会, 窑湾村",
        "窑湾村民委员会, 窑湾村",
        "窑湾村村委会, 窑湾村",
        "窑湾村委会, 窑湾村",
        "沟口子村村民委会, 沟口子村",
        "西张口村委会村民委员会, 西张口村",
        "巴格嘎查村民委员会, 巴格嘎查",
        "和平居民委员会, 和平居委会",
        "和平居委会, 和平居委会",
        "解放路街街道, 解放路街道",
        "马路街街道, 马路街街道",
        "西长安街街道, 西长安街街道",
        "库伦街道办事处, 库伦街道",
        "小渡船街道, 小渡船街道",
        "社区居委会, 社区居委会",
        "村委会, 村委会",
    })
    void saysNamesAsPeopleDo(String official, String folded) {
        assertThat(RegionNames.fold(official)).isEqualTo(folded);
        assertThat(RegionNames.fold(folded)).isEqualTo(folded);
    }

    @Test
    void knowsOtherWaysToWriteThem() {
        assertThat(RegionNames.others("和平社区")).containsExactly("和平居委会");
        assertThat(RegionNames.others("和平居委会")).containsExactly("和平社区");
        assertThat(RegionNames.others("西长安街道")).containsExactly("西长安街街道");
        assertThat(RegionNames.others("窑湾村")).isEmpty();
    }
}
