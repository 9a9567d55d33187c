package org.sevenloop.model.watch;

/** The facts that decide a colour, and nothing else. */
public record WatchFacts(
        Origin origin,
        Answer reported,
        Answer cooperates,
        Answer reachable,
        Answer contact,
        Review review,
        Measure measure) {
    /** The same facts with one of them changed. */
    public WatchFacts with(Fact fact, String value) {
        return new WatchFacts(
                fact == Fact.ORIGIN ? Origin.valueOf(value) : origin,
                fact == Fact.REPORTED ? Answer.valueOf(value) : reported,
                fact == Fact.COOPERATES ? Answer.valueOf(value) : cooperates,
                fact == Fact.REACHABLE ? Answer.valueOf(value) : reachable,
                fact == Fact.CONTACT ? Answer.valueOf(value) : contact,
                fact == Fact.REVIEW ? Review.valueOf(value) : review,
                fact == Fact.MEASURE ? Measure.valueOf(value) : measure);
    }

    public String value(Fact fact) {
        return switch (fact) {
            case ORIGIN -> origin.name();
            case REPORTED -> reported.name();
            case COOPERATES -> cooperates.name();
            case REACHABLE -> reachable.name();
            case CONTACT -> contact.name();
            case REVIEW -> review.name();
            case MEASURE -> measure.name();
        };
    }
}
