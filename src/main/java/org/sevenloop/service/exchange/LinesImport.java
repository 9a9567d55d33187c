package org.sevenloop.service.exchange;

import java.time.LocalDateTime;
import java.util.List;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.NetLine;
import org.sevenloop.model.exchange.PeopleLine;
import org.sevenloop.model.exchange.ReadingsLine;
import org.sevenloop.model.exchange.RosterLine;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.model.exchange.StrandedLine;
import org.sevenloop.model.exchange.VerificationLine;
import org.sevenloop.model.exchange.WatchLine;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.KnownPersonRepository;
import org.sevenloop.persistence.PersonRepository;
import org.sevenloop.service.RefusedException;

/** The rows of a list on their way in, each kind by its own import. */
final class LinesImport {
    private LinesImport() {}

    static void take(ImportRun run, SheetKind kind, List<Line> lines, LocalDateTime now) {
        PersonMatcher matcher =
                new PersonMatcher(new PersonRepository(run.access()), new KnownPersonRepository(run.access()), run);
        UnitId community = new UnitId(run.actor().community().value());
        switch (kind) {
            case PEOPLE -> new PeopleImport(run, matcher, community).run(as(lines, PeopleLine.class));
            case WATCH -> new WatchImport(run, matcher, community, now).run(as(lines, WatchLine.class));
            case READINGS -> new ReadingsImport(run, matcher).run(as(lines, ReadingsLine.class));
            case ROSTER -> new RosterImport(run).run(as(lines, RosterLine.class));
            case VERIFICATION -> new VerificationImport(run).run(as(lines, VerificationLine.class));
            case STRANDED -> new StrandedImport(run, matcher).run(as(lines, StrandedLine.class));
            case NET -> new NetImport(run, community).run(as(lines, NetLine.class));
            case OTHER ->
                throw new RefusedException(
                        "exchange.unreadable.other", run.file().fileName());
        }
    }

    private static <L extends Line> List<L> as(List<Line> lines, Class<L> type) {
        return lines.stream().map(type::cast).toList();
    }
}
