package org.sevenloop.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryTest {
    @Property
    void aRingIsFullAndNoClassIsTooThin(@ForAll @Size(4) List<@LongRange(max = 100_000) Long> people) {
        long[] counts = people.stream().mapToLong(Long::longValue).toArray();
        double[] sweeps = DonutAngles.sweeps(counts);
        long classes = Arrays.stream(counts).filter(n -> n > 0).count();
        double gaps = classes > 1 ? classes * DonutAngles.GAP : 0;
        assertThat(Arrays.stream(sweeps).sum() + gaps)
                .isCloseTo(classes == 0 ? 0 : 360, org.assertj.core.data.Offset.offset(1e-6));
        for (int i = 0; i < counts.length; i++) {
            assertThat(sweeps[i]).isGreaterThanOrEqualTo(counts[i] > 0 ? DonutAngles.LEAST : 0);
        }
    }

    @Test
    void aPointOnTheRingBelongsToItsClass() {
        double[] sweeps = DonutAngles.sweeps(1, 1, 0, 2);
        assertThat(Donut.spotAt(5, -45, 100, sweeps)).isZero();
        assertThat(Donut.spotAt(5, 45, 100, sweeps)).isEqualTo(1);
        assertThat(Donut.spotAt(-45, 5, 100, sweeps)).isEqualTo(3);
        assertThat(Donut.spotAt(0, 0, 100, sweeps)).isEqualTo(CanvasChart.NONE);
        assertThat(Donut.spotAt(60, 0, 100, sweeps)).isEqualTo(CanvasChart.NONE);
    }

    @ParameterizedTest
    @CsvSource({"0,3", "3,3", "9,9", "20,20", "24,24", "120,120", "121,150", "1791,1800", "620573,800000"})
    void anAxisEndsAtARoundNumber(long max, long top) {
        assertThat(Scale.upTo(max).top()).isEqualTo(top);
    }

    @Property
    void anAxisHoldsItsValuesWithThreeOrFourLines(@ForAll @LongRange(max = 10_000_000) long max) {
        Scale scale = Scale.upTo(max);
        assertThat(scale.top()).isGreaterThanOrEqualTo(max);
        assertThat(scale.lines()).isBetween(3, 4);
    }
}
