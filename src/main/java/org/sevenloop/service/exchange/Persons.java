package org.sevenloop.service.exchange;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.Likeness;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.Question.Answer;
import org.sevenloop.model.people.PersonPair;
import org.sevenloop.persistence.ApartRepository;
import org.sevenloop.service.exchange.ImportRun.Outcome;

/** Settles for a row of any list of people whom it means: rejected with why, somebody known, or somebody new. */
final class Persons {
    private static final String NAME = "field.name";
    private static final String DOCUMENT = "field.id";

    private final ImportRun run;
    private final PersonMatcher matcher;
    private final ApartRepository apart;

    Persons(ImportRun run, PersonMatcher matcher) {
        this.run = run;
        this.matcher = matcher;
        this.apart = new ApartRepository(run.access());
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
        return settle(line, who, matcher.match(who, null), ownPhone, false);
    }

    /**
     * The person of a row that was matched; empty where somebody said to leave it out.
     *
     * @param leading whether the row's own name and document count for more (the register's do)
     */
    Optional<Candidate> settle(Line line, Identity who, PersonMatcher.Match match, String ownPhone, boolean leading) {
        Candidate known = match.candidate();
        if (known == null && match.doubt() != null) {
            return doubtful(line, who, match.doubt(), ownPhone, leading);
        }
        Candidate person = known == null ? matcher.add(who, ownPhone) : known;
        if (known != null) {
            matcher.complete(known, who, leading);
        }
        if (match.doubt() != null) {
            tell(line, who, match.doubt(), person);
        }
        return Optional.of(person);
    }

    /** Whom the row means, by certainty or by what somebody said. */
    @Nullable
    Candidate meant(PersonMatcher.Match match, Identity who) {
        PersonMatcher.Doubt doubt = match.doubt();
        if (match.candidate() != null || doubt == null) {
            return match.candidate();
        }
        return run.answer(who, doubt) == Answer.SAME ? doubt.candidate() : null;
    }

    /** Whether somebody said that the row stays out. */
    boolean skipped(PersonMatcher.Match match, Identity who) {
        return match.candidate() == null && match.doubt() != null && run.answer(who, match.doubt()) == Answer.SKIP;
    }

    private Optional<Candidate> doubtful(
            Line line, Identity who, PersonMatcher.Doubt doubt, String ownPhone, boolean leading) {
        Answer answer = run.answer(who, doubt);
        Candidate other = doubt.candidate();
        if (answer == Answer.SKIP) {
            run.count(line, Outcome.REJECTED, null);
            run.problem(line, Problem.reject(run.cell(line, NAME), who.name(), "who.skipped", who.name()), null);
            return Optional.empty();
        }
        if (answer == Answer.SAME) {
            matcher.complete(other, who, leading);
            return Optional.of(other);
        }
        Candidate added = matcher.add(who, ownPhone);
        if (answer == Answer.NEW) {
            apart.keep(PersonPair.of(other.id(), added.id()));
        } else {
            run.ask(line, who, doubt);
            tell(line, who, doubt, added);
        }
        return Optional.of(added);
    }

    /** Nobody said yet whether the row means the other: both stay, and somebody must look. */
    private void tell(Line line, Identity who, PersonMatcher.Doubt doubt, Candidate person) {
        boolean document = doubt.likeness() == Likeness.DOCUMENT;
        Problem problem = Problem.flag(
                run.cell(line, document ? DOCUMENT : NAME),
                document ? who.document().number() : who.name(),
                document ? "id.of.another" : "who.like." + doubt.likeness().word(),
                doubt.candidate().who().name());
        run.problem(line, problem, person.id().value());
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
