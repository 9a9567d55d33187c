package org.sevenloop.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrendSvgTest {
    @Test
    void theAxisEndsJustAboveTheHighestValue() {
        assertThat(TrendSvg.roundUp(0)).isEqualTo(4);
        assertThat(TrendSvg.roundUp(13)).isEqualTo(16);
        assertThat(TrendSvg.roundUp(214)).isEqualTo(240);
        assertThat(TrendSvg.roundUp(301)).isEqualTo(400);
    }

    @Property(tries = 300)
    void theAxisHoldsEveryValueAndItsHalfIsWhole(@ForAll @IntRange(max = 5_000_000) int highest) {
        int top = TrendSvg.roundUp(highest);
        assertThat(top).isGreaterThanOrEqualTo(highest).isLessThanOrEqualTo(Math.max(4, highest * 5 / 2));
        assertThat(top % 2).isZero();
    }
}
