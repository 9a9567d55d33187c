package org.sevenloop.service.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.net.Responsible;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.watch.Answer;
import org.sevenloop.model.watch.FactNote;
import org.sevenloop.model.watch.Measure;
import org.sevenloop.model.watch.Origin;
import org.sevenloop.model.watch.Review;
import org.sevenloop.model.watch.WatchCase;
import org.sevenloop.model.watch.WatchCaseId;
import org.sevenloop.model.watch.WatchFacts;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.persistence.WatchRepository;

/** A registration list of returnees on its way onto the watch list. */
final class WatchImport extends ListImport<WatchLine, WatchCase> {
    private static final WatchCaseId NEW = new WatchCaseId(0);

    private final WatchRepository cases;
    private final Units units;
    private final LocalDate today;
    private final FactNote note;
    private final ReadingsLaid readings;

    WatchImport(ImportRun run, PersonMatcher matcher, UnitId community, LocalDateTime now) {
        super(run, matcher);
        this.cases = new WatchRepository(run.access());
        this.units = new Units(new UnitRepository(run.access()), community);
        this.readings = new ReadingsLaid(run);
        this.today = run.actor().businessDay();
        this.note = new FactNote(today, now, run.actor().name(), "");
    }

    @Override
    Identity identity(WatchLine line) {
        return line.identity();
    }

    @Override
    Map<PersonId, WatchCase> onRecord(List<PersonId> people) {
        readings.prepare(people);
        return cases.byPerson(people);
    }

    @Override
    void insert(List<WatchCase> entries) {
        entries.forEach(cases::insert);
    }

    @Override
    void update(List<WatchCase> entries) {
        cases.update(entries, note);
        readings.write();
    }

    @Override
    void beside(WatchLine line, PersonId person) {
        readings.lay(line, person, line.identity().name(), line.taken());
    }

    @Override
    boolean besideChanged(WatchLine line, PersonId person) {
        return readings.changed(person, line.taken());
    }

    @Override
    WatchCase entry(WatchLine line, PersonId person, @Nullable WatchCase before) {
        return before == null ? first(line, person) : laidOver(line, before);
    }

    private WatchCase first(WatchLine line, PersonId person) {
        return new WatchCase(
                NEW,
                person,
                facts(line),
                line.originPlace(),
                line.returnedOn(),
                line.returnedText(),
                line.transport(),
                line.transportNumber(),
                line.identity().address(),
                unit(line, null),
                line.identity().phone(),
                line.celsius(),
                line.symptoms(),
                new Responsible(line.ownerName(), line.ownerPhone()),
                line.note(),
                today,
                line.releasedOn(),
                line.releaseWhy());
    }

    private static WatchFacts facts(WatchLine line) {
        return new WatchFacts(
                line.origin(),
                line.reported(),
                line.cooperates(),
                line.reachable(),
                line.contact(),
                line.review(),
                line.measure());
    }

    private @Nullable UnitId unit(WatchLine line, @Nullable UnitId before) {
        UnitId named = units.find(line.unitPath());
        if (named == null) {
            named = units.ofAddress(line.identity().address());
        }
        return named == null ? before : named;
    }

    private WatchCase laidOver(WatchLine line, WatchCase before) {
        LocalDate returned = line.returnedOn() == null ? before.returnedOn() : line.returnedOn();
        LocalDate released = line.releasedOn() == null ? before.releasedOn() : line.releasedOn();
        boolean backAgain = before.releasedOn() != null && returned != null && returned.isAfter(before.releasedOn());
        return new WatchCase(
                before.id(),
                before.person(),
                factsOver(line, before.facts()),
                Blank.or(line.originPlace(), before.originPlace()),
                returned,
                line.returnedOn() == null ? Blank.or(line.returnedText(), before.returnedText()) : line.returnedText(),
                Blank.or(line.transport(), before.transport()),
                Blank.or(line.transportNumber(), before.transportNumber()),
                Blank.or(line.identity().address(), before.address()),
                unit(line, before.unit()),
                Blank.or(line.identity().phone(), before.phone()),
                line.celsius() == null ? before.celsius() : line.celsius(),
                Blank.or(line.symptoms(), Answer.UNKNOWN, before.symptoms()),
                new Responsible(
                        Blank.or(line.ownerName(), before.owner().name()),
                        Blank.or(line.ownerPhone(), before.owner().phone())),
                Blank.or(line.note(), before.note()),
                before.registeredOn(),
                backAgain ? line.releasedOn() : released,
                backAgain ? line.releaseWhy() : Blank.or(line.releaseWhy(), before.releaseWhy()));
    }

    private static WatchFacts factsOver(WatchLine line, WatchFacts before) {
        return new WatchFacts(
                Blank.or(line.origin(), Origin.UNKNOWN, before.origin()),
                Blank.or(line.reported(), Answer.UNKNOWN, before.reported()),
                Blank.or(line.cooperates(), Answer.UNKNOWN, before.cooperates()),
                Blank.or(line.reachable(), Answer.UNKNOWN, before.reachable()),
                Blank.or(line.contact(), Answer.UNKNOWN, before.contact()),
                Blank.or(line.review(), Review.UNKNOWN, before.review()),
                Blank.or(line.measure(), Measure.NONE, before.measure()));
    }
}
