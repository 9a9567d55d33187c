package org.sevenloop.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void theMiddleIsHidden() {
        assertThat(Masking.document("422899199003070027")).isEqualTo("422899********0027");
        assertThat(Masking.phone("13800002051")).isEqualTo("138****2051");
    }

    @Test
    void eachOfSeveralNamesIsMaskedAndRemarksAreHeldBack() {
        assertThat(Masking.names("张小三、李四（缺 1 人）")).isEqualTo("张*三、李*");
        assertThat(Masking.names("周晨（李四替）, 胡云")).isEqualTo("周*, 胡*");
        assertThat(Masking.names("（缺 2 人）")).isEmpty();
        assertThat(Masking.names("")).isEmpty();
    }

    @Test
    void whatIsTooShortGivesNothingAway() {
        assertThat(Masking.document("1234567890")).isEqualTo("12********");
        assertThat(Masking.phone("12")).isEqualTo("**");
        assertThat(Masking.phone("")).isEmpty();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOne() {
        assertThat(Masking.phone("138𠮷𠮷𠮷𠮷2051")).isEqualTo("138****2051");
    }
}
