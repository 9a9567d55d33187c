package org.sevenloop.service.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/** Settles for a row of any list of people whom it means: rejected with why, somebody known, or somebody new. */
final class Persons {
    private static final String NAME = "field.name";
    private static final String DOCUMENT = "field.id";

    private final ImportRun run;
    private final PersonMatcher matcher;

    Persons(ImportRun run, PersonMatcher matcher) {
        this.run = run;
        this.matcher = matcher;
    }

    /**
     * The person, put on record where new; empty for a row that was rejected (and counted).
     *
     * @param ownPhone a number that the list itself does not keep; else blank
     */
    Optional<Candidate> settle(Line line, Identity who, String ownPhone) {
        Optional<Problem> rejection = rejection(run, line, who);
        if (rejection.isPresent()) {
            run.count(line, Outcome.REJECTED, null);
            run.problem(line, rejection.get(), null);
            return Optional.empty();
        }
        PersonMatcher.Match match = matcher.match(who, null);
        Candidate known = match.candidate();
        Candidate person = known == null ? matcher.add(who, ownPhone) : known;
        if (known != null) {
            matcher.complete(known, who, false);
        }
        tellSameDocument(line, who, match.sameDocument(), person);
        return Optional.of(person);
    }

    void tellSameDocument(Line line, Identity who, @Nullable Candidate other, Candidate person) {
        if (other != null) {
            String number = who.document().number();
            Problem problem = Problem.flag(
                    run.cell(line, DOCUMENT),
                    number,
                    "id.of.another",
                    other.who().name());
            run.problem(line, problem, person.id().value());
        }
    }

    /** Why a row cannot be taken in: it has no name, or nobody can be told from it. */
    static Optional<Problem> rejection(ImportRun run, Line line, Identity who) {
        if (who.name().isBlank()) {
            return Optional.of(nameMissing(run, line));
        }
        boolean told = who.document().valid()
                || who.phoneUsable()
                || !AddressKey.of(who.address()).isEmpty();
        return told
                ? Optional.empty()
                : Optional.of(Problem.reject(run.cell(line, NAME), who.name(), "nobody.told", who.name()));
    }

    static Problem nameMissing(ImportRun run, Line line) {
        return Problem.reject(run.cell(line, NAME), "", "name.missing");
    }

    static Problem repeatedDiffers(ImportRun run, Line line, Identity who) {
        return Problem.flag(run.cell(line, NAME), who.name(), "repeated.differs", who.name());
    }
}
