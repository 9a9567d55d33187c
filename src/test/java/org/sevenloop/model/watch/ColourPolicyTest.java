package org.sevenloop.model.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourPolicyTest {
    private static final WatchFacts CALM = new WatchFacts(
            Origin.ELSEWHERE, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Review.REVIEWED, Measure.NONE);

    private static WatchFacts calm(Fact fact, String value) {
        return CALM.with(fact, value);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, NO, RED, NOT_REPORTED",
        "COOPERATES, NO, RED, NOT_COOPERATING",
        "REACHABLE, NO, RED, NOT_REACHABLE",
        "REPORTED, UNKNOWN, GREEN, ELSEWHERE_WITHOUT_CONTACT",
        "REVIEW, NOT_REVIEWED, YELLOW, NOT_REVIEWED",
        "REVIEW, REVIEWING, YELLOW, BEING_REVIEWED",
        "REVIEW, UNKNOWN, YELLOW, REVIEW_UNKNOWN",
        "MEASURE, HOME_ISOLATION, BLUE, ISOLATED_AT_HOME",
        "MEASURE, CENTRAL_ISOLATION, BLUE, ISOLATED_CENTRALLY",
        "MEASURE, LEFT, BLUE, GONE_ELSEWHERE",
        "MEASURE, HEALTH_MONITORING, GREEN, ELSEWHERE_WITHOUT_CONTACT",
        "CONTACT, YES, YELLOW, NOT_YET_ISOLATED",
        "CONTACT, UNKNOWN, YELLOW, NOT_YET_ISOLATED",
        "ORIGIN, WUHAN, YELLOW, NOT_YET_ISOLATED",
        "ORIGIN, UNKNOWN, YELLOW, NOT_YET_ISOLATED"
    })
    void oneFactTellsTheColourAndWhy(Fact fact, String value, Colour colour, Reason reason) {
        Judgement judgement = ColourPolicy.DEFAULT.judge(calm(fact, value));

        assertThat(judgement.colour()).isEqualTo(colour);
        assertThat(judgement.reasons()).containsExactly(reason);
    }

    @Test
    void redNamesEveryFactThatIsRed() {
        WatchFacts all = calm(Fact.REACHABLE, "NO").with(Fact.REPORTED, "NO").with(Fact.COOPERATES, "NO");

        assertThat(ColourPolicy.DEFAULT.judge(all).reasons())
                .containsExactly(Reason.NOT_REPORTED, Reason.NOT_COOPERATING, Reason.NOT_REACHABLE);
        assertThat(ColourPolicy.STRICT.judge(all).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void theStrictPolicyNeedsAllThree() {
        WatchFacts two = calm(Fact.REACHABLE, "NO").with(Fact.REPORTED, "NO");

        assertThat(ColourPolicy.STRICT.judge(two).colour()).isEqualTo(Colour.GREEN);
        assertThat(ColourPolicy.STRICT
                        .judge(two.with(Fact.COOPERATES, "UNKNOWN"))
                        .colour())
                .isEqualTo(Colour.GREEN);
    }
}
