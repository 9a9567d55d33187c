package org.sevenloop.service.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.people.Person;
import org.sevenloop.model.people.PersonId;
import org.sevenloop.model.people.Stranded;
import org.sevenloop.persistence.StrandedRepository;

/** A list of stranded people on its way in. */
final class StrandedImport extends ListImport<StrandedLine, Stranded> {
    private final StrandedRepository stranded;

    StrandedImport(ImportRun run, PersonMatcher matcher) {
        super(run, matcher);
        this.stranded = new StrandedRepository(run.access());
    }

    @Override
    Identity identity(StrandedLine line) {
        return line.identity();
    }

    @Override
    Map<PersonId, Stranded> onRecord(List<PersonId> people) {
        return stranded.of(people);
    }

    @Override
    void insert(List<Stranded> entries) {
        entries.forEach(stranded::insert);
    }

    @Override
    void update(List<Stranded> entries) {
        stranded.update(entries);
    }

    @Override
    Stranded entry(StrandedLine line, PersonId person, @Nullable Stranded before) {
        if (before == null) {
            return new Stranded(
                    stranded.newId(),
                    person(line, person),
                    line.identity().phone(),
                    line.reason(),
                    line.lodging(),
                    line.needs(),
                    line.note());
        }
        return new Stranded(
                before.id(),
                before.person(),
                Blank.or(line.identity().phone(), before.phone()),
                Blank.or(line.reason(), before.reason()),
                Blank.or(line.lodging(), before.lodging()),
                Blank.or(line.needs(), before.needs()),
                Blank.or(line.note(), before.note()));
    }

    private static Person person(StrandedLine line, PersonId id) {
        Identity who = line.identity();
        return new Person(id, who.name(), who.sex(), who.birth(), who.document(), who.nationality(), who.phone());
    }
}
