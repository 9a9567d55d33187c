package org.sevenloop.model.watch;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColourPolicyProperties {
    @Provide
    Arbitrary<WatchFacts> facts() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.class);
        return Combinators.combine(
                        Arbitraries.of(Origin.class),
                        answers,
                        answers,
                        answers,
                        answers,
                        Arbitraries.of(Review.class),
                        Arbitraries.of(Measure.class))
                .as(WatchFacts::new);
    }

    private static boolean knownRed(WatchFacts facts) {
        return facts.reported() == Answer.NO || facts.cooperates() == Answer.NO || facts.reachable() == Answer.NO;
    }

    @Property
    void everybodyHasAColourAndAReasonOfIt(@ForAll("facts") WatchFacts facts) {
        Judgement judgement = ColourPolicy.DEFAULT.judge(facts);

        assertThat(judgement.reasons()).isNotEmpty().allMatch(reason -> reason.colour() == judgement.colour());
    }

    @Property
    void redIsExactlyOneKnownRedFact(@ForAll("facts") WatchFacts facts) {
        assertThat(ColourPolicy.DEFAULT.judge(facts).colour() == Colour.RED).isEqualTo(knownRed(facts));
    }

    @Property
    void whatIsRedByTheStrictReadingIsRedByTheOther(@ForAll("facts") WatchFacts facts) {
        if (ColourPolicy.STRICT.judge(facts).colour() == Colour.RED) {
            assertThat(ColourPolicy.DEFAULT.judge(facts).colour()).isEqualTo(Colour.RED);
        }
    }

    @Property
    void oneMoreKnownRedFactNeverLeadsOutOfRed(@ForAll("facts") WatchFacts facts) {
        for (Fact fact : new Fact[] {Fact.REPORTED, Fact.COOPERATES, Fact.REACHABLE}) {
            assertThat(ColourPolicy.DEFAULT.judge(facts.with(fact, "NO")).colour())
                    .isEqualTo(Colour.RED);
        }
    }

    @Property
    void forgettingAFactMakesNobodyRedOrGreen(@ForAll("facts") WatchFacts facts, @ForAll Fact fact) {
        if (fact == Fact.MEASURE || knownRed(facts)) {
            return;
        }
        Colour before = ColourPolicy.DEFAULT.judge(facts).colour();
        Colour after = ColourPolicy.DEFAULT.judge(facts.with(fact, "UNKNOWN")).colour();

        assertThat(after).isNotEqualTo(Colour.RED);
        if (before != Colour.GREEN) {
            assertThat(after).isNotEqualTo(Colour.GREEN);
        }
    }
}
