package org.sevenloop.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordCheckTest {
    @Test
    void knowsThePasswordByItsTraceOnly() {
        char[] typed = "窑湾 2020".toCharArray();
        String line = new PasswordCheck().of(typed);

        assertThat(typed).containsOnly('\0');
        assertThat(line).startsWith("argon2id$65536$3$1$").doesNotContain("窑湾");
        assertThat(PasswordCheck.matches(line, "窑湾 2020".toCharArray())).isTrue();
        assertThat(PasswordCheck.matches(line, "窑湾 2021".toCharArray())).isFalse();
        assertThat(PasswordCheck.matches("", "".toCharArray())).isFalse();
        assertThat(CheapKeys.check().of("a".toCharArray()))
                .isNotEqualTo(CheapKeys.check().of("a".toCharArray()));
    }
}
