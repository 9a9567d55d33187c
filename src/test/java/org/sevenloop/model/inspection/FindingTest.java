package org.sevenloop.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final LocalDateTime NINE = LocalDateTime.of(2020, 2, 20, 9, 0);
    private static final Site EAST = new Site(SiteKind.CHECKPOINT, "东门卡口", 7L);

    private static Finding take(Finding finding, Step step, int hours) {
        return finding.take(FindingProperties.step(hours, step, NINE.plusHours(hours)))
                .orElseThrow();
    }

    @Test
    void theUnitIsLateOnlyWhileItIsItsTurn() {
        Finding raised = FindingProperties.raised(1, 1, EAST, "登记", NINE);
        assertThat(raised.isLate(NINE.plusHours(2))).isFalse();
        assertThat(raised.late(NINE.plusHours(5))).isEqualTo(Duration.ofHours(3));
        Finding rectified = take(raised, Step.RECTIFY, 5);
        assertThat(rectified.isLate(NINE.plusDays(3))).isFalse();
        Finding back = take(rectified, Step.SEND_BACK, 6);
        assertThat(back.state()).isEqualTo(FindingState.SENT_BACK);
        assertThat(back.due()).isEqualTo(NINE.plusHours(8));
        assertThat(back.late(NINE.plusHours(9))).isEqualTo(Duration.ofHours(1));
        // What was late then is told as it was then.
        assertThat(back.asOf(NINE.plusHours(4)).orElseThrow().late(NINE.plusHours(4)))
                .isEqualTo(Duration.ofHours(2));
        assertThat(back.asOf(NINE.minusMinutes(1))).isEmpty();
    }

    @Test
    void aPlaceIsTheSameUnderAnotherNameAndAnotherOneUnderTheSameKeyOfAnotherKind() {
        assertThat(EAST.identity()).isEqualTo(new Site(SiteKind.CHECKPOINT, "东大门卡口", 7L).identity());
        assertThat(EAST.identity()).isNotEqualTo(new Site(SiteKind.COMPOUND, "东门卡口", 7L).identity());
        assertThat(new Site(SiteKind.MARKET, "甲超市", null).identity())
                .isEqualTo(new Site(SiteKind.OTHER, "甲超市", null).identity());
    }
}
