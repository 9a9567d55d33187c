package org.sevenloop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {
    private static RuntimeException failure(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSameFaultAtTheSamePlaceHasTheSameCode() {
        Fault one = Fault.of(failure("张三"));
        Fault other = Fault.of(new RuntimeException(failure("李四")));

        assertThat(one.code()).matches("[0-9A-F]{4}").isEqualTo(other.code());
        assertThat(Fault.of(new IllegalArgumentException()).code()).isNotEqualTo(one.code());
    }

    @Test
    void theLogSaysWhereButQuotesNobody() {
        String trace =
                Fault.of(new RuntimeException(failure("张三 422899199001011234"))).trace();

        assertThat(trace).contains("IllegalStateException", "FaultTest.failure").doesNotContain("张三", "4228");
    }
}
