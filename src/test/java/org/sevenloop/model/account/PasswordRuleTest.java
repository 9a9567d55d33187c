package org.sevenloop.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {
    @ParameterizedTest
    @CsvSource({
        "'', SHORT",
        "Ab1-xyz, SHORT",
        "Ab1-xyzq, GOOD",
        "abcdefgh, PLAIN",
        "abcdefg1, PLAIN",
        "窑湾社区三组一, SHORT",
        "窑湾abcABC, GOOD",
        "Zhou Chen-1, NAMED",
        "correct horse ba, GOOD"
    })
    void eightSignsOfThreeKindsOrFourteen(String password, PasswordRule rule) {
        assertThat(PasswordRule.of(password, "Zhou Chen")).isEqualTo(rule);
    }
}
