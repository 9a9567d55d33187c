package org.sevenloop.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
    @Test
    void theMiddleIsHidden() {
        assertThat(Masks.document("422899199003070027")).isEqualTo("422899********0027");
        assertThat(Masks.phone("13800002051")).isEqualTo("138****2051");
    }

    @Test
    void whatIsTooShortGivesNothingAway() {
        assertThat(Masks.document("1234567890")).isEqualTo("12********");
        assertThat(Masks.phone("12")).isEqualTo("**");
        assertThat(Masks.phone("")).isEmpty();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOne() {
        assertThat(Masks.phone("138𠮷𠮷𠮷𠮷2051")).isEqualTo("138****2051");
    }
}
